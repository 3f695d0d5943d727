package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Systems in Java that do not come along, in virtual machines of their own. */
@Timeout(240)
class ScoreWorkerTest {

  private static final String HOSTILE = "java:" + HostileSystem.class.getName();

  private static Ran score(String system, String... options) {
    List<String> all = new ArrayList<>(List.of("score", "--split", "dev", "--resamples", "0"));
    all.addAll(List.of("--json", "--max-failed", "100", "--system", system));
    all.addAll(List.of(options));
    return Ran.of(all.toArray(new String[0]));
  }

  private static Ran hostile(String mode, String... options) {
    List<String> all = new ArrayList<>(List.of("--system-path", pathOf(HostileSystem.class)));
    all.addAll(List.of("--system-jvm", "-Xmx48m -Dhostile=" + mode));
    all.addAll(List.of(options));
    return score(HOSTILE, all.toArray(new String[0]));
  }

  private static String pathOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
  }

  @Test
  void aBundledSystemGivesTheSameBytesInAWorker() {
    Class<?> marks = BundledSystems.named("marks").getClass();
    Ran worker = score("java:" + marks.getName(), "--system-path", pathOf(marks), "--threads", "2");
    Ran bundled = score("marks");
    assertThat(worker.code()).as(worker.err()).isZero();
    assertThat(worker.out())
        .isEqualTo(bundled.out().replace("\"in-process\"", "\"worker\""))
        .contains("\"isolation\": \"worker\"");
  }

  @ParameterizedTest
  @CsvSource({
    "throws, error: java.lang.IllegalArgumentException: an even length",
    "throws-error, error: java.lang.NoClassDefFoundError: gone",
    "recursion, error: java.lang.StackOverflowError",
    "null, error: java.lang.IllegalStateException: null instead of an answer",
    "outside, error: dev.pressmark.api.text.OffsetException",
    "exits, crash: its process ended with exit code 7",
    "memory, crash: its process ended with exit code 3",
  })
  void whatGoesWrongConcernsItsArticlesAlone(String mode, String told) {
    Ran ran = hostile(mode, "--time-limit", "60");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains(told);
    assertThat(ran.out()).containsPattern("falsePositives\": \\{\"total\": \\{\"value\": [1-9]");
    assertThat(hostile(mode, "--threads", "2").out()).isEqualTo(ran.out());
  }

  @Test
  void whatHangsIsGivenUp() {
    Ran ran = hostile("hangs", "--time-limit", "1", "--threads", "4");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("timeout: no answer within 1 s");
  }

  /** Standard output, the default locale and threads left behind are the system's own affair. */
  @ParameterizedTest
  @ValueSource(strings = {"prints", "locale", "thread"})
  void whatDoesNotConcernTheAnswersChangesNothing(String mode) {
    Ran ran = hostile(mode);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).doesNotContain("failed");
    assertThat(ran.out()).isEqualTo(hostile("").out());
  }

  @Test
  void aLinkerSeesTheWholeCollectionInOneWorker() {
    Ran linked = hostile("link", "--threads", "2");
    assertThat(linked.code()).as(linked.err()).isZero();
    assertThat(linked.out()).contains("\"articles.pairs\": {");
    Ran failed = hostile("link-throws");
    assertThat(failed.code()).isEqualTo(ExitCode.TOO_MANY_FAILED);
    assertThat(failed.err())
        .contains("the collection was not linked (crash: its process ended with exit code 1)")
        .contains("the system hostile cannot link: java.lang.IllegalStateException: too many");
  }

  /** Neither the scorer nor the gold is to be found from inside. */
  @ParameterizedTest
  @ValueSource(strings = {"dev.pressmark.core.dataset.Dataset", "dev.pressmark.cli.Main"})
  void theClassPathHoldsNothingOfTheHarness(String name) {
    one(ExitCode.TOO_MANY_FAILED, "no class " + name, "java:" + name, pathOf(HostileSystem.class));
  }

  @Test
  void whatCannotBeIsToldWithWhatIsAllowed() {
    String here = pathOf(HostileSystem.class);
    one(
        ExitCode.TOO_MANY_FAILED,
        "is no system; allowed: a public class",
        "java:java.lang.Object",
        here);
    one(ExitCode.USAGE, "no class; allowed: exec:", "java:", here);
    one(ExitCode.USAGE, "there is no nowhere.jar; allowed: jars", HOSTILE, "nowhere.jar");
    one(ExitCode.USAGE, "go with java:CLASS alone", "marks", here);
    one(ExitCode.USAGE, "go with java:CLASS alone, not with exec:", "exec:true", here);
    Ran noPath = score(HOSTILE);
    assertThat(noPath.code()).isEqualTo(ExitCode.USAGE);
    assertThat(noPath.err()).contains("needs --system-path JARS");
    Ran noSession = hostile("no-session");
    assertThat(noSession.code()).isEqualTo(ExitCode.TOO_MANY_FAILED);
    assertThat(noSession.err())
        .contains("cannot be opened: java.lang.IllegalStateException: the model");
  }

  private static void one(int code, String words, String system, String path) {
    Ran ran = score(system, "--system-path", path);
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(words);
  }
}

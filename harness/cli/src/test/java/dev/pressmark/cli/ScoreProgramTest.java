package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs as systems, as a user runs them. */
@Timeout(240)
class ScoreProgramTest {

  @TempDir private Path folder;

  private static Ran score(String... options) {
    List<String> all = new ArrayList<>(List.of("score", "--split", "dev", "--resamples", "0"));
    all.addAll(List.of("--json", "--max-failed", "100"));
    all.addAll(List.of(options));
    return Ran.of(all.toArray(new String[0]));
  }

  @Test
  void aProgramIsScored() {
    Ran ran = score("--system", FirstWord.command(0));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("\"name\": \"first-word\"")
        .contains("\"isolation\": \"exec\"")
        .contains("\"message\": \"its process ended with exit code 2\"")
        .doesNotContain("a length I do not like")
        .containsPattern("\"usage\": \\{ ?\"pages\": \\d+");
    assertThat(ran.err()).contains("a length I do not like").contains("pressmark: usage: pages ");
    assertThat(score("--system", FirstWord.command(0), "--threads", "3").out())
        .isEqualTo(ran.out());
  }

  @Test
  void shardsOfAProgramGiveTheWhole() throws IOException {
    Path whole = folder.resolve("whole.json");
    Files.writeString(whole, score("--system", FirstWord.command(0)).out());
    List<String> merge = new ArrayList<>(List.of("merge", "--json"));
    for (String part : List.of("1/2", "2/2")) {
      Path shard = folder.resolve("shard" + part.charAt(0) + ".json");
      Files.writeString(shard, score("--system", FirstWord.command(0), "--shard", part).out());
      merge.add(shard.toString());
    }
    Ran merged = Ran.of(merge.toArray(new String[0]));
    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(merged.out()).contains("\"pages\": ").isEqualTo(Files.readString(whole));
  }

  /** The harness is killed, with no chance to say a word, and called again. */
  @Test
  void aRunThatWasKilledGoesOnToTheSameBytes() throws IOException, InterruptedException {
    Path answers = folder.resolve("answers.jsonl");
    Path partial = folder.resolve("answers.jsonl.partial");
    Ran whole = score("--system", FirstWord.command(0), "--save-predictions", answers.toString());
    assertThat(whole.code()).as(whole.err()).isZero();
    byte[] wholeAnswers = Files.readAllBytes(answers);
    assertThat(partial).doesNotExist();
    Files.delete(answers);

    Process harness = harness(answers);
    while (!Files.exists(partial) || Files.readAllLines(partial).size() < 4) {
      assertThat(harness.isAlive()).as("the run must not be over yet").isTrue();
      Thread.sleep(20);
    }
    harness.destroyForcibly().waitFor();
    assertThat(answers).doesNotExist();

    String[] again = {
      "--system", FirstWord.command(0), "--save-predictions", answers.toString(), "--threads", "2"
    };
    Ran refused = score(again);
    assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
    assertThat(refused.err()).contains("--resume to go on with it");
    List<String> resume = new ArrayList<>(List.of(again));
    resume.add("--resume");
    Ran resumed = score(resume.toArray(new String[0]));
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(resumed.out()).isEqualTo(whole.out());
    assertThat(answers).hasBinaryContent(wholeAnswers);
    assertThat(partial).doesNotExist();
  }

  private static Process harness(Path answers) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of("score", "--split", "dev", "--resamples", "0"));
    words.addAll(List.of("--system", FirstWord.command(400)));
    words.addAll(List.of("--save-predictions", answers.toString()));
    return new ProcessBuilder(words)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void whatCannotBeIsToldInALine() {
    one(ExitCode.USAGE, "no program; allowed: exec:", "--system", "exec:");
    one(ExitCode.USAGE, "is not closed", "--system", "exec:python3 \"mine.py");
    one(
        ExitCode.USAGE,
        "--memory-limit 0; allowed: 1",
        "--system",
        "exec:x",
        "--memory-limit",
        "0");
    one(
        ExitCode.USAGE,
        "goes with exec: and java: alone",
        "--system",
        "marks",
        "--memory-limit",
        "9");
    one(ExitCode.USAGE, "--start-limit 0; allowed", "--system", "marks", "--start-limit", "0");
    one(ExitCode.USAGE, "--resume goes with", "--system", "marks", "--resume");
    one(ExitCode.USAGE, "--resume goes with", "--system", "exec:mine", "--resume");
    one(ExitCode.TOO_MANY_FAILED, "cannot be started: ", "--system", "exec:no-such-program");
  }

  private static void one(int code, String words, String... options) {
    Ran ran = score(options);
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err().lines()).singleElement().asString().contains(words);
  }
}

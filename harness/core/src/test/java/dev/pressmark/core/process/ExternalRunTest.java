package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionWarning;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.prediction.TinyStories;
import dev.pressmark.core.problem.InvalidInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that behave, and programs that do not: the run always ends, the others are answered. */
@Timeout(240)
final class ExternalRunTest {

  private static final RunSettings SETTINGS =
      RunSettings.DEFAULT.withArticleLimit(Duration.ofSeconds(60));

  @TempDir private Path folder;

  /** The program of these tests, on the Java of these tests. */
  static ProgramCommand obedient(String... options) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    words.addAll(List.of("-cp", Path.of("target/test-classes").toAbsolutePath().toString()));
    words.add(ObedientProgram.class.getName());
    words.addAll(Arrays.asList(options));
    return new ProgramCommand(words);
  }

  private static List<Story> stories(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(TinyStories.bare("lamp-oil/" + (char) ('a' + i), texts[i]));
    }
    return List.of(TinyStories.story("lamp-oil", Split.TEST, articles.toArray(new Article[0])));
  }

  private static VisibleArticles visible(List<Story> stories) {
    return VisibleArticles.of(stories, Track.END_TO_END, PublicationDay.WITHHELD).opaque(5);
  }

  private static SystemRun run(ProgramCommand command, RunSettings settings, String... texts)
      throws IOException, InterruptedException {
    return run(command, settings, null, stories(texts));
  }

  private static SystemRun run(
      ProgramCommand command,
      RunSettings settings,
      @Nullable JournalPlace journal,
      List<Story> stories)
      throws IOException, InterruptedException {
    return ExternalRun.run(
        ExternalProgram.of(command, null),
        ArticleIndex.of(stories),
        visible(stories),
        settings,
        journal);
  }

  private static ArticleFailure failed(String article, FailureKind kind, String message) {
    return new ArticleFailure("lamp-oil/" + article, kind, message);
  }

  @Test
  void answersUnderTheIdsOfTheDataset() throws IOException, InterruptedException {
    SystemRun run = run(obedient(), SETTINGS, "All is well.", "Still well.", "Warn.");
    assertThat(run.failures()).isEmpty();
    assertThat(run.linking()).isNull();
    assertThat(run.predictions().answers())
        .containsOnlyKeys("lamp-oil/a", "lamp-oil/b", "lamp-oil/c");
    assertThat(span(run.predictions().answer("lamp-oil/b"))).isEqualTo(new Span(0, 4));
    assertThat(run.predictions().header().system())
        .isEqualTo(new SystemName("obedient", "1.2", null));
    assertThat(run.predictions().attempted()).containsExactly(Layer.QUOTES);
    assertThat(run.predictions().warnings())
        .extracting(PredictionWarning::toString)
        .containsExactly(
            "the answer for lamp-oil/c: $.quotes[0].mood: unknown field \"mood\" of a quote");
    assertThat(run.usage().amounts())
        .isEqualTo(Map.of("inputTokens", new BigDecimal("28"), "price", new BigDecimal("0.3")));
  }

  private static Span span(ArticlePrediction answer) {
    return answer.quotes().get(0).segments().get(0).span();
  }

  @Test
  void offsetsCountCodePointsUnlessTheProgramSaysOtherwise()
      throws IOException, InterruptedException {
    SystemRun run = run(obedient(), SETTINGS, "\uD83D\uDE00 is a smile.");
    assertThat(span(run.predictions().answer("lamp-oil/a"))).isEqualTo(new Span(0, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void whateverTheNumberOfThreads(int threads) throws IOException, InterruptedException {
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i % 9 == 4 ? "Exit." : "Ferry " + i + ".";
    }
    List<Story> stories = stories(texts);
    SystemRun one = run(obedient(), SETTINGS, null, stories);
    SystemRun several = run(obedient(), SETTINGS.withThreads(threads), null, stories);
    assertThat(several).isEqualTo(one);
    assertThat(several.failures()).hasSize(2);
    assertThat(PredictionDigest.of(several.predictions(), ArticleIndex.of(stories)))
        .isEqualTo(PredictionDigest.of(one.predictions(), ArticleIndex.of(stories)));
  }

  @Test
  void whatGoesWrongIsAFailureOfItsArticle() throws IOException, InterruptedException {
    SystemRun run =
        run(
            obedient(),
            SETTINGS,
            "All is well.",
            "Exit.",
            "Speak.",
            "Babble.",
            "Flood.",
            "Confuse.",
            "Go past the end.",
            "Answer dates.",
            "Refuse.",
            "Still well.");
    assertThat(run.predictions().answers())
        .containsOnlyKeys("lamp-oil/a", "lamp-oil/e", "lamp-oil/j");
    assertThat(run.failures())
        .extracting(one -> one.article().substring(9) + " " + one.kind().word())
        .containsExactly(
            "b crash",
            "c protocol",
            "d protocol",
            "f protocol",
            "g protocol",
            "h protocol",
            "i error");
    assertThat(run.failures().get(0))
        .isEqualTo(failed("b", FailureKind.CRASH, "its process ended with exit code 3"));
    assertThat(run.failures().get(1).message()).startsWith("malformed JSON at column ");
    assertThat(run.failures().get(2).message()).isEqualTo("the field \"article\" is missing");
    assertThat(run.failures().get(3).message())
        .startsWith("article: an answer for \"x0\" (allowed: \"x");
    assertThat(run.failures().get(4).message()).startsWith("quotes[0].end: ").contains("400");
    assertThat(run.failures().get(5).message())
        .startsWith("dates: an answer in the layer dates, which is not declared");
    assertThat(run.failures().get(6)).isEqualTo(failed("i", FailureKind.ERROR, "too long for me"));
  }

  @Test
  void standardErrorIsKeptForPeopleAndNotPartOfTheFailure()
      throws IOException, InterruptedException {
    SystemRun run = run(obedient(), SETTINGS, "Exit.", "All is well.");
    assertThat(run.standardErrors())
        .isEqualTo(new java.util.TreeMap<>(Map.of("lamp-oil/a", List.of("out of oil\\u{7}"))));
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws IOException, InterruptedException {
    RunSettings hasty = SETTINGS.withArticleLimit(Duration.ofSeconds(3));
    SystemRun run = run(obedient(), hasty, "All is well.", "Hang.", "Still well.");
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/c");
    assertThat(run.failures())
        .containsExactly(failed("b", FailureKind.TIMEOUT, "no answer within 3 s"));
  }

  @Test
  void whatUsesTooMuchMemoryIsEnded() throws IOException, InterruptedException {
    assumeTrue(ExternalProgram.canLimitMemory(), "memory cannot be measured on this machine");
    List<Story> stories = stories("All is well.", "Allocate.", "Still well.");
    SystemRun run =
        ExternalRun.run(
            ExternalProgram.of(obedient(), 300L << 20),
            ArticleIndex.of(stories),
            visible(stories),
            SETTINGS,
            null);
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/c");
    assertThat(run.failures())
        .containsExactly(
            failed("b", FailureKind.CRASH, "its processes used more than 300 MiB of memory"));
  }

  @ParameterizedTest
  @CsvSource({"Leave a child., crash", "Leave a child and hang., timeout"})
  void noProcessIsLeft(String text, String kind) throws Exception {
    Path pids = folder.resolve("pids");
    RunSettings hasty = SETTINGS.withArticleLimit(Duration.ofSeconds(5));
    SystemRun run = run(obedient("pids=" + pids), hasty, text);
    assertThat(run.failures()).singleElement().matches(one -> one.kind().word().equals(kind));
    long left = Long.parseLong(Files.readString(pids).strip());
    Optional<ProcessHandle> killed = ProcessHandle.of(left);
    if (killed.isPresent()) {
      // it stays in the system's list until whoever inherited it takes notice
      killed.get().onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(ProcessHandle.current().children().filter(ExternalRunTest::isOurs)).isEmpty();
  }

  private static boolean isOurs(ProcessHandle child) {
    return child.info().commandLine().orElse("").contains(ObedientProgram.class.getName());
  }

  @ParameterizedTest
  @CsvSource({
    "hello=exit, its process ended with exit code 7",
    "hello=silent, no answer within 2 s",
    "hello=words, malformed JSON",
    "protocol=pressmark.exec/2, 'protocol: the protocol \"pressmark.exec/2\" (allowed: pressmark.exec/1)'",
    "layers='moods', 'layers[0]: \"moods\" (allowed: quotes, '",
    "layers=, 'layers: no layer'",
    "version=, 'version: an empty string'",
  })
  void whoDoesNotAnswerTheGreetingStopsTheRun(String option, String message) {
    RunSettings hasty =
        new RunSettings(1, Duration.ofSeconds(60), Duration.ofSeconds(2), Duration.ofSeconds(60));
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(obedient(option.replace("'", "\"")), hasty, "All is well."))
        .withMessageContaining(" did not answer hello as it should: " + message);
  }

  @Test
  void theGreetingThatFailedComesWithStandardError() {
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(obedient("hello=exit"), SETTINGS, "All is well."))
        .withMessageEndingWith("\nits standard error ended with:\n  no lamp");
  }

  @Test
  void aProgramThatIsNotThere() {
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(new ProgramCommand(List.of("no-such-lamp")), SETTINGS, "All."))
        .withMessageStartingWith("the program no-such-lamp cannot be started: ");
  }

  private static final List<Story> TEN =
      stories(
          "One oil.",
          "Two oils.",
          "Three oils.",
          "Exit.",
          "Five \uD83D\uDEE2.",
          "Six oils.",
          "Refuse.",
          "Eight oils.",
          "Nine oils.",
          "Ten oils.");

  private JournalPlace journal(boolean resume) {
    return new JournalPlace(folder.resolve("answers.jsonl.partial"), resume, "1.0.0");
  }

  /** Wherever a run is cut off, going on gives what would have come. */
  @Test
  void aRunThatGoesOnGivesWhatOneRunGives() throws IOException, InterruptedException {
    SystemRun whole = run(obedient(), SETTINGS, journal(false), TEN);
    assertThat(whole.predictions().answers()).hasSize(8);
    byte[] full = Files.readAllBytes(journal(false).file());
    long seed = 20310207;
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      int cut = random.nextInt(full.length + 1);
      Files.write(journal(true).file(), Arrays.copyOf(full, cut));
      Path asked = folder.resolve("asked-" + i);
      SystemRun resumed = run(obedient("asked=" + asked), SETTINGS, journal(true), TEN);
      assertThat(resumed).as("seed %d, cut at byte %d", seed, cut).isEqualTo(whole);
      long kept =
          Arrays.asList(
                      new String(full, 0, cut, java.nio.charset.StandardCharsets.UTF_8)
                          .split("\n", -1))
                  .size()
              - 2;
      assertThat(Files.readAllLines(asked)).hasSize((int) (10 - Math.max(0, kept)));
      assertThat(Files.readAllBytes(journal(true).file())).hasSize(full.length);
    }
  }

  @Test
  void aJournalThatNobodyWantsToGoOnWithIsNotOverwritten()
      throws IOException, InterruptedException {
    run(obedient(), SETTINGS, journal(false), TEN);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> run(obedient(), SETTINGS, journal(false), TEN))
        .withMessageContaining("the answers of a run that was interrupted");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> run(obedient("version=1.3"), SETTINGS, journal(true), TEN))
        .withMessageContaining("another run: ");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> run(obedient(), SETTINGS, journal(true), stories("One oil.", "New.")))
        .withMessageContaining("unknown article");
  }

  private static final String LINKS = "layers='quotes','articleLinks','utteranceLinks'";

  @Test
  void aProgramThatLinksSeesAllArticlesInOneProcess() throws IOException, InterruptedException {
    Path asked = folder.resolve("asked");
    List<Story> stories = stories("One oil.", "Exit.", "Three oils.", "Four oils.");
    SystemRun run = run(obedient(LINKS, "asked=" + asked), SETTINGS.withThreads(4), null, stories);
    assertThat(run.linking()).isNull();
    PredictedLinks links = run.predictions().links();
    assertThat(links.articles()).hasSize(1);
    assertThat(links.utterances()).hasSize(1);
    assertThat(run.predictions().answers())
        .containsKeys(links.articles().get(0).a(), links.articles().get(0).b());
    assertThat(run.failures()).hasSize(1);
    // once each, and once more each that was answered before the process ended
    assertThat(Files.readAllLines(asked)).hasSizeBetween(4, 7);
    SystemRun resumed = null;
    for (boolean resume : new boolean[] {false, true}) {
      resumed = run(obedient(LINKS), SETTINGS, journal(resume), stories);
    }
    assertThat(resumed.predictions().answers()).isEqualTo(run.predictions().answers());
    assertThat(resumed.linking()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'articles':[{'a':'x0','b':'FIRST'}]} | links.articles[0].a: unknown article \"x0\"",
        "{'utterances':[['FIRST#o1','FIRST#o9']]} | a link of the unknown quote ",
        "{} | links: links of no kind (allowed: articles, utterances)",
      })
  void linksThatCannotBe(String links, String message) throws IOException, InterruptedException {
    SystemRun run = run(obedient(LINKS, "links=" + links), SETTINGS, "One oil.", "Two oils.");
    assertThat(run.linking()).isNotNull();
    assertThat(run.linking().kind()).isEqualTo(FailureKind.PROTOCOL);
    assertThat(run.linking().message()).startsWith(message);
    assertThat(run.predictions().links().articles()).isEmpty();
    assertThat(run.predictions().answers()).hasSize(2);
  }

  @Test
  void whoPredictsQuotesAloneHasNothingToSayAboutGivenOnes() {
    List<Story> stories = List.of(TinyStories.lampOil());
    VisibleArticles given =
        VisibleArticles.of(stories, Track.ORACLE_QUOTES, PublicationDay.GIVEN).opaque(5);
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(
            () ->
                ExternalRun.run(
                    ExternalProgram.of(obedient(), null),
                    ArticleIndex.of(stories),
                    given,
                    SETTINGS,
                    null))
        .withMessage(
            "the program predicts quotes alone, and the track oracle-quotes gives them away");
  }
}

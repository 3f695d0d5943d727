package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, on the embedded dataset. */
class CommandLineTest {

  @TempDir private Path folder;

  @Test
  void theEmbeddedDatasetIsValid() {
    Ran ran = Ran.of("validate");
    assertThat(ran.err().lines()).hasSize(5).allMatch(line -> line.endsWith("text not supplied"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("stories");
  }

  @Test
  void scoreWithoutAnythingScoresTheBaselineOnTheTestSplit() {
    Ran ran = Ran.of("score");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("marks ")
        .contains("on test of dataset")
        .contains("full.overlap *")
        .contains("marked.strict")
        .contains("floor: every-sentence")
        .contains("floor: every-paragraph")
        .contains("floor: all-tokens");
    assertThat(ran.err()).contains("scoring the bundled baseline marks");
  }

  @Test
  void goldScoresAHundredInEveryMetricOfTheTable() throws IOException {
    for (String split : new String[] {"dev", "test"}) {
      Path gold = folder.resolve(split + ".jsonl");
      Files.writeString(
          gold, Ran.of("export", "predictions", "--from-gold", "--split", split).out());
      Ran ran = Ran.of("score", "--predictions", gold.toString(), "--split", split);
      assertThat(ran.code()).isZero();
      assertThat(ran.err()).isEmpty();
      assertThat(
              ran.out()
                  .lines()
                  .filter(line -> line.matches("  (full|marked)\\.(overlap|strict|token).*")))
          .hasSize(6)
          .allMatch(line -> line.matches("\\s+\\S+( \\*)?\\s+100\\.0\\s+100\\.0\\s+100\\.0 .*"));
      assertThat(ran.out()).doesNotContain("falsePositives");
    }
  }

  @Test
  void goldSpeakersAndStatementsScoreAHundredInBothTracks() throws IOException {
    for (String split : new String[] {"dev", "test"}) {
      for (String track : new String[] {"end-to-end", "oracle-quotes"}) {
        Path gold = folder.resolve(split + "." + track + ".jsonl");
        Ran export =
            Ran.of("export", "predictions", "--from-gold", "--split", split, "--track", track);
        Files.writeString(gold, export.out());
        Ran ran =
            Ran.of("score", "--predictions", gold.toString(), "--split", split, "--track", track);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
            .filteredOn(line -> line.matches("  (attributed|statements) \\* .*"))
            .hasSize(2)
            .allMatch(line -> line.matches(".*( +100\\.0){3} .*"));
        assertThat(ran.out().lines())
            .filteredOn(line -> line.matches("  (entity|mention|day) +accuracy .*"))
            .hasSize(3)
            .allMatch(line -> line.matches(".* accuracy 100\\.0  coverage 100\\.0 .*"));
        assertThat(ran.out())
            .contains("floor: majority-speaker")
            .contains("floor: nobody")
            .contains("floor: no-day")
            .contains("floor: publication-day");
      }
    }
  }

  @Test
  void aSystemOnTheClassPathIsGivenTheQuotes() {
    Ran ran =
        Ran.of("score", "--system", "says-nobody", "--track", "oracle-quotes", "--resamples", "0");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    String[] rows =
        ran.out()
            .lines()
            .filter(line -> line.matches("  (attributed \\*|floor: nobody) .*"))
            .map(line -> line.replaceFirst("^  (attributed \\*|floor: nobody) +", ""))
            .toArray(String[]::new);
    assertThat(rows).hasSize(2);
    assertThat(rows[0]).as("it is that floor").isEqualTo(rows[1]).doesNotStartWith("0.0");
    assertThat(Ran.of("score", "--system", "says-nobody").err()).isEmpty();
  }

  /** Law 2. The seed changes which stories are drawn, and nothing that was counted. */
  @Test
  void theResultIsTheSameAtAnyNumberOfThreads() {
    String one = Ran.of("score", "--json").out();
    assertThat(one)
        .startsWith("{")
        .contains("\"format\": \"pressmark.result/1\"")
        .contains("\"seed\": 1,\n  \"resamples\": 10000\n")
        .contains("|resamples:10000|seed:1|");
    for (String threads : new String[] {"2", "8"}) {
      assertThat(Ran.of("score", "--json", "--threads", threads).out()).isEqualTo(one);
    }
    assertThat(Ran.of("score", "--json", "--seed", "99").out()).isNotEqualTo(one);
    String counts = Ran.of("score", "--json", "--resamples", "0").out();
    assertThat(counts).contains("no resamples were drawn");
    String other = Ran.of("score", "--json", "--resamples", "0", "--seed", "99").out();
    assertThat(other.replace("\"seed\": 99", "\"seed\": 1").replace("seed:99|", "seed:1|"))
        .isEqualTo(counts);
  }

  @Test
  void whatASystemAnsweredCanBeSavedAndScoredAgain() throws IOException {
    Path saved = folder.resolve("saved.jsonl");
    String direct = Ran.of("score", "--json", "--save-predictions", saved.toString()).out();
    String again = Ran.of("score", "--json", "--predictions", saved.toString()).out();
    assertThat(again.replace("\"isolation\": \"file\"", "\"isolation\": \"in-process\""))
        .isEqualTo(direct);
  }

  @Test
  void outIsAFileOrAFolderWithARuleForNames() throws IOException {
    Path file = folder.resolve("r.json");
    assertThat(Ran.of("score", "--out", file.toString()).code()).isZero();
    assertThat(Ran.of("score", "--out", folder.resolve("scores").toString()).code()).isZero();
    String version = Files.readString(datasetFolder().resolve("VERSION")).strip();
    Path inFolder =
        folder.resolve("scores/marks").resolve(version).resolve("test.end-to-end.withheld.json");
    assertThat(Files.readString(inFolder)).isEqualTo(Files.readString(file));
  }

  @Test
  void realArticlesWithoutTextsAreExplainedAndNotScored() {
    Ran ran = Ran.of("score", "--split", "real");
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("pentagon-calls/a  SHA-256 ")
        .contains("pentagon-calls/e  SHA-256 ")
        .contains("--texts DIR");
  }

  @Test
  void aMissingAnswerIsNamed() throws IOException {
    Path file = folder.resolve("one.jsonl");
    Files.writeString(file, "{\"article\":\"ferry-ramp/a\",\"quotes\":[]}\n");
    Ran ran = Ran.of("score", "--predictions", file.toString(), "--story", "ferry-ramp");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("4 articles without an answer, scored as empty:")
        .contains("  ferry-ramp/b");
  }

  @Test
  void theInlineFormIsLossless() throws IOException {
    for (String story : new String[] {"ferry-ramp", "quarry-siren"}) {
      Path inline = folder.resolve(story + ".inline");
      Files.writeString(inline, Ran.of("export", "inline", "--story", story).out());
      Ran back = Ran.of("import", "inline", inline.toString());
      assertThat(back.err()).isEmpty();
      Path json =
          datasetFolder()
              .resolve("stories")
              .resolve(story.equals("ferry-ramp") ? "test" : "dev")
              .resolve(story + ".json");
      assertThat(back.out()).isEqualTo(Files.readString(json));
    }
  }

  @Test
  void dataArticlesHoldsNoLabel() {
    Ran plain = Ran.of("data", "articles", "--story", "ferry-ramp");
    assertThat(plain.code()).isZero();
    assertThat(plain.out().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("{\"article\":\"ferry-ramp/"));
    String[] hidden = {"data", "articles", "--opaque", "7", "--publication", "given"};
    Ran opaque = Ran.of(hidden);
    assertThat(opaque.out()).doesNotContain("\"ferry-ramp").contains("\"publication\":\"2023-08-2");
    assertThat(opaque.out()).isEqualTo(Ran.of(hidden).out());
  }

  @Test
  void systemsListsTheBaseline() {
    assertThat(Ran.of("systems").out()).contains("marks ").contains("layers: quotes");
    assertThat(Ran.of("systems", "--json").out()).contains("\"name\": \"marks\"");
  }

  @Test
  void mistypedWordsAreAnsweredWithWhatThereIs() {
    assertThat(Ran.of("scor").err()).contains("score");
    assertThat(Ran.of("scor").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("score", "--sistem", "marks").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("score", "--system", "mark").err()).contains("marks");
    assertThat(Ran.of("score", "--split", "tset").err()).contains("dev, test, real");
    assertThat(Ran.of("score", "--story", "nowhere").err()).contains("ferry-ramp");
    assertThat(Ran.of().code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("data").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("--help").code()).isZero();
    assertThat(Ran.of("score", "--help").out()).contains("Examples:");
  }

  @Test
  void coloursOnlyOnATerminalThatWantsThem() {
    assertThat(Main.isColoured(true, Map.of("TERM", "xterm"))).isTrue();
    assertThat(Main.isColoured(false, Map.of("TERM", "xterm"))).isFalse();
    assertThat(Main.isColoured(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Main.isColoured(true, Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void aDatasetFolderIsValidatedLikeTheEmbeddedOne() throws IOException {
    assertThat(Ran.of("validate", "--dataset", datasetFolder().toString()).code()).isZero();
    Path copy = folder.resolve("copy");
    copy(datasetFolder(), copy);
    Path story = copy.resolve("stories/test/ferry-ramp.json");
    String json = Files.readString(story);
    Files.writeString(story, json.replaceFirst("\"topic\": ", "\"mood\": 1, \"topic\": "));
    Ran ran = Ran.of("validate", "--dataset", copy.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains("ferry-ramp.json:")
        .contains("$.mood")
        .contains("the manifest's");
    Ran renewed = Ran.of("data", "manifest", "--dataset", copy.toString());
    assertThat(renewed.code()).isZero();
    assertThat(Ran.of("validate", "--dataset", copy.toString()).err())
        .doesNotContain("the manifest's");
  }

  @Test
  void optionsThatCannotBeAreWrongUsage() {
    String[][] wrong = {
      {"--threads", "0"},
      {"--resamples", "-1"},
      {"--resamples", "100001"},
      {"--time-limit", "0"},
      {"--max-failed", "-1"},
      {"--max-failed", "NaN"}
    };
    for (String[] option : wrong) {
      Ran ran = Ran.of("score", option[0], option[1]);
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains(option[0]).contains("allowed:");
    }
  }

  @Test
  void theNameOfASystemLeadsOutOfNoFolder() throws IOException {
    Path predictions = folder.resolve("mine.jsonl");
    Files.writeString(
        predictions,
        "{\"format\":\"pressmark.predictions/1\",\"layers\":[\"quotes\"],"
            + "\"system\":{\"name\":\"../../\\u001b[31m/x\",\"version\":\"1\"}}\n");
    Path out = folder.resolve("a").resolve("b");
    Ran ran =
        Ran.of("score", "--predictions", predictions.toString(), "--out", out.toString() + "/");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).doesNotContain("\u001b");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .hasSize(1)
          .allMatch(file -> file.startsWith(out));
    }
    assertThat(ResultOutput.folderName("model-1.5_é")).isEqualTo("model-1.5_é");
    assertThat(ResultOutput.folderName("org/model-1.5 é")).matches("org_model-1\\.5_é-[0-9a-f]{8}");
    assertThat(ResultOutput.folderName("..")).matches("_-[0-9a-f]{8}");
    assertThat(ResultOutput.folderName("")).matches("-[0-9a-f]{8}");
    assertThat(ResultOutput.folderName("a b")).isNotEqualTo(ResultOutput.folderName("a/b"));
  }

  /** A place that cannot be written is told before anything is scored. */
  @Test
  void whereTheResultGoesIsLookedAtFirst() throws IOException {
    Path file = Files.writeString(folder.resolve("results"), "mine\n");
    Ran asFolder = Ran.of("score", "--predictions", "no.jsonl", "--out", file.toString());
    assertThat(asFolder.code()).isEqualTo(ExitCode.USAGE);
    assertThat(asFolder.err()).contains("results is a file; allowed: a folder, there or not");
    assertThat(Files.readString(file)).isEqualTo("mine\n");

    Path taken = Files.createDirectory(folder.resolve("taken.json"));
    Ran asFile = Ran.of("score", "--predictions", "no.jsonl", "--out", taken.toString());
    assertThat(asFile.code()).isEqualTo(ExitCode.USAGE);
    assertThat(asFile.err()).contains("taken.json is a folder; allowed: a file, there or not");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.toString().contains("target")) {
          Files.copy(file, target);
        }
      }
    }
  }

  /** The dataset's folder in the checkout. */
  static Path datasetFolder() {
    return Path.of("..", "..", "dataset").toAbsolutePath().normalize();
  }
}

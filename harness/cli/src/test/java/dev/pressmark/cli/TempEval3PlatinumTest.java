package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * TempEval-3 platinum (UzZaman et al. 2013) and the output of HeidelTime 2.2.1 on it, through the
 * commands: the figures are those that the official {@code TE3-evaluation.py} prints for the same
 * files.
 */
class TempEval3PlatinumTest {

  /** F1 in percent, as printed, with two decimals. */
  private static final Map<String, Double> PRINTED =
      Map.of("strict", 81.78, "relaxed", 90.71, "value", 78.07, "type", 83.27);

  @TempDir private Path folder;

  private Path imported(Path corpus) {
    Path dataset = folder.resolve("te3");
    Ran ran =
        Ran.of(
            "import",
            "timeml",
            "documents",
            corpus.resolve("gold").toString(),
            "--into",
            dataset.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    return dataset;
  }

  private static double f1(JsonNode result, String metric) {
    return result
        .path("metrics")
        .path("dates.tempeval3." + metric)
        .path("f1")
        .path("value")
        .asDouble();
  }

  @Test
  void holdsTwentyDocumentsAndAHundredAndThirtyEightExpressions() {
    Path dataset = imported(Corpora.folder("tempeval3-platinum"));
    assertThat(Ran.of("validate", "--dataset", dataset.toString()).out())
        .startsWith(
            "ok: 20 stories, 20 articles (0 without text), 0 entities, 0 quotes, 138 dates");
  }

  @Test
  void heidelTimeScoresWhatTheOfficialProgramPrints() {
    Path corpus = Corpora.folder("tempeval3-platinum");
    String dataset = imported(corpus).toString();
    String predictions = folder.resolve("heideltime.jsonl").toString();
    Ran ran =
        Ran.of(
            "import",
            "timeml",
            "predictions",
            corpus.resolve("heideltime").toString(),
            "--dataset",
            dataset,
            "--name",
            "HeidelTime",
            "--system-version",
            "2.2.1",
            "--out",
            predictions);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("carried TIMEX3: 131").doesNotContain("lost");
    Ran scored = Ran.of("score", "--dataset", dataset, "--predictions", predictions, "--json");
    assertThat(scored.code()).as(scored.err()).isZero();
    JsonNode result = JsonMapper.shared().readTree(scored.out());
    PRINTED.forEach(
        (metric, printed) ->
            assertThat(f1(result, metric) * 100).as(metric).isEqualTo(printed, within(0.005)));
    assertThat(result.path("layers").propertyNames()).containsExactly("dates");
  }

  @Test
  void goldAsPredictionsOfItselfIsRight() {
    Path corpus = Corpora.folder("tempeval3-platinum");
    String dataset = imported(corpus).toString();
    String predictions = folder.resolve("itself.jsonl").toString();
    Ran.of(
        "import",
        "timeml",
        "predictions",
        corpus.resolve("gold").toString(),
        "--dataset",
        dataset,
        "--name",
        "gold",
        "--out",
        predictions);
    JsonNode result =
        JsonMapper.shared()
            .readTree(
                Ran.of("score", "--dataset", dataset, "--predictions", predictions, "--json")
                    .out());
    for (String metric : PRINTED.keySet()) {
      assertThat(f1(result, metric)).as(metric).isEqualTo(1.0);
    }
  }

  @Test
  void theOutputOfAnotherDocumentIsAnIntegrityError() throws IOException {
    Path corpus = Corpora.folder("tempeval3-platinum");
    String dataset = imported(corpus).toString();
    List<String> names = List.of("AP_20130322.tml", "CNN_20130321_821.tml");
    Path mixedUp = Files.createDirectories(folder.resolve("out")).resolve(names.get(0));
    Files.copy(corpus.resolve("heideltime").resolve(names.get(1)), mixedUp);
    Ran ran =
        Ran.of(
            "import",
            "timeml",
            "predictions",
            mixedUp.toString(),
            "--dataset",
            dataset,
            "--name",
            "mixed-up");
    assertThat(ran.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(names.get(0)).contains("another text");
  }
}

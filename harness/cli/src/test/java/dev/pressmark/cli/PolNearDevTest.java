package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PolNeAR 1.0 (Newell et al. 2018), split dev, through the commands; what it holds is counted and
 * compared by {@code docs/import/polnear_check.py}, which shares nothing with the importer.
 */
class PolNearDevTest {

  @TempDir private Path folder;

  private Ran documents(Path corpus, Path into, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "import", "polnear", "documents", corpus.toString(), "--into", into.toString()));
    command.addAll(List.of(more));
    return Ran.of(command.toArray(String[]::new));
  }

  @Test
  void theOneMalformedLineStopsAStrictImport() {
    Path into = folder.resolve("polnear");
    Ran ran = documents(Corpora.folder("polnear-dev"), into);
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains("leaked-taxes-_ef2d.ann:104: an attribution without a content")
        .contains("1 problem");
    assertThat(into).doesNotExist();
  }

  @Test
  void everythingElseIsCarried() {
    Path into = folder.resolve("polnear");
    Ran ran = documents(Corpora.folder("polnear-dev"), into, "--lenient");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err())
        .contains("carried document: 84", "carried Content: 2195", "carried Cue: 2192")
        .contains("carried Source: 1952", "changed contents of one attribution joined: 3")
        .contains("changed white space at the edge: 6", "skipped line: 1");
    assertThat(Ran.of("validate", "--dataset", into.toString()).out())
        .startsWith("ok: 84 stories, 84 articles (0 without text),")
        .contains(" 2192 quotes, 0 dates");
  }

  @Test
  void anIndependentProgramCountsTheSameAndFindsTheSameWords() throws Exception {
    Path corpus = Corpora.folder("polnear-dev");
    Path into = folder.resolve("polnear");
    assertThat(documents(corpus, into, "--lenient").code()).isZero();
    Path script =
        Path.of(System.getProperty("basedir", "")).resolve("../../docs/import/polnear_check.py");
    ProcessBuilder python =
        new ProcessBuilder("python3", script.toString(), corpus.toString(), into.toString())
            .redirectErrorStream(true);
    Process process = start(python);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed)
        .containsPattern("sources +1952 +1952")
        .containsPattern("cues +2192 +2192")
        .containsPattern("contents +2192 +2192")
        .containsPattern("discontinuous contents +282 +282")
        .contains("attributions whose words differ: 0");
  }

  private static Process start(ProcessBuilder python) {
    try {
      return python.start();
    } catch (IOException e) {
      Assumptions.abort("skipped: there is no python3 to count with");
      throw new IllegalStateException(e);
    }
  }

  @Test
  void annotatorsCanBeHeldAgainstEachOther() {
    Path corpus = Corpora.folder("polnear-dev");
    Path into = folder.resolve("4b22");
    assertThat(documents(corpus, into, "--annotator", "4b22", "--shared").code()).isZero();
    Path other = folder.resolve("4e07.jsonl");
    Ran ran =
        Ran.of(
            "import",
            "polnear",
            "predictions",
            corpus.resolve("attributions").toString(),
            "--annotator",
            "4e07",
            "--dataset",
            into.toString(),
            "--name",
            "4e07",
            "--out",
            other.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode result =
        JsonMapper.shared()
            .readTree(
                Ran.of(
                        "score",
                        "--dataset",
                        into.toString(),
                        "--predictions",
                        other.toString(),
                        "--json")
                    .out());
    assertThat(result.path("dataset").path("stories").asInt()).isEqualTo(2);
    assertThat(result.path("articles").path("missing").size()).isZero();
    assertThat(
            result.path("metrics").path("quotes.full.overlap").path("f1").path("value").asDouble())
        .isBetween(0.5, 1.0);
  }
}

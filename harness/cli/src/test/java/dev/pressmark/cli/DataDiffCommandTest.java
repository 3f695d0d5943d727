package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDiffCommandTest {

  private static final String STORY =
      TinyDataset.story("The mill stood. {q1|“It fell,”} somebody {q1.cue|said}.", "q1 none");

  @TempDir private Path folder;

  private String dataset(String name, String story, String version) throws IOException {
    Path dataset = TinyDataset.of(Files.createDirectory(folder.resolve(name)), story);
    Files.writeString(dataset.resolve("VERSION"), version + "\n");
    Ran.of("data", "manifest", "--dataset", dataset.toString());
    return dataset.toString();
  }

  @Test
  void changesAndMovedScores() throws IOException {
    String old = dataset("old", STORY, "1.0.0");
    String present = dataset("new", STORY.replace("{q1|“It fell,”}", "{q1-|“It fell,”}"), "1.1.0");
    Path scores = folder.resolve("scores");
    for (String dataset : new String[] {old, present}) {
      Ran.of("score", "--system", "marks", "--dataset", dataset, "--out", scores.toString());
    }
    Ran apart = Ran.of("data", "diff", old, present, "--scores", folder.toString());
    assertThat(apart.code()).isZero();
    assertThat(apart.err()).contains("no result of both versions");

    Ran same = Ran.of("data", "diff", old, old, "--scores", scores.toString());
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out()).startsWith("Dataset 1.0.0 → 1.0.0: nothing changed\n");

    Ran ran = Ran.of("data", "diff", old, present, "--scores", scores.toString());
    assertThat(ran.out())
        .startsWith(
            "Dataset 1.0.0 → 1.1.0: 2 changes in stories\n\nmill\n  mill/a quotes segments\n")
        .contains("marks/test.end-to-end.withheld.json quotes.full.overlap");
    JsonSchemas.assertTaken(
        "diff",
        Ran.of("data", "diff", old, present, "--scores", scores.toString(), "--json").out());
  }

  @Test
  void resultsOfTheOldVersionStandBesideIt() throws IOException {
    String old = dataset("checkout", STORY, "1.0.0");
    String present = dataset("new", STORY.replace("{q1|“It fell,”}", "{q1-|“It fell,”}"), "1.1.0");
    String before = folder.resolve("checkout/scores").toString();
    String after = folder.resolve("scores").toString();
    Ran.of("score", "--system", "marks", "--dataset", old, "--out", before);
    Ran.of("score", "--system", "marks", "--dataset", present, "--out", after);
    String moved = "marks/test.end-to-end.withheld.json quotes.full.overlap";

    Ran beside = Ran.of("data", "diff", old, present, "--scores", after);
    assertThat(beside.err()).isEmpty();
    assertThat(beside.out()).contains(moved);

    Ran named = Ran.of("data", "diff", old, present, "--scores", after, "--old-scores", before);
    assertThat(named.out()).isEqualTo(beside.out());

    Ran elsewhere = Ran.of("data", "diff", old, present, "--scores", after, "--old-scores", after);
    assertThat(elsewhere.err()).contains("no result of both versions");
  }

  @Test
  void wrongUsage() {
    assertThat(Ran.of("data", "diff", "one").code()).isEqualTo(ExitCode.USAGE);
    Ran none = Ran.of("data", "diff", folder.toString(), folder.toString());
    assertThat(none.code()).isEqualTo(ExitCode.INVALID);
    assertThat(none.err()).contains(folder.toString());
  }
}

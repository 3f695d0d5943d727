package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataVerifyCommandTest {

  private static final String STORY =
      TinyDataset.story("The mill stood. It was known as “Moon” by all who passed it.");

  @TempDir private Path folder;

  @Test
  void theDatasetBreaksNoRuleAndTheJsonIsAsItsSchemaSays() throws IOException {
    Ran ran =
        Ran.of("data", "verify", "--json", "--dataset", CommandLineTest.datasetFolder().toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonSchemas.assertTaken("proof", ran.out());
  }

  @Test
  void remarksAreListedAndOnlyStrictFails() throws IOException {
    String dataset = TinyDataset.of(folder, STORY).toString();
    Ran ran = Ran.of("data", "verify", "--dataset", dataset);
    assertThat(ran.code()).isZero();
    assertThat(Ran.of("data", "verify", "--draft", "--json", "--dataset", dataset).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(ran.out())
        .contains("stories/test/mill.json: mill/a 32-38 \"“Moon”\": unlabelledMarks: ")
        .contains("1 remark (0 more are accepted): 1 unlabelledMarks");
    assertThat(Ran.of("data", "verify", "--strict", "--dataset", dataset).code())
        .isEqualTo(ExitCode.INVALID);

    String draft = Ran.of("data", "verify", "--draft", "--dataset", dataset).out();
    Files.writeString(Path.of(dataset, "accepted.json"), draft);
    Ran unread = Ran.of("data", "verify", "--strict", "--dataset", dataset);
    assertThat(unread.code()).isEqualTo(ExitCode.INVALID);
    assertThat(unread.err()).contains("$.remarks[0].reason: an empty string");
    Files.writeString(
        Path.of(dataset, "accepted.json"),
        draft.replace("\"reason\": \"\"", "\"reason\": \"a name of the moon\""));
    Ran accepted = Ran.of("data", "verify", "--strict", "--dataset", dataset);
    assertThat(accepted.code()).isZero();
    assertThat(accepted.out()).contains("0 remarks (1 more are accepted)");

    Files.writeString(Path.of(dataset, "accepted.json"), "{}");
    Ran broken = Ran.of("data", "verify", "--dataset", dataset);
    assertThat(broken.code()).isEqualTo(ExitCode.INVALID);
    assertThat(broken.err()).contains("accepted.json:1: $: the field \"remarks\" is missing");
  }

  @Test
  void filesThatSayAnotherVersionAndPassesWithoutTheCanaryAreProblems() throws IOException {
    Path dataset = TinyDataset.of(folder, STORY);
    String version = Files.readString(dataset.resolve("VERSION")).strip();
    Files.writeString(dataset.resolve("CHANGELOG.md"), "# Changes\n\n## 9.9.9\n- more\n");
    Files.writeString(dataset.resolve("README.md"), "# Card\n\nVersion " + version + ". News.\n");
    Path pass = Files.createDirectories(dataset.resolve("annotation/mill"));
    Files.writeString(pass.resolve("pass-a.json"), "{}");
    Ran ran = Ran.of("data", "verify", "--dataset", dataset.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains("CHANGELOG.md:3: the version 9.9.9 (allowed: the dataset's, " + version + ")")
        .contains("pass-a.json: no canary (allowed: none)")
        .doesNotContain("README.md");
  }

  @Test
  void aStoryWithoutItsPassesAndPassesWithoutAStoryAreProblems() throws IOException {
    Path dataset = TinyDataset.of(folder, STORY);
    Path passes = Files.createDirectories(dataset.resolve("annotation/mill"));
    Files.createDirectories(dataset.resolve("annotation/quay"));
    Path pass =
        Files.copy(dataset.resolve("stories/test/mill.json"), passes.resolve("pass-a.json"));
    Ran ran = Ran.of("data", "verify", "--dataset", dataset.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains("mill/pass-b.json: no such file (allowed: pass-a.json, pass-b.json, decisions.md")
        .contains("mill/decisions.md: no such file")
        .contains("quay: passes of no story")
        .doesNotContain("pass-a.json: ");

    Files.delete(dataset.resolve("annotation/quay"));
    Files.copy(pass, passes.resolve("pass-b.json"));
    Files.writeString(passes.resolve("decisions.md"), "All equal.\n");
    Ran complete = Ran.of("data", "verify", "--dataset", dataset.toString());
    assertThat(complete.code()).as(complete.err()).isZero();
  }

  @Test
  void aBrokenDatasetIsNotRead() throws IOException {
    Path dataset = TinyDataset.of(folder, STORY);
    Files.writeString(dataset.resolve("VERSION"), "0.0.1\n");
    Ran ran = Ran.of("data", "verify", "--dataset", dataset.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("VERSION: a file with the digest");
  }
}

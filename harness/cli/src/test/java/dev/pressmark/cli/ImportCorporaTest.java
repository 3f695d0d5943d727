package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The imports of corpora as a user runs them: exit codes, streams and files. */
class ImportCorporaTest {

  private static final String DOCUMENT =
      "<TimeML><DCT><TIMEX3 type='DATE' value='2031-02-07'/></DCT>"
          + "<TEXT>Open <TIMEX3 type='DATE' value='2031-02-07'>today</TIMEX3>.</TEXT></TimeML>";

  @TempDir private Path folder;
  private Path gold;
  private Path into;

  @BeforeEach
  void oneDocument() throws IOException {
    gold = Files.createDirectories(folder.resolve("gold"));
    Files.write(gold.resolve("mill.tml"), DOCUMENT.getBytes(UTF_8));
    into = folder.resolve("made");
  }

  private Ran documents(String... more) {
    String[] command = new String[6 + more.length];
    System.arraycopy(
        new String[] {"import", "timeml", "documents", gold.toString(), "--into", into.toString()},
        0,
        command,
        0,
        6);
    System.arraycopy(more, 0, command, 6, more.length);
    return Ran.of(command);
  }

  @Test
  void aDatasetIsMadeThatOtherCommandsAccept() {
    Ran ran = documents();
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).isEqualTo(into + ": ok, 1 stories, 0 quotes, 1 dates\n");
    assertThat(ran.err()).isEqualTo("carried TIMEX3: 1\ncarried document: 1\n");
    assertThat(Ran.of("data", "articles", "--dataset", into.toString()).out())
        .contains("\"article\":\"mill/a\"");
    Ran scored = Ran.of("score", "--dataset", into.toString());
    assertThat(scored.code()).isZero();
    assertThat(scored.out())
        .contains("quotes  not annotated in these stories")
        .contains("dates  not attempted by this system");
  }

  @Test
  void theReportIsAFileWhereAsked() throws IOException {
    Path report = folder.resolve("report.json");
    assertThat(documents("--report", report.toString()).code()).isZero();
    assertThat(Files.readString(report)).contains("\"format\": \"pressmark.import/1\"");
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Files.createDirectories(into);
    Files.writeString(into.resolve("mine"), "mine");
    Ran ran = documents();
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err()).contains("a folder with something in it");
    try (var there = Files.list(into)) {
      assertThat(there).hasSize(1);
    }
  }

  @Test
  void nothingIsWrittenWhereSomethingIsWrong() throws IOException {
    Files.write(gold.resolve("weir.tml"), "<TimeML>".getBytes(UTF_8));
    Ran strict = documents();
    assertThat(strict.code()).isEqualTo(ExitCode.INVALID);
    assertThat(strict.err()).contains("weir.tml:1").contains("no XML that can be read");
    assertThat(into).doesNotExist();
    Ran lenient = documents("--lenient");
    assertThat(lenient.code()).isZero();
    assertThat(lenient.err()).contains("skipped document: 1");
  }

  @Test
  void noDocumentLeftIsAnError() throws IOException {
    Files.write(gold.resolve("mill.tml"), "<TimeML>".getBytes(UTF_8));
    assertThat(documents("--lenient").code()).isEqualTo(ExitCode.INVALID);
  }

  @Test
  void impossibleOptionsAreWrongUsage() {
    assertThat(documents("--split", "real").code()).isEqualTo(ExitCode.USAGE);
    assertThat(documents("--dataset-version", "one").code()).isEqualTo(ExitCode.USAGE);
    assertThat(documents("--language", "English").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("import", "timeml").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("import", "timeml").err()).contains("documents").contains("predictions");
  }

  @Test
  void predictionsGoToStandardOutputAndTheReportDoesNot() {
    documents();
    Ran ran =
        Ran.of(
            "import",
            "timeml",
            "predictions",
            gold.toString(),
            "--dataset",
            into.toString(),
            "--name",
            "itself");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    assertThat(ran.out()).contains("\"publication\":\"given\"");
    assertThat(ran.err()).startsWith("carried");
  }
}

package dev.pressmark.core.convert.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.GoldenFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.Imported;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of TimeML, one odd case a pair of files. */
class TimeMlDocumentsTest {

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private List<Story> read(ImportReport report, Path... files) {
    return TimeMlDocuments.read(
        CorpusFile.in(List.of(files), ".tml"), Imported.settings("timeml"), report);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String document(String text) {
    return "<TimeML><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2031-02-07\"/></DCT><TEXT>"
        + text
        + "</TEXT></TimeML>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "mended", "lenient"})
  void becomesThisStoryWithThisReport(String name) {
    ImportReport report = new ImportReport("timeml", name.equals("lenient"), problems);
    List<Story> stories = read(report, GoldenFile.of("timeml/" + name + ".input.tml"));
    assertThat(problems.list()).isEmpty();
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).layers()).containsExactly(Layer.DATES);
    GoldenFile.check("timeml/" + name + ".expected.json", StoryWriter.write(stories.get(0)));
    GoldenFile.check("timeml/" + name + ".report.json", report.json());
    Imported.dataset(folder.resolve("made"), stories);
  }

  @Test
  void withoutLeniencyWhatIsMalformedIsAProblemWithItsLine() {
    read(new ImportReport("timeml", false, problems), GoldenFile.of("timeml/lenient.input.tml"));
    assertThat(problems.list())
        .extracting(one -> one.location().line() + " " + one.found())
        .containsExactly(
            "4 no word and no number in the expression",
            "3 the value \"soonish\"",
            "4 no type",
            "5 the value \"2031-02-30\"",
            "6 a second expression over the same words");
  }

  @Test
  void twoDocumentsHaveNeitherOneIdNorOneText() throws IOException {
    ImportReport report = new ImportReport("timeml", false, problems);
    List<Story> stories =
        read(
            report,
            file("Lamp_1.tml", document("Oil in 2030.")),
            file("lamp-1.tml", document("Wicks in 2030.")),
            file("twin.tml", document("Oil in 2030.")),
            file("___.tml", document("Glass in 2030.")));
    assertThat(stories).extracting(Story::id).containsExactly("lamp-1");
    assertThat(problems.list())
        .extracting(one -> one.found().replace(folder + "/", ""))
        .containsExactlyInAnyOrder(
            "the id lamp-1 again; Lamp_1.tml has it", "the text of Lamp_1.tml", "the name \"___\"");
  }

  @Test
  void aDocumentNeedsTextAndCreationTime() throws IOException {
    ImportReport report = new ImportReport("timeml", false, problems);
    read(
        report,
        file("a.tml", "<TimeML>Oil in 2030.</TimeML>"),
        file("b.tml", "<TimeML><TEXT>Oil in 2030.</TEXT></TimeML>"),
        file("c.tml", document("Oil in 2030.").replace("2031-02-07", "2031-W06")),
        file("d.tml", document("  \n ")),
        file("e.tml", document("Oil &#13; in 2030.")));
    assertThat(problems.list())
        .extracting(one -> one.found())
        .containsExactly(
            "no element TEXT",
            "no creation time",
            "the creation time \"2031-W06\"",
            "a text without a word",
            "a carriage return in the text");
  }
}

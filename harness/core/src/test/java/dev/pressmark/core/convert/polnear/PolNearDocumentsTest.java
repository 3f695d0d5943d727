package dev.pressmark.core.convert.polnear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.convert.corpus.Fate;
import dev.pressmark.core.convert.corpus.GoldenFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.Imported;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of PolNeAR: golden pairs, and one odd file each. */
class PolNearDocumentsTest {

  private static final String NAME = "lantern_2031-02-07_oil";
  private static final String ANN = "T1\tContent 0 4\tGone\nE1\tAttribution:T1 Content:T1\n";

  @TempDir private Path folder;
  private final Problems problems = new Problems();
  private ImportReport report = new ImportReport("polnear", false, problems);

  private List<Story> read(Path corpus, @Nullable String annotator, boolean shared) {
    return PolNearDocuments.read(corpus, annotator, shared, Imported.settings("polnear"), report);
  }

  private Path write(String part, String name, byte[] content) throws IOException {
    Files.createDirectories(folder.resolve(part));
    return Files.write(folder.resolve(part).resolve(name), content);
  }

  private void document(String text, String annotations) throws IOException {
    write("text", NAME + ".txt", text.getBytes(UTF_8));
    write("attributions", NAME + "_x.ann", annotations.getBytes(UTF_8));
  }

  private List<String> found() {
    return problems.list().stream().map(Problem::found).toList();
  }

  /** Of {@code a7} many lines are malformed; {@code b1} sorts after it. */
  @ParameterizedTest
  @CsvSource({"a7,true", "b1,false"})
  void becomesThisStoryWithThisReport(String annotator, boolean lenient) {
    report = new ImportReport("polnear", lenient, problems);
    List<Story> stories = read(GoldenFile.of("polnear"), annotator, false);
    assertThat(problems.list()).isEmpty();
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).layers()).containsExactly(Layer.QUOTES, Layer.SPEAKERS);
    GoldenFile.check("polnear/" + annotator + ".expected.json", StoryWriter.write(stories.get(0)));
    GoldenFile.check("polnear/" + annotator + ".report.json", report.json());
    Imported.dataset(folder.resolve("made"), stories);
  }

  @Test
  void withoutLeniencyEachMalformedLineIsAProblem() {
    read(GoldenFile.of("polnear"), null, false);
    assertThat(problems.list())
        .allMatch(one -> one.location().file().endsWith("_a7.ann") && one.location().line() > 0);
    assertThat(problems.list()).hasSize(report("a7").size());
  }

  private List<String> report(String annotator) {
    ImportReport lenient = new ImportReport("polnear", true, new Problems());
    PolNearDocuments.read(
        GoldenFile.of("polnear"), annotator, false, Imported.settings("polnear"), lenient);
    return lenient.places(Fate.SKIPPED, "line");
  }

  @Test
  void ofSeveralAnnotatorsTheFirstIsGoldUnlessOneIsNamed() {
    report = new ImportReport("polnear", true, problems);
    Story first = read(GoldenFile.of("polnear"), null, false).get(0);
    assertThat(first).isEqualTo(read(GoldenFile.of("polnear"), "a7", false).get(0));
    assertThat(first).isNotEqualTo(read(GoldenFile.of("polnear"), "b1", true).get(0));
    assertThat(read(GoldenFile.of("polnear"), "c9", false)).isEmpty();
    assertThat(report.count(Fate.LOST, "annotation by another annotator")).isEqualTo(5);
  }

  @Test
  void onlySharedDocumentsWhereAsked() throws IOException {
    document("Gone.", ANN);
    assertThat(read(folder, null, true)).isEmpty();
    assertThat(read(folder, null, false)).hasSize(1);
  }

  @Test
  void lineEndsAndByteOrderMarkAreNoPartOfTheText() throws IOException {
    document("\uFEFF\r\nGone.\r\n", "T1\tContent 1 5\tGone\r\nE1\tAttribution:T1 Content:T1\r\n");
    List<Story> stories = read(folder, null, false);
    assertThat(problems.list()).isEmpty();
    assertThat(stories.get(0).articles().get(0).text()).isEqualTo("\nGone.\n");
    assertThat(report.count(Fate.CHANGED, "byte order mark")).isEqualTo(1);
    assertThat(report.count(Fate.CHANGED, "line ends")).isEqualTo(2);
  }

  @Test
  void aTextThatCannotBeDecodedIsOneProblem() throws IOException {
    document("Gone.", ANN);
    try (Stream<Path> files = Files.walk(folder)) {
      Path text = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      Files.write(text, new byte[] {'G', (byte) 0xff});
    }
    assertThat(read(folder, null, false)).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(one -> assertThat(one.found()).contains("bytes that are no UTF-8"));
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    document("Gone.", ANN);
    write("text", "lantern_2031-02-08_wick.txt", "Wick.".getBytes(UTF_8));
    write("attributions", "lantern_2031-02-09_glass_x.ann", ANN.getBytes(UTF_8));
    read(folder, null, false);
    assertThat(found())
        .containsExactlyInAnyOrder("no annotation of this document", "no text of this document");
  }

  @Test
  void aNameGivesTheDay() throws IOException {
    write("text", "lantern_2031-02-30_oil.txt", "Gone.".getBytes(UTF_8));
    write("attributions", "lantern_2031-02-30_oil_x.ann", ANN.getBytes(UTF_8));
    read(folder, null, false);
    assertThat(found()).containsExactly("a name without a day");
  }

  @Test
  void theWrongEncodingIsAProblemWithItsLine() throws IOException {
    document("Gone.", ANN);
    write("text", NAME + ".txt", "Gone.\nGéant.".getBytes(ISO_8859_1));
    read(folder, null, false);
    assertThat(problems.list().get(0).location().line()).isEqualTo(2);
    assertThat(problems.list().get(0).found()).contains("no UTF-8");
  }

  @Test
  void aFolderThatIsNoCorpusIsAProblem() {
    assertThatThrownBy(() -> read(folder.resolve("nowhere"), null, false))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no such file or folder");
    assertThatThrownBy(() -> read(folder, null, false))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no file whose name ends in .txt");
  }

  @Test
  void marksOfWhoIsQuotedInTurnAreHis() throws IOException {
    String text = "The mill said that Brask cried “all gone” at noon.";
    document(
        text,
        """
        T1\tContent 14 49\tthat Brask cried “all gone” at noon
        T2\tContent 31 41\t“all gone”
        E1\tAttribution:T1 Content:T1
        E2\tAttribution:T2 Content:T2
        """);
    List<Quote> quotes = read(folder, null, false).get(0).articles().get(0).labels().quotes();
    assertThat(problems.list()).isEmpty();
    assertThat(quotes.get(0).segments()).extracting(Segment::quoted).containsExactly(false);
    assertThat(quotes.get(1).segments()).extracting(Segment::quoted).containsExactly(true);
    assertThat(quotes.get(1).parent()).isEqualTo("q1");
  }
}

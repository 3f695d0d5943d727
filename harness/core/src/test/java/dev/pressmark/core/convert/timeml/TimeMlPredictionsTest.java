package dev.pressmark.core.convert.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.Fate;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.Imported;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What taggers make of a document, held against the document. */
class TimeMlPredictionsTest {

  private static final String HEAD =
      "<TimeML><DCT><TIMEX3 tid='t0' type='DATE' value='2031-02-07'/></DCT>";
  private static final String TEXT = "\n\nThe 🛢 mill opens today.\n";

  @TempDir private Path folder;
  private final Problems problems = new Problems();
  private ImportReport report;
  private Dataset dataset;

  @BeforeEach
  void importTheDocument() throws IOException {
    Path gold = write("gold", "mill.tml", HEAD + "<TEXT>" + TEXT + "</TEXT></TimeML>");
    dataset =
        Imported.dataset(
            folder.resolve("made"),
            TimeMlDocuments.read(
                CorpusFile.in(List.of(gold), ".tml"),
                Imported.settings("timeml"),
                new ImportReport("timeml", false, problems)));
    report = new ImportReport("timeml", false, problems);
  }

  private Path write(String part, String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(part));
    return Files.writeString(folder.resolve(part).resolve(name), content);
  }

  private Predictions read(PublicationDay publication, Path... files) {
    return TimeMlPredictions.read(
        CorpusFile.in(List.of(files), ".tml"),
        dataset,
        new SystemName("tagger", "2", null),
        publication,
        report);
  }

  private static String tagged(String text) {
    return text.replace("today", "<TIMEX3 type='DATE' value='2031-02-07'>today</TIMEX3>");
  }

  private PredictedDate only(Predictions predictions) {
    ArticlePrediction answer = predictions.answer("mill/a");
    assertThat(answer.dates()).hasSize(1);
    return answer.dates().get(0);
  }

  @Test
  void anExpressionIsADateAtItsPlace() throws IOException {
    Path output = write("out", "mill.tml", HEAD + "<TEXT>" + tagged(TEXT) + "</TEXT></TimeML>");
    Predictions predictions = read(PublicationDay.GIVEN, output);
    PredictedDate date = only(predictions);
    assertThat(date.span().of(TEXT)).isEqualTo("today");
    assertThat(date.type()).isEqualTo(TimexType.DATE);
    assertThat(date.value()).isEqualTo("2031-02-07");
    assertThat(predictions.attempted()).containsExactly(Layer.DATES);
    assertThat(predictions.header().publication()).isEqualTo(PublicationDay.GIVEN);
    assertThat(predictions.answer("mill/a").publication()).isNull();
    assertThat(report.count(Fate.CARRIED, "TIMEX3")).isEqualTo(1);
  }

  @Test
  void withheldTheCreationTimeIsAnAnswer() throws IOException {
    Path output = write("out", "mill.tml", HEAD + "<TEXT>" + tagged(TEXT) + "</TEXT></TimeML>");
    Predictions predictions = read(PublicationDay.WITHHELD, output);
    assertThat(predictions.answer("mill/a").publication()).isEqualTo("2031-02-07");
    assertThat(predictions.attempted()).containsExactly(Layer.DATES, Layer.PUBLICATION);
  }

  @Test
  void whatWasGivenAndComesBackDifferentIsReported() throws IOException {
    Path output =
        write(
            "out",
            "mill.tml",
            HEAD.replace("02-07", "02-08") + "<TEXT>" + tagged(TEXT) + "</TEXT></TimeML>");
    read(PublicationDay.GIVEN, output);
    assertThat(report.count(Fate.LOST, "creation time that is not the document's")).isEqualTo(1);
  }

  @Test
  void whiteSpaceAroundTheTextShiftsAndIsReported() throws IOException {
    Path output = write("out", "mill.tml", "<TimeML>\n\n\n\n" + tagged(TEXT) + "\n</TimeML>\n");
    assertThat(only(read(PublicationDay.GIVEN, output)).span().of(TEXT)).isEqualTo("today");
    assertThat(report.count(Fate.CHANGED, "white space around the text")).isEqualTo(1);
  }

  @Test
  void anotherTextIsAnIntegrityProblemThatShowsBothAlsoWhereLenient() throws IOException {
    report = new ImportReport("timeml", true, problems);
    Path output =
        write(
            "out",
            "mill.tml",
            HEAD + "\n<TEXT>" + tagged(TEXT.replace("opens", "closes")) + "</TEXT></TimeML>");
    assertThat(read(PublicationDay.GIVEN, output).answers()).isEmpty();
    assertThat(problems.list()).hasSize(1);
    Problem problem = problems.list().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INTEGRITY);
    assertThat(problem.location().line()).isEqualTo(2);
    assertThat(problem.found()).contains("closes");
    assertThat(problem.allowed()).contains("opens");
  }

  @Test
  void unknownWordsAreKeptOrReported() throws IOException {
    String odd =
        TEXT.replace("today", "<TIMEX3 type='WHEN' value='soonish' mod='VERY'>today</TIMEX3>")
            .replace("mill", "<TIMEX3 type='DATE' value='2031'/>mill");
    Path output = write("out", "mill.tml", HEAD + "<TEXT>" + odd + "</TEXT></TimeML>");
    PredictedDate date = only(read(PublicationDay.GIVEN, output));
    assertThat(date.type()).isNull();
    assertThat(date.value()).isEqualTo("soonish");
    assertThat(date.mod()).isNull();
    assertThat(report.count(Fate.LOST, "type")).isEqualTo(1);
    assertThat(report.count(Fate.LOST, "mod")).isEqualTo(1);
    assertThat(report.count(Fate.LOST, "TIMEX3 without words")).isEqualTo(1);
  }

  @Test
  void anAnswerToNothingAndASecondAnswerAreProblems() throws IOException {
    String output = HEAD + "<TEXT>" + tagged(TEXT) + "</TEXT></TimeML>";
    read(
        PublicationDay.GIVEN,
        write("out", "mill.tml", output),
        write("out", "MILL.tml", output),
        write("out", "weir.tml", output));
    assertThat(problems.list())
        .extracting(Problem::found)
        .containsExactlyInAnyOrder(
            "a second answer for mill/a", "no document of this name in the dataset");
  }
}

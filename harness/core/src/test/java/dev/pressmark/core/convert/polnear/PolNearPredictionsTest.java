package dev.pressmark.core.convert.polnear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.Layer;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attributions of a system, held against the documents. */
class PolNearPredictionsTest {

  private static final String NAME = "lantern_2031-02-07_oil";
  private static final String TEXT = "🛢 “Gone,” said Odo Brask. “All of it.”";
  private static final String ANN =
      """
      T1\tContent 2 9;26 38\t“Gone,” “All of it.”
      T2\tCue 10 14\tsaid
      T3\tSource 15 24\tOdo Brask
      E1\tAttribution:T2 Content:T1 Cue:T2 Source:T3
      """;

  @TempDir private Path folder;
  private final Problems problems = new Problems();
  private final ImportReport report = new ImportReport("polnear", false, problems);
  private Dataset dataset;

  @BeforeEach
  void importTheDocument() throws IOException {
    write("gold", NAME + ".txt", TEXT);
    write("gold", NAME + "_x.ann", ANN);
    dataset =
        Imported.dataset(
            folder.resolve("made"),
            PolNearDocuments.read(
                folder.resolve("gold"), null, false, Imported.settings("polnear"), report));
  }

  private Path write(String part, String name, String content) throws IOException {
    Files.createDirectories(folder.resolve(part));
    return Files.write(folder.resolve(part).resolve(name), content.getBytes(UTF_8));
  }

  private Predictions read(@Nullable String annotator, Path... files) {
    return PolNearPredictions.read(
        CorpusFile.in(List.of(files), ".ann"),
        annotator,
        dataset,
        new SystemName("tagger", "2", null),
        report);
  }

  @Test
  void anAttributionIsAQuoteWithItsMention() throws IOException {
    Predictions predictions = read(null, write("out", NAME + ".ann", ANN));
    assertThat(problems.list()).isEmpty();
    assertThat(predictions.attempted()).containsExactly(Layer.QUOTES, Layer.SPEAKERS);
    List<PredictedQuote> quotes = predictions.answers().values().iterator().next().quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).segments())
        .extracting(segment -> segment.span().of(TEXT))
        .containsExactly("“Gone,”", "“All of it.”");
    assertThat(quotes.get(0).segments()).allMatch(segment -> segment.quoted() == null);
    assertThat(quotes.get(0).cue()).extracting(span -> span.of(TEXT)).containsExactly("said");
    List<PredictedSpeaker> speakers = quotes.get(0).speakers();
    assertThat(speakers).hasSize(1);
    assertThat(speakers.get(0).mention().of(TEXT)).isEqualTo("Odo Brask");
    assertThat(speakers.get(0).name()).isNull();
  }

  @Test
  void withoutASourceNobodySpeaks() throws IOException {
    String noSource =
        ANN.replace(" Source:T3", "").replace("E1\tAttribution:", "E1\tAttribution-no-source:");
    Predictions predictions = read(null, write("out", NAME + ".ann", noSource));
    assertThat(predictions.answers().values().iterator().next().quotes().get(0).speakers())
        .isEmpty();
    assertThat(report.count(Fate.LOST, "Source of no attribution")).isEqualTo(1);
  }

  @Test
  void otherWordsAreAnIntegrityProblemThatShowsBoth() throws IOException {
    read(null, write("out", NAME + ".ann", ANN.replace("\tsaid", "\tsays")));
    assertThat(problems.list()).extracting(Problem::kind).contains(Problem.Kind.INTEGRITY);
    Problem problem = problems.list().get(0);
    assertThat(problem.location().line()).isEqualTo(2);
    assertThat(problem.found()).contains("says");
    assertThat(problem.allowed()).contains("said");
  }

  @Test
  void oneAnnotatorOfSeveralIsRead() throws IOException {
    Path one = write("out", NAME + "_a.ann", ANN);
    Path other = write("out", NAME + "_b.ann", "");
    Path elsewhere = write("out", "lantern_2031-02-08_wick_a.ann", ANN);
    Predictions predictions = read("a", one, other, elsewhere);
    assertThat(predictions.answers().values().iterator().next().quotes()).hasSize(1);
    assertThat(problems.list()).isEmpty();
    assertThat(report.count(Fate.LOST, "annotation of a document that is not in the dataset"))
        .isEqualTo(1);
    read(null, one, other);
    assertThat(problems.list())
        .extracting(Problem::found)
        .containsExactly("a second answer for " + dataset.stories().get(0).articles().get(0).id());
  }
}

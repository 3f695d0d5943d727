package dev.pressmark.core.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.report.ScoreTable;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultReader;
import dev.pressmark.core.result.ResultWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The oracle track from a system that is given the quotes to a table; and through a file. */
class OracleTrackTest {

  private static final Story PIER =
      Page.story(
          "pier",
          """
          {e1>q1|Ada Holm} {q1.cue|said} on {t1|Thursday} that {q1-|the pier would close}. \
          {q2|“For good?”} {q2.cue|asked} {e2>q2|Per Lund}. {q3|“Who knows,”} {e1.pro>q3|she} \
          {q3.cue|replied}. {q4|“Mind the gap.”}

          {boilerplate|{q5|“Read more,”} says {e3>q5|Ned Ruiz}.}\
          """,
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "e3 person \"Ned Ruiz\"",
          "q1 explicit e1 said 2024-05-02 from t1",
          "q2 explicit e2",
          "q3 anaphoric e1",
          "q4 none",
          "q5 explicit e3",
          "t1 DATE 2024-05-02 anchor publication");

  /** Names the capitalised words next to a given quote; does not answer what it cannot name. */
  private static final class NextName implements Extractor {

    @Override
    public String name() {
      return "next-name";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String description() {
      return "names whoever stands next to a given quote";
    }

    @Override
    public Set<Layer> layers() {
      return EnumSet.of(Layer.SPEAKERS, Layer.SAID);
    }

    @Override
    public Session open(SessionRequest request) {
      assertThat(request.track()).isEqualTo(Track.ORACLE_QUOTES);
      return NextName::extract;
    }

    private static ArticlePrediction extract(ArticleInput article) {
      List<PredictedQuote> answers = new ArrayList<>();
      for (GivenQuote given : article.quotes()) {
        int start = given.segments().get(0).span().start();
        int end = given.segments().get(given.segments().size() - 1).span().end();
        int last = Math.min(end + 16, article.text().length());
        String around =
            article.text().substring(Math.max(0, start - 31), start)
                + article.text().substring(end, last);
        for (String name : List.of("Ada Holm", "Per Lund", "Ned Ruiz")) {
          if (around.contains(name)) {
            answers.add(
                new PredictedQuote(
                    given.id(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(PredictedSpeaker.named(name)),
                    new SaidDay(around.contains("Thursday") ? "2024-05-02" : null),
                    null));
            break;
          }
        }
      }
      return ArticlePrediction.ofQuotes(answers);
    }
  }

  private static SystemRun run() throws InterruptedException {
    VisibleArticles articles =
        VisibleArticles.of(List.of(PIER), Track.ORACLE_QUOTES, PublicationDay.WITHHELD).opaque(3);
    return InProcessRun.run(new NextName(), articles, RunSettings.DEFAULT);
  }

  private static Result score(Predictions predictions) {
    return Scoring.score(Stories.selection(PIER), predictions, List.of(), Stories.SYSTEM);
  }

  /** q1 and q2 are right; of q3 and q4 the name near by is wrong; q5 is in boilerplate. */
  @Test
  void anExtractorThatIsGivenTheQuotes() throws InterruptedException {
    SystemRun run = run();
    assertThat(run.failures()).isEmpty();
    Result result = score(run.predictions());
    assertThat(result.layers().get(Layer.QUOTES).attempted()).isFalse();
    assertThat(result.layers().get(Layer.SPEAKERS).attempted()).isTrue();
    assertThat(result.layers().get(Layer.SAID).attempted()).isTrue();
    assertThat(result.total().get("speakers.entity")).contains(new Proportion(2, 4, 4));
    assertThat(result.total().get("speakers.attributed"))
        .contains(PrecisionRecall.ofCredit(2 * Credit.UNIT, 3, 2 * Credit.UNIT, 4));
    assertThat(result.total().get("statements"))
        .contains(PrecisionRecall.ofCredit(2 * Credit.UNIT, 3, 2 * Credit.UNIT, 4));
    assertThat(result.total().tallies().keySet())
        .noneMatch(key -> key.startsWith("quotes") || key.startsWith("joint"));
    assertThat(result.floors())
        .containsOnlyKeys("majority-speaker", "nobody", "no-day", "publication-day");
    assertThat(result.floors().get("majority-speaker").get("speakers.entity"))
        .contains(new Proportion(2, 4, 4));
    assertThat(result.articles().answered()).isEqualTo(1);
    assertThat(ScoreTable.of(result, Estimates.of(result), Style.PLAIN))
        .contains("quotes  not attempted by this system")
        .anyMatch(line -> line.matches("  attributed \\* +66\\.7 +50\\.0 +57\\.1 +4 +3"));
  }

  @Test
  void theSameThroughAFile() throws InterruptedException, IOException {
    Predictions predictions = run().predictions();
    ArticleIndex index = ArticleIndex.of(List.of(PIER));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new PredictionWriter(index).write(predictions, file);
    assertThat(file.toString(UTF_8))
        .contains("\"track\":\"oracle-quotes\"")
        .contains("\"id\":\"q1\"");
    Predictions read =
        new PredictionReader(index)
            .read(new ByteArrayInputStream(file.toByteArray()), "oracle.jsonl");
    assertThat(score(read)).isEqualTo(score(predictions));
  }

  @Test
  void theResultComesBackFromItsFile() throws InterruptedException {
    Result result = score(run().predictions());
    Problems problems = new Problems();
    assertThat(ResultReader.read(ResultWriter.write(result).getBytes(UTF_8), "r.json", problems))
        .isEqualTo(result);
    assertThat(problems.list()).isEmpty();
  }
}

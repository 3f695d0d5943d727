package dev.pressmark.core.score;

import static dev.pressmark.core.score.Stories.FERRY;
import static dev.pressmark.core.score.Stories.MILL;
import static dev.pressmark.core.score.Stories.SYSTEM;
import static dev.pressmark.core.score.Stories.TOWER;
import static dev.pressmark.core.score.Stories.answer;
import static dev.pressmark.core.score.Stories.predictions;
import static dev.pressmark.core.score.Stories.selection;
import static dev.pressmark.core.score.Stories.withoutText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.report.ScoreTable;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From stories and predictions to a result. */
class ScoringTest {

  private static final Map<String, ArticlePrediction> ANSWERS =
      Map.of(
          "ferry/a", answer(FERRY, "We sail at noon"),
          "mill/a", answer(MILL, "“quick fix”"),
          "tower/a", answer(TOWER));

  private static Result score(Predictions predictions, Story... stories) {
    return Scoring.score(selection(stories), predictions, List.of(), SYSTEM);
  }

  private static String signature(Result result) {
    return result.layers().get(Layer.QUOTES).signature();
  }

  @Test
  void countsStoryByStory() {
    Result result = score(predictions(ANSWERS), FERRY, MILL, TOWER);
    assertThat(result.stories())
        .extracting(Result.StoryCounts::id)
        .containsExactly("ferry", "mill", "tower");
    assertThat(result.stories().get(0).counts().get("quotes.full.overlap"))
        .contains(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 1));
    assertThat(result.stories().get(1).counts().get("quotes.full.falsePositives[nonQuote=scare]"))
        .contains(Total.ONE);
    assertThat(result.total().get("quotes.full.strict"))
        .contains(PrecisionRecall.ofMatches(1, 2, 4));
    assertThat(result.dataset().stories()).isEqualTo(3);
    assertThat(result.dataset().articles()).isEqualTo(3);
    assertThat(result.articles().answered()).isEqualTo(3);
    assertThat(result.articles().missing()).isEmpty();
    assertThat(result.articles().skippedOtherSplit()).isEqualTo(2);
    assertThat(result.layers())
        .containsOnlyKeys(
            Layer.QUOTES,
            Layer.SPEAKERS,
            Layer.DATES,
            Layer.PUBLICATION,
            Layer.SAID,
            Layer.ARTICLE_LINKS,
            Layer.UTTERANCE_LINKS);
    assertThat(result.layers().get(Layer.QUOTES).attempted()).isTrue();
  }

  @Test
  void noOrderChangesAByte() {
    Map<String, ArticlePrediction> turned = new LinkedHashMap<>();
    List.of("tower/a", "mill/a", "ferry/a").forEach(id -> turned.put(id, ANSWERS.get(id)));
    assertThat(ResultWriter.write(score(predictions(turned), TOWER, FERRY, MILL)))
        .isEqualTo(ResultWriter.write(score(predictions(ANSWERS), FERRY, MILL, TOWER)));
  }

  @Test
  void aMissingArticleIsAnEmptyAnswerAndNamed() {
    Map<String, ArticlePrediction> without = Map.of("ferry/a", ANSWERS.get("ferry/a"));
    Result missing = score(predictions(without), FERRY, TOWER);
    Result empty = score(predictions(ANSWERS), FERRY, TOWER);
    assertThat(missing.stories()).isEqualTo(empty.stories());
    assertThat(missing.articles().answered()).isEqualTo(1);
    assertThat(missing.articles().missing()).containsExactly("tower/a");
    assertThat(signature(missing)).isEqualTo(signature(empty));
  }

  @Test
  void aLineWithoutTheKeyOfAnAttemptedLayerIsAnEmptyAnswerAndNamed() {
    Map<String, ArticlePrediction> silent =
        Map.of("ferry/a", ANSWERS.get("ferry/a"), "tower/a", ArticlePrediction.NOTHING);
    Result result = score(predictions(silent), FERRY, TOWER);
    assertThat(result.articles().missing()).containsExactly("tower/a");
    assertThat(result.articles().answered()).isEqualTo(1);
  }

  @Test
  void aFailedArticleIsAnEmptyAnswerWhateverWasAnswered() {
    List<ArticleFailure> failures =
        List.of(
            new ArticleFailure("ferry/a", FailureKind.CRASH, "exit 139"),
            new ArticleFailure("attic/a", FailureKind.ERROR, "of another selection"));
    Result result = Scoring.score(selection(FERRY, TOWER), predictions(ANSWERS), failures, SYSTEM);
    assertThat(result.articles().failed()).containsExactly(failures.get(0));
    assertThat(result.articles().missing()).isEmpty();
    assertThat(result.articles().answered()).isEqualTo(1);
    assertThat(result.total().get("quotes.full.strict"))
        .contains(PrecisionRecall.ofMatches(0, 0, 3));
  }

  @Test
  void articlesWithoutTextAreLeftOutAndNamed() {
    Result result = score(predictions(ANSWERS), FERRY, withoutText(TOWER));
    assertThat(result.articles().textNotSupplied()).containsExactly("tower/a");
    assertThat(result.articles().scored()).isEqualTo(1);
    assertThat(result.articles().missing()).isEmpty();
    assertThat(result.stories()).extracting(Result.StoryCounts::id).containsExactly("ferry");
    assertThat(result.dataset().stories()).isEqualTo(1);
  }

  @Test
  void nothingToScoreIsAResultToo() {
    Result result = score(predictions(ANSWERS), withoutText(TOWER));
    assertThat(result.stories()).isEmpty();
    assertThat(result.total().tallies()).isEmpty();
    assertThat(ResultWriter.write(result)).contains("\"metrics\": {}");
  }

  @Test
  void floorsStandBesideTheHeadline() {
    Result result = score(predictions(ANSWERS), FERRY, MILL, TOWER);
    assertThat(result.floors()).containsOnlyKeys("all-tokens", "every-paragraph", "every-sentence");
    result
        .floors()
        .values()
        .forEach(
            floor -> {
              assertThat(floor.get("quotes.full.overlap")).isPresent();
              assertThat(floor.tallies().keySet()).noneMatch(key -> key.endsWith("]"));
            });
    // Five sentences in three articles, and one prediction each in the other two.
    assertThat(result.floors().get("every-sentence").get("quotes.full.strict"))
        .contains(PrecisionRecall.ofMatches(0, 6, 4));
    assertThat(result.floors().get("all-tokens").get("quotes.full.strict"))
        .contains(PrecisionRecall.ofMatches(0, 3, 4));
  }

  @Test
  void givenQuotesAreNotScored() {
    Predictions oracle = predictions(Track.ORACLE_QUOTES, PublicationDay.WITHHELD, ANSWERS);
    Result result = score(oracle, FERRY);
    assertThat(result.layers().get(Layer.QUOTES).attempted()).isFalse();
    assertThat(result.total().tallies()).isEmpty();
    assertThat(result.floors()).isEmpty();
    assertThat(result.articles().answered()).isEqualTo(1);
  }

  @Test
  void aLayerThatIsNotAttemptedIsMissingAndNotZero() {
    Predictions silent =
        new Predictions(
            predictions(ANSWERS).header(),
            ANSWERS,
            predictions(ANSWERS).links(),
            Set.of(),
            predictions(ANSWERS).skipped(),
            List.of());
    Result result = score(silent, FERRY);
    assertThat(result.layers().get(Layer.QUOTES).attempted()).isFalse();
    assertThat(result.total().tallies()).isEmpty();
  }

  @Test
  void aStatementNeedsASpeakerAndADay() {
    Map<Set<Layer>, Boolean> attempted =
        Map.of(
            Set.of(Layer.QUOTES, Layer.SAID), false,
            Set.of(Layer.QUOTES, Layer.SPEAKERS), false,
            Set.of(Layer.QUOTES, Layer.SPEAKERS, Layer.SAID), true);
    attempted.forEach(
        (layers, scored) -> {
          Predictions given =
              new Predictions(
                  predictions(ANSWERS).header(),
                  ANSWERS,
                  predictions(ANSWERS).links(),
                  layers,
                  predictions(ANSWERS).skipped(),
                  List.of());
          Result result = score(given, FERRY);
          assertThat(result.layers().get(Layer.SAID).attempted()).isEqualTo(scored);
          assertThat(result.total().get("statements").isPresent()).isEqualTo(scored);
          assertThat(result.floors().containsKey("no-day")).isEqualTo(scored);
        });
  }

  @Test
  void theSignatureChangesWithWhatItNames() {
    Result result = score(predictions(ANSWERS), FERRY, MILL);
    assertThat(signature(result))
        .doesNotContain("\n")
        .startsWith("gold:" + result.dataset().goldSha256() + "|articles:2|ids:")
        .endsWith(
            "|layer:quotes|track:end-to-end|publication:withheld|tokens:1|marks:1|names:1|unit:story|resamples:0|seed:0|scorer:"
                + Result.SCORER);
    String same = signature(score(predictions(Map.of()), MILL, FERRY));
    assertThat(same).isEqualTo(signature(result));
    assertThat(signature(score(predictions(ANSWERS), FERRY))).isNotEqualTo(signature(result));
    Story changed = Page.story("mill", "{q1|“Another,”} he said.");
    assertThat(signature(score(predictions(ANSWERS), FERRY, changed)))
        .isNotEqualTo(signature(result));
    assertThat(
            signature(
                score(predictions(Track.END_TO_END, PublicationDay.GIVEN, ANSWERS), FERRY, MILL)))
        .isEqualTo(signature(result).replace("withheld", "given"));
    assertThat(
            signature(
                score(
                    predictions(Track.ORACLE_QUOTES, PublicationDay.WITHHELD, ANSWERS),
                    FERRY,
                    MILL)))
        .isEqualTo(signature(result).replace("end-to-end", "oracle-quotes"));
  }

  @Test
  void storiesThatAreNotScoredAreNotInTheSignature() {
    assertThat(signature(score(predictions(ANSWERS), FERRY, withoutText(TOWER))))
        .isEqualTo(signature(score(predictions(ANSWERS), FERRY)));
  }

  @Test
  void aSelectionIsASplitOrSomeStoriesOfIt() {
    Selection all = selection(TOWER, FERRY);
    assertThat(all.stories()).containsExactly(FERRY, TOWER);
    assertThat(Selection.of(all.dataset(), Split.DEV, Set.of("tower")).stories())
        .containsExactly(TOWER);
    assertThat(Selection.of(all.dataset(), Split.TEST, Set.of()).stories()).isEmpty();
    assertThat(all.contains(FERRY)).isTrue();
    assertThat(all.contains(MILL)).isFalse();
  }

  private static Story with(Story story, Set<Layer> layers) {
    return new Story(
        story.canary(),
        story.id(),
        story.split(),
        story.topic(),
        story.since(),
        layers,
        story.articles(),
        story.links());
  }

  @Test
  void whatIsNotAnnotatedIsNotScored() {
    Result result = score(predictions(ANSWERS), with(FERRY, Set.of(Layer.DATES)));
    assertThat(result.layers()).containsOnlyKeys(Layer.DATES);
    assertThat(result.total().tallies()).isEmpty();
    assertThat(result.floors()).isEmpty();
    assertThat(result.dataset().articles()).isEqualTo(1);
    assertThat(ScoreTable.of(result, Estimates.of(result), Style.PLAIN))
        .contains("quotes  not annotated in these stories")
        .contains("dates  not attempted by this system");
  }

  @Test
  void aLayerIsScoredOnTheStoriesThatHaveItAndItsSignatureSaysSo() {
    Story ferryWithDates = with(FERRY, Set.of(Layer.DATES));
    Result some = score(predictions(ANSWERS), ferryWithDates, MILL, TOWER);
    Result only = score(predictions(ANSWERS), MILL, TOWER);
    assertThat(some.total().get("quotes.full.overlap"))
        .isEqualTo(only.total().get("quotes.full.overlap"));
    assertThat(some.stories().get(0).counts().tallies()).isEmpty();
    assertThat(signature(some)).contains("|articles:2|");
    assertThat(some.layers().get(Layer.DATES).signature()).contains("|articles:3|");
  }
}

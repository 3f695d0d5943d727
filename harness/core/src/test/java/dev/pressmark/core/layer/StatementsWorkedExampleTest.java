package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who said what, when: the worked example of its page, and what counts as the right day. */
class StatementsWorkedExampleTest {

  private final SpeakerPage page =
      SpeakerPage.of(
          """
          On {t1|Thursday} {e1>q1|Ada Holm} {q1.cue|said} {q1-|the ice had come early}. \
          {q2|“Nobody sails today,”} {e1.pro>q2|she} {q2.cue|added} on {t2|Friday}. \
          {q3|“Keep the lamps lit.”}\
          """,
          "e1 person \"Ada Holm\"",
          "q1 explicit e1 said 2024-05-02 from t1",
          "q2 anaphoric e1 said 2024-05-03 from t2",
          "q3 none",
          "t1 DATE 2024-05-02 anchor publication",
          "t2 DATE 2024-05-03 anchor publication");

  private final PredictedQuote early =
      page.quote("the ice had come early", page.named("Holm", null));
  private final PredictedQuote nobody =
      page.quote("“Nobody sails today,”", page.named("Holm", null));
  private final PredictedQuote lamps = page.quote("“Keep the lamps lit.”");

  /** Thursday of week 18 is 2 May; q2 has no day; of q3 nothing is said, so it has none. */
  private final Counts counts =
      page.statements(SpeakerPage.said(early, "2024-W18-4"), SpeakerPage.said(nobody, null), lamps);

  @Test
  void statements() {
    assertThat(tally(counts, "statements"))
        .isEqualTo(PrecisionRecall.ofCredit(2 * Credit.UNIT, 3, 2 * Credit.UNIT, 3));
    assertThat(prf(counts, "statements")).isEqualTo("0.6667 0.6667 0.6667");
    assertThat(prf(counts, "statements[said=day]")).startsWith("- 0.5 ");
    assertThat(prf(counts, "statements[said=none]")).startsWith("- 1 ");
  }

  @Test
  void day() {
    assertThat(proportion(counts, "statements.day")).isEqualTo(new Proportion(2, 3, 3));
    assertThat(proportion(counts, "statements.day[said=day]")).isEqualTo(new Proportion(1, 2, 2));
    assertThat(proportion(counts, "statements.day[said=none]")).isEqualTo(new Proportion(1, 1, 1));
  }

  @Nested
  class TheDay {

    private long days(PredictedQuote... quotes) {
      return proportion(page.statements(quotes), "statements.day").hits();
    }

    @Test
    void isComparedByNormalForm() {
      assertThat(days(SpeakerPage.said(early, "2024-05-02"))).isEqualTo(1);
      assertThat(days(SpeakerPage.said(early, "2024-w18-4"))).isEqualTo(1);
      assertThat(days(SpeakerPage.said(early, "2024-05"))).as("a month is no day").isZero();
      assertThat(days(SpeakerPage.said(early, "Thursday"))).as("means nothing").isZero();
    }

    @Test
    void isNoneWhereGoldHasNone() {
      assertThat(days(lamps)).as("nothing said").isEqualTo(1);
      assertThat(days(SpeakerPage.said(lamps, null))).as("none").isEqualTo(1);
      assertThat(days(SpeakerPage.said(lamps, "2024-05-02"))).isZero();
      assertThat(days(SpeakerPage.said(lamps, "Thursday"))).isZero();
      assertThat(days(early)).as("gold has one").isZero();
    }

    @Test
    void isWrongWhereAGivenQuoteIsNotAnswered() {
      Counts oracle =
          page.count(
              new StatementCounter(),
              Track.ORACLE_QUOTES,
              List.of(),
              SpeakerPage.said(SpeakerPage.given("q1"), "2024-05-02"));
      assertThat(proportion(oracle, "statements.day")).isEqualTo(new Proportion(1, 3, 3));
    }

    @Test
    void earnsNothingWherePredictionsOfOneSlotDisagree() {
      PredictedQuote right = SpeakerPage.said(early, "2024-05-02");
      assertThat(days(right, SpeakerPage.said(early, "2024-05-01"))).isZero();
      assertThat(days(right, SpeakerPage.said(early, null))).isZero();
      assertThat(days(right, SpeakerPage.said(early, "2024-W18-4"))).as("the same").isEqualTo(1);
      assertThat(days(right, early)).as("says nothing").isEqualTo(1);
      assertThat(tally(page.statements(right, early), "statements"))
          .as("but the copy is a prediction")
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 2, Credit.UNIT, 3));
    }
  }

  @Test
  void aWrongSpeakerIsAWrongStatement() {
    PredictedQuote wrong =
        SpeakerPage.said(
            page.quote("the ice had come early", page.named("Per Lund", null)), "2024-05-02");
    assertThat(prf(page.statements(wrong), "statements")).isEqualTo("0 0 0");
  }

  @Test
  void isAnsweredOnlyWhereADayIsSpokenOf() {
    StatementCounter counter = new StatementCounter();
    assertThat(counter.isAnswered(ArticlePrediction.NOTHING)).isFalse();
    assertThat(counter.isAnswered(ArticlePrediction.ofQuotes(List.of(early)))).isFalse();
    assertThat(
            counter.isAnswered(
                ArticlePrediction.ofQuotes(List.of(early, SpeakerPage.said(lamps, null)))))
        .isTrue();
  }
}

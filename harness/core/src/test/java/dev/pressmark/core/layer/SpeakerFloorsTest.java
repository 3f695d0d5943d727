package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Proportion;
import org.junit.jupiter.api.Test;

/** The trivial systems for speakers and statements. */
class SpeakerFloorsTest {

  /** e2 speaks twice, e1 and e3 once; what e3 says most is in boilerplate. */
  private final Page page =
      Page.of(
          """
          {q1|“We sail,”} said {e1>q1|Ada Holm}. {q2|“We ‘may’ not,”} {e2>q2|Per Lund} replied \
          on {t1|3 May}. {e2.pro>q3|He} said {q3-|the ice held}. {q4|“Cast off.”}

          {boilerplate|{q5|“Read on,”} says {e3>q5>q6>q7|Ned Ruiz}, {q6|“and on,”} {q7|“and on.”}}\
          """,
          "publication 2024-05-03 declared",
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "e3 person \"Ned Ruiz\"",
          "q1 explicit e1",
          "q2 explicit e2 said 2024-05-03 from t1",
          "q3 anaphoric e2",
          "q4 none",
          "q5 explicit e3",
          "q6 explicit e3",
          "q7 explicit e3",
          "t1 DATE 2024-05-03 anchor publication");

  private Counts floor(LayerCounter counter, int index, Track track) {
    return counter
        .prepare(page.article(), track)
        .count(counter.floors().get(index).answer(page.article(), track));
  }

  @Test
  void theyQuoteTheOutermostStretchesInQuotationMarks() {
    ArticlePrediction answer =
        new SpeakerCounter().floors().get(0).answer(page.article(), Track.END_TO_END);
    assertThat(answer.quotes())
        .extracting(quote -> quote.segments().get(0).span())
        .extracting((Span span) -> span.of(page.text()))
        .containsExactly(
            "“We sail,”", "“We ‘may’ not,”", "“Cast off.”", "“Read on,”", "“and on,”", "“and on.”");
    assertThat(answer.quotes()).extracting(PredictedQuote::said).containsOnlyNulls();
  }

  @Test
  void theMajoritySpeakerSpeaksMostOfTheMainScore() {
    LayerCounter counter = new SpeakerCounter();
    assertThat(counter.floors().get(0).name()).isEqualTo("majority-speaker");
    assertThat(prf(floor(counter, 0, Track.END_TO_END), "speakers.attributed"))
        .as("q2 of three in the main score; of four")
        .isEqualTo("0.3333 0.25 0.2857");
    assertThat(proportion(floor(counter, 0, Track.ORACLE_QUOTES), "speakers.entity"))
        .isEqualTo(new Proportion(2, 4, 4));
  }

  @Test
  void nobodyIsRightWhereNobodySpeaks() {
    LayerCounter counter = new SpeakerCounter();
    assertThat(counter.floors().get(1).name()).isEqualTo("nobody");
    assertThat(prf(floor(counter, 1, Track.END_TO_END), "speakers.attributed"))
        .isEqualTo("0.3333 0.25 0.2857");
    assertThat(proportion(floor(counter, 1, Track.ORACLE_QUOTES), "speakers.entity"))
        .isEqualTo(new Proportion(1, 4, 4));
  }

  @Test
  void statementsHaveNoDayOrThePublicationDay() {
    LayerCounter counter = new StatementCounter();
    assertThat(counter.floors())
        .extracting(LayerCounter.Floor::name)
        .containsExactly("no-day", "publication-day");
    assertThat(prf(floor(counter, 0, Track.ORACLE_QUOTES), "statements")).startsWith("0.25 0.25 ");
    assertThat(proportion(floor(counter, 0, Track.ORACLE_QUOTES), "statements.day"))
        .isEqualTo(new Proportion(3, 4, 4));
    assertThat(prf(floor(counter, 1, Track.ORACLE_QUOTES), "statements")).startsWith("0.25 0.25 ");
    assertThat(proportion(floor(counter, 1, Track.ORACLE_QUOTES), "statements.day"))
        .isEqualTo(new Proportion(1, 4, 4));
  }

  @Test
  void ofTwoThatSpeakAsMuchTheFirstMentionedIsTaken() {
    Page even =
        Page.of(
            "{e2>q1|Per Lund} said {q1-|we sail}; {e1>q2|Ada Holm} said {q2-|not today}.",
            "e1 person \"Ada Holm\"",
            "e2 person \"Per Lund\"",
            "q1 explicit e2",
            "q2 explicit e1");
    ArticlePrediction answer =
        new SpeakerCounter().floors().get(0).answer(even.article(), Track.ORACLE_QUOTES);
    assertThat(answer.entities()).extracting(entity -> entity.name()).containsExactly("Per Lund");
  }

  @Test
  void whereNobodySpeaksTheMajorityIsNobody() {
    Page silent = Page.of("{q1|“Cast off.”} It rained.");
    ArticlePrediction answer =
        new SpeakerCounter().floors().get(0).answer(silent.article(), Track.END_TO_END);
    assertThat(answer.quotes()).allMatch(quote -> quote.speakers().isEmpty());
  }
}

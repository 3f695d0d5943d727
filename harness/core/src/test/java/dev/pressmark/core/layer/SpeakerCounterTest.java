package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of speakers, one by one. */
class SpeakerCounterTest {

  private final SpeakerPage page =
      SpeakerPage.of(
          """
          {q1|“We sail at noon,”} {q1.cue|said} {e1>q1|Ada Holm}, {e1.nom>q1|the master}. \
          {q2|“Cast off,”} {q2.cue|cried} {e2>q2|Per Lund} and {e3>q2|Ned Ruiz} together. \
          {q3|“Mind the gap.”}

          {boilerplate|{q4|“Read more here,”} {q4.cue|says} {e4>q4|Ivo Brandt}.}\
          """,
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "e3 person \"Ned Ruiz\"",
          "e4 person \"Ivo Brandt\"",
          "q1 explicit e1",
          "q2 explicit e2 e3",
          "q3 none",
          "q4 explicit e4");

  private final PredictedSpeaker ada = page.named("Ada Holm", null);
  private final PredictedSpeaker per = page.named("Per Lund", null);
  private final PredictedSpeaker ned = page.named("Ned Ruiz", null);

  private static PrecisionRecall attributed(Counts counts) {
    return tally(counts, "speakers.attributed");
  }

  @Test
  void severalSpeakersAreSharesOfTheSets() {
    assertThat(attributed(page.speakers(page.quote("Cast off", per, ned))))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 3));
    assertThat(attributed(page.speakers(page.quote("Cast off", per))))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(1, 2), 3));
    assertThat(attributed(page.speakers(page.quote("Cast off", per, ned, ada))))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.of(2, 3), 1, Credit.UNIT, 3));
    assertThat(attributed(page.speakers(page.quote("Cast off", per, page.at("Per Lund")))))
        .as("one speaker, twice")
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(1, 2), 3));
    PredictedSpeaker stranger = page.named("Olga Behn", null);
    assertThat(attributed(page.speakers(page.quote("Cast off", per, stranger, stranger))))
        .as("an unresolved one is a wrong member, once")
        .isEqualTo(PrecisionRecall.ofCredit(Credit.of(1, 2), 1, Credit.of(1, 2), 3));
    assertThat(proportion(page.speakers(page.quote("Cast off", per)), "speakers.entity"))
        .as("one is missing")
        .isEqualTo(new Proportion(0, 1, 3));
  }

  @Test
  void nobodyMustBeSaid() {
    assertThat(attributed(page.speakers(page.quote("Mind the gap"))).recallCredit())
        .isEqualTo(Credit.UNIT);
    assertThat(attributed(page.speakers(page.page().bare("Mind the gap"))).recallCredit()).isZero();
    assertThat(attributed(page.speakers(page.quote("Mind the gap", ada))).recallCredit()).isZero();
    assertThat(attributed(page.speakers(page.quote("We sail at noon"))).recallCredit()).isZero();
  }

  @Test
  void predictionsOfOneSlotMustAgree() {
    PredictedQuote byName = page.quote("We sail at noon", ada);
    PredictedQuote byMention = page.quote("“We sail at noon,”", page.at("Ada Holm"));
    PredictedQuote other = page.quote("We sail at noon", per);
    PredictedQuote silent = page.page().bare("We sail at noon");
    assertThat(attributed(page.speakers(byName, byMention)).recallCredit())
        .as("different words, one entity")
        .isEqualTo(Credit.UNIT);
    assertThat(attributed(page.speakers(byName, silent)))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 2, Credit.UNIT, 3));
    for (PredictedQuote[] order : new PredictedQuote[][] {{byName, other}, {other, byName}}) {
      assertThat(attributed(page.speakers(order))).isEqualTo(PrecisionRecall.ofCredit(0, 2, 0, 3));
      assertThat(proportion(page.speakers(order), "speakers.entity"))
          .isEqualTo(new Proportion(0, 1, 3));
    }
  }

  @Test
  void goldQuotesInBoilerplateAreIgnored() {
    PredictedQuote there = page.quote("“Read more here,”", page.at("Ivo Brandt"));
    Counts counts = page.speakers(page.quote("We sail at noon", ada), there);
    assertThat(attributed(counts))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 3));
    Counts oracle =
        page.oracle(SpeakerPage.given("q1", ada), SpeakerPage.given("q4", page.at("Ivo Brandt")));
    assertThat(attributed(oracle))
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 3));
  }

  @Test
  void onlyWhatWasFoundToTheHalfIsAskedForItsEntity() {
    Counts counts = page.speakers(page.quote("“We", ada), page.quote("Mind"));
    assertThat(attributed(counts).precisionCredit()).isEqualTo(2 * Credit.UNIT);
    assertThat(proportion(counts, "speakers.entity"))
        .as("token F1 2/5 and 2/4")
        .isEqualTo(new Proportion(1, 1, 3));
    assertThat(proportion(counts, "speakers.bCubed.coverage")).isEqualTo(new Proportion(1, 1, 3));
  }

  @Test
  void aSpeakerMayBeAnEntityOfTheSystem() {
    PredictedEntity chain =
        new PredictedEntity(
            "p9", null, List.of(page.page().at("Ada Holm"), page.page().at("the master")));
    Counts counts =
        page.speakers(
            List.of(chain), page.quote("We sail at noon", new PredictedSpeaker(null, null, "p9")));
    assertThat(attributed(counts).recallCredit()).isEqualTo(Credit.UNIT);
  }

  private Proportion mention(PredictedQuote... quotes) {
    return proportion(page.speakers(quotes), "speakers.mention");
  }

  @Test
  void oneOfSeveralBoundMentionsIsEnough() {
    assertThat(mention(page.quote("We sail at noon", page.at("Ada Holm"))))
        .isEqualTo(new Proportion(1, 1, 2));
    assertThat(mention(page.quote("We sail at noon", page.at("the master"))))
        .isEqualTo(new Proportion(1, 1, 2));
    assertThat(mention(page.quote("We sail at noon", page.at("master"))))
        .as("1 of 2 tokens")
        .isEqualTo(new Proportion(1, 1, 2));
    assertThat(mention(page.quote("We sail at noon", page.at("Per Lund"))))
        .isEqualTo(new Proportion(0, 1, 2));
    assertThat(mention(page.quote("We sail at noon", page.at("Ada Holm"), page.at("Per Lund"))))
        .isEqualTo(new Proportion(0, 1, 2));
  }

  @Test
  void eachSpeakerNeedsAMention() {
    assertThat(mention(page.quote("Cast off", page.at("Per Lund"))))
        .isEqualTo(new Proportion(0, 1, 2));
    assertThat(mention(page.quote("Cast off", page.at("Per Lund"), page.at("Ned Ruiz"))))
        .isEqualTo(new Proportion(1, 1, 2));
  }

  @Test
  void whoGivesNoMentionIsNotAskedForOne() {
    assertThat(mention(page.quote("We sail at noon", ada))).isEqualTo(new Proportion(0, 0, 2));
    assertThat(mention(page.quote("Mind the gap", page.at("Per Lund"))))
        .as("gold binds none to it")
        .isEqualTo(new Proportion(0, 0, 2));
  }

  @Test
  void mentionsThatDisagreeAreWrong() {
    assertThat(
            mention(
                page.quote("We sail at noon", page.at("Ada Holm")),
                page.quote("We sail at noon", page.at("the master"))))
        .isEqualTo(new Proportion(0, 1, 2));
  }

  private String joint(PredictedQuote... quotes) {
    return prf(page.speakers(quotes), "joint.strict");
  }

  @Test
  void aWholeQuoteHasEveryTokenRight() {
    PredictedQuote right = page.cued(page.quote("We sail at noon", page.at("Ada Holm")), "said");
    assertThat(joint(right)).isEqualTo("1 0.3333 0.5");
    assertThat(joint(page.cued(page.quote("We sail at noon", page.at("Ada")), "said")))
        .as("half of the mention")
        .isEqualTo("0 0 0");
    assertThat(joint(page.cued(page.quote("We sail at", page.at("Ada Holm")), "said")))
        .isEqualTo("0 0 0");
    assertThat(joint(page.cued(page.quote("We sail at noon", page.at("Ada Holm")), "cried")))
        .isEqualTo("0 0 0");
    assertThat(joint(page.quote("We sail at noon", page.at("Ada Holm"))))
        .as("no cue")
        .isEqualTo("0 0 0");
    assertThat(joint(page.cued(page.quote("We sail at noon", ada), "said")))
        .as("no mention")
        .isEqualTo("0 0 0");
    assertThat(joint(page.page().bare("Mind the gap")))
        .as("there is neither cue nor mention")
        .isEqualTo("1 0.3333 0.5");
    assertThat(joint(page.cued(page.quote("Mind the gap"), "said"))).isEqualTo("0 0 0");
    assertThat(joint(right, page.cued(right, "cried"))).as("they disagree").isEqualTo("0 0 0");
  }

  @Test
  void quotesWithoutASpeakerAnywhereAreNoAnswer() {
    SpeakerCounter counter = new SpeakerCounter();
    PredictedQuote silent = page.page().bare("Mind the gap");
    assertThat(counter.isAnswered(ArticlePrediction.NOTHING)).isFalse();
    assertThat(counter.isAnswered(ArticlePrediction.ofQuotes(List.of()))).isTrue();
    assertThat(counter.isAnswered(ArticlePrediction.ofQuotes(List.of(silent)))).isFalse();
    assertThat(
            counter.isAnswered(
                ArticlePrediction.ofQuotes(List.of(silent, page.quote("Mind the gap")))))
        .isTrue();
  }

  @Test
  void slicesAreByWhatGoldSays() {
    Counts counts = page.speakers(page.quote("Cast off", per, ned));
    assertThat(counts.tallies().keySet())
        .contains(
            "speakers.attributed[speaker=nobody]",
            "speakers.attributed[speaker=somebody]",
            "speakers.attributed[attribution=explicit]",
            "speakers.attributed[attribution=none]",
            "speakers.attributed[kind=named-person]");
    assertThat(tally(counts, "speakers.attributed[kind=named-person]"))
        .as("a quote of two persons is in it once")
        .isEqualTo(PrecisionRecall.ofCredit(0, 0, Credit.UNIT, 2));
  }
}

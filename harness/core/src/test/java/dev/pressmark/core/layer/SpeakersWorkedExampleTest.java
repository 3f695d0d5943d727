package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import org.junit.jupiter.api.Test;

/** The worked example of the page on the metrics of speakers. */
class SpeakersWorkedExampleTest {

  /** q1 has 5 tokens, q2 3, q3 4, q4 4. */
  private final SpeakerPage page =
      SpeakerPage.of(
          """
          {e1>q1|Ada Holm}, the harbour master, {q1.cue|said} {q1-|the ice had come early}. \
          {q2|“Nobody sails today,”} {e1.pro>q2|she} {q2.cue|added}. {q3|“We were told nothing,”} \
          {q3.cue|complained} {e2>q3|Per Lund} of the pilots’ union. {q4|“Keep the lamps lit.”}\
          """,
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "q1 explicit e1",
          "q2 anaphoric e1",
          "q3 explicit e2",
          "q4 none");

  private final Counts counts =
      page.speakers(
          page.quote("the ice had come", page.named("Mrs Holm", "Ada Holm")),
          page.cued(page.quote("“Nobody sails today,”", page.named("Per Lund", "she")), "added"),
          page.cued(
              page.quote("“We were told nothing,”", page.at("Per Lund"), page.at("pilots’ union")),
              "complained"),
          page.quote("“Keep the lamps lit.”"),
          page.quote("the harbour master", page.named("Ada Holm", null)));

  /**
   * Precision credit 4/4 · 1 + 0 + 4/4 · 1/2 + 4/4 · 1 + 0 = 2.5 of 5; recall credit 4/5 · 1 + 0 +
   * 4/4 · 1 + 4/4 · 1 = 2.8 of 4; F1 = 2 · .5 · .7 / 1.2.
   */
  @Test
  void attributed() {
    assertThat(tally(counts, "speakers.attributed"))
        .isEqualTo(
            PrecisionRecall.ofCredit(5 * Credit.of(1, 2), 5, Credit.of(4, 5) + 2 * Credit.UNIT, 4));
    assertThat(prf(counts, "speakers.attributed")).isEqualTo("0.5 0.7 0.5833");
    assertThat(prf(counts, "speakers.attributed[attribution=explicit]")).startsWith("- 0.9 ");
  }

  /** All four were found; q1 and q4 are right, q2 has another speaker, q3 one too many. */
  @Test
  void entity() {
    assertThat(proportion(counts, "speakers.entity")).isEqualTo(new Proportion(2, 4, 4));
    assertThat(proportion(counts, "speakers.entity[speaker=nobody]"))
        .isEqualTo(new Proportion(1, 1, 1));
    assertThat(proportion(counts, "speakers.entity[speaker=somebody]"))
        .isEqualTo(new Proportion(1, 3, 3));
    assertThat(proportion(counts, "speakers.entity[attribution=anaphoric]"))
        .isEqualTo(new Proportion(0, 1, 1));
    assertThat(proportion(counts, "speakers.entity[kind=named-person]"))
        .isEqualTo(new Proportion(1, 3, 3));
  }

  /** Three quotes have a bound mention; "pilots’ union" is none of q3's. */
  @Test
  void mention() {
    assertThat(proportion(counts, "speakers.mention")).isEqualTo(new Proportion(2, 3, 3));
  }

  /**
   * Gold {q1 q2} {q3}; predicted {q1} {q2} {q3}, for q3 has two speakers. P = (1 + 1 + 1) / 3, R =
   * (1/2 + 1/2 + 1) / 3.
   */
  @Test
  void bCubed() {
    assertThat(tally(counts, "speakers.bCubed"))
        .isEqualTo(PrecisionRecall.ofCredit(3 * Credit.UNIT, 3, 2 * Credit.UNIT, 3));
    assertThat(prf(counts, "speakers.bCubed")).isEqualTo("1 0.6667 0.8");
  }

  /** q2, whose words are all right though its speaker is not, and q4, which has neither. */
  @Test
  void jointStrict() {
    assertThat(tally(counts, "joint.strict")).isEqualTo(PrecisionRecall.ofMatches(2, 5, 4));
  }

  /** In the oracle track the quotes are given: the same speakers, q4 not answered. */
  @Test
  void oracle() {
    Counts oracle =
        page.oracle(
            SpeakerPage.given("q1", page.named("Mrs Holm", "Ada Holm")),
            SpeakerPage.given("q2", page.named("Per Lund", "she")),
            SpeakerPage.given("q3", page.at("Per Lund"), page.at("pilots’ union")));
    assertThat(tally(oracle, "speakers.attributed"))
        .isEqualTo(PrecisionRecall.ofCredit(3 * Credit.of(1, 2), 3, 2 * Credit.UNIT, 4));
    assertThat(proportion(oracle, "speakers.entity")).isEqualTo(new Proportion(1, 4, 4));
    assertThat(oracle.get("joint.strict")).isEmpty();
  }
}

package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other scorers of speakers, each with our answer to the same input. */
class KnownDefectsInSpeakersTest {

  private final SpeakerPage page =
      SpeakerPage.of(
          """
          {q1|“The ferry is late,”} {q1.cue|said} {e1>q1|Ada Holm}. {q2|“It always is,”} \
          {q2.cue|said} {e2>q2|Per Lund}. Snow fell on the quay.\
          """,
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "q1 explicit e1",
          "q2 explicit e2");

  /** There: a prediction that overlaps nothing, with the same speaker and form: roles F1 1.0. */
  @Nested
  class UhhSpkAttTask2 {
    @Test
    void theRightSpeakerOfNoQuoteIsWrong() {
      Counts counts =
          page.speakers(
              page.cued(page.quote("Snow fell on the quay", page.at("Ada Holm")), "Snow"));
      assertThat(prf(counts, "speakers.attributed")).isEqualTo("0 0 0");
      assertThat(prf(counts, "joint.strict")).isEqualTo("0 0 0");
      assertThat(proportion(counts, "speakers.entity"))
          .as("nothing to judge, and said so by the coverage")
          .isEqualTo(new Proportion(0, 0, 2));
      assertThat(proportion(counts, "speakers.mention")).isEqualTo(new Proportion(0, 0, 2));
    }
  }

  /** There: a pair with a wrong speaker is no false negative, so recall looks at the rest alone. */
  @Nested
  class Quootstrap {
    @Test
    void aWrongSpeakerStaysInTheRecallDenominator() {
      Counts counts =
          page.speakers(
              page.quote("“The ferry is late,”", page.named("Ada Holm", null)),
              page.quote("“It always is,”", page.named("Ada Holm", null)));
      assertThat(tally(counts, "speakers.attributed"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 2, Credit.UNIT, 2));
      assertThat(prf(counts, "speakers.attributed")).isEqualTo("0.5 0.5 0.5");
    }

    @Test
    void soDoesAMissingOne() {
      Counts counts =
          page.speakers(
              page.quote("“The ferry is late,”", page.named("Ada Holm", null)),
              page.page().bare("“It always is,”"));
      assertThat(prf(counts, "speakers.attributed")).isEqualTo("0.5 0.5 0.5");
    }
  }
}

package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.tally;
import static dev.pressmark.core.layer.Page.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other scorers of quotes, each with our answer to the same input. */
class KnownDefectsInQuotesTest {

  private final Page page =
      Page.of(
          """
          {q1|“The {q2|‘last ferry of the year’} has left the quay,”} Holm said. \
          Nobody {q3.cue|denied} that {q3-|the ice had come early}.\
          """,
          "q2 none parent q1");
  private final PredictedQuote outer = page.bare("The ‘last ferry of the year’ has left the quay");
  private final PredictedQuote inner =
      new PredictedQuote(
          "in",
          page.bare("last ferry of the year").segments(),
          null,
          null,
          "out",
          null,
          null,
          null);
  private final PredictedQuote indirect = page.bare("the ice had come early");

  /** There: the fragments of one quote are free in its Jaccard. */
  @Nested
  class CofeNet {
    @Test
    void ofFragmentsOnlyOneIsTheQuote() {
      Counts counts = page.count(page.bare("the ice"), page.bare("had come"), page.bare("early"));
      // The longest, of two with 2 tokens the first by position: credit 1 of 3, and 2/5 of 1 in 3.
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 3, Credit.of(2, 5), 3));
      assertThat(total(counts, "quotes.full.falsePositives")).isEqualTo(2);
      assertThat(tally(counts, "quotes.full.grouping"))
          .as("one gold segment, nothing to group")
          .isEqualTo(PrecisionRecall.ZERO);
    }

    @Test
    void fragmentsAsSegmentsOfOneQuoteAreThatQuote() {
      Counts counts = page.count(page.bare("the ice", "had come", "early"));
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 1, 3));
    }
  }

  /** There: every copy of a right prediction is a true positive. */
  @Nested
  class Citron {
    @Test
    void aCopyIsWrong() {
      Counts counts = page.count(indirect, indirect, indirect);
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 3, Credit.UNIT, 3));
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 3, 3));
    }
  }

  /** There: one gold span predicted twice has recall 2.0; empty against empty is −1. */
  @Nested
  class OpenNlp {
    @Test
    void recallOfARepeatedPredictionIsOne() {
      Page one = Page.of("{q1|“Sail now,”} he said.");
      Counts counts = one.count(one.bare("Sail now"), one.bare("“Sail now,”"));
      assertThat(prf(counts, "quotes.full.strict")).isEqualTo("0.5 1 0.6667");
    }

    @Test
    void emptyAgainstEmptyIsUndefined() {
      assertThat(prf(Page.of("It snowed.").count(), "quotes.full.strict")).isEqualTo("- - -");
    }
  }

  /** There: perfect predictions in another order score 0 on nested spans. */
  @Nested
  class Nervaluate {
    @Test
    void perfectInAnyOrder() {
      for (Counts counts :
          new Counts[] {page.count(outer, inner, indirect), page.count(indirect, inner, outer)}) {
        assertThat(prf(counts, "quotes.full.strict")).isEqualTo("1 1 1");
        assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("1 1 1");
      }
    }
  }

  /** There: greedy matching, so order matters; empty against empty counts as 1 in an average. */
  @Nested
  class Gerbil {
    @Test
    void orderDoesNotMatter() {
      PredictedQuote wide = page.bare("denied that the ice had come early");
      PredictedQuote narrow = page.bare("had come early");
      assertThat(page.count(wide, narrow)).isEqualTo(page.count(narrow, wide));
      assertThat(tally(page.count(wide, narrow), "quotes.full.overlap").recallCredit())
          .isEqualTo(Credit.UNIT);
    }

    @Test
    void anEmptyArticleAddsNothing() {
      Counts empty = Page.of("It snowed.").count();
      Counts half = page.count(outer);
      assertThat(prf(half.plus(empty), "quotes.full.strict"))
          .isEqualTo(prf(half, "quotes.full.strict"))
          .isEqualTo("1 0.3333 0.5");
    }
  }
}

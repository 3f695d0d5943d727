package dev.pressmark.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.count.UnitCounts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other scorers, seen in their source or by running them; each with our answer. */
class KnownDefectsTest {
  private static final Unit OUTER = unit(0, 12);
  private static final Unit INNER = new Unit(TokenSet.range(4, 8), true);

  @Nested
  class OpenNlpFMeasure {
    /** There: one gold span, predicted twice, gives recall 2.0 and F 1.33. */
    @Test
    void repeatedPredictionIsWrongOnce() {
      UnitCounts counts = count(List.of(OUTER), List.of(OUTER, OUTER));
      for (PrecisionRecallF1 scores :
          List.of(PrecisionRecallF1.of(counts.strict()), PrecisionRecallF1.of(counts.overlap()))) {
        assertThat(scores.precision()).isEqualTo(Score.of(.5));
        assertThat(scores.recall()).isEqualTo(Score.of(1));
        assertThat(scores.f1()).isEqualTo(Score.of(2 * .5 / 1.5));
      }
    }

    /** There: empty against empty gives −1. */
    @Test
    void emptyAgainstEmptyIsUndefined() {
      assertThat(PrecisionRecallF1.of(count(List.of(), List.of()).strict()).f1().isDefined())
          .isFalse();
    }
  }

  @Nested
  class Nervaluate {
    /** There: perfect predictions of nested spans in another order give strict F1 0. */
    @Test
    void perfectPredictionsOfNestedSpansArePerfectInAnyOrder() {
      for (List<Unit> predicted : List.of(List.of(OUTER, INNER), List.of(INNER, OUTER))) {
        UnitCounts counts = count(List.of(OUTER, INNER), predicted);
        assertThat(PrecisionRecallF1.of(counts.strict()).f1()).isEqualTo(Score.of(1));
        assertThat(PrecisionRecallF1.of(counts.overlap()).f1()).isEqualTo(Score.of(1));
      }
    }
  }

  @Nested
  class Gerbil {
    /** There: the first prediction takes the first gold span that it overlaps. */
    @Test
    void greedyMatchingWouldLoseAPair() {
      // The long prediction overlaps both gold units, the short one only the first.
      List<Unit> gold = List.of(unit(0, 6), unit(6, 12));
      Unit both = unit(3, 12);
      Unit first = unit(0, 3);
      UnitCounts counts = count(gold, List.of(both, first));
      assertThat(counts.alignment().goldOf(0)).hasValue(1);
      assertThat(counts.alignment().goldOf(1)).hasValue(0);
      assertThat(count(gold, List.of(first, both)).overlap()).isEqualTo(counts.overlap());
      assertThat(count(List.of(gold.get(1), gold.get(0)), List.of(both, first)).overlap())
          .isEqualTo(counts.overlap());
    }

    /** There: an article without gold and predictions counts as 1 in the macro average. */
    @Test
    void articleWithoutAnythingAddsNothing() {
      UnitCounts some = count(List.of(OUTER), List.of(INNER));
      UnitCounts none = count(List.of(), List.of());
      assertThat(some.overlap().plus(none.overlap())).isEqualTo(some.overlap());
    }
  }

  @Nested
  class Citron {
    /** There: every copy of a right prediction is a true positive. */
    @Test
    void ofTenCopiesOneIsRight() {
      Unit near = unit(0, 9);
      UnitCounts counts = count(List.of(OUTER), Collections.nCopies(10, near));
      assertThat(PrecisionRecallF1.of(counts.overlap()).precision()).isEqualTo(Score.of(.1));
      assertThat(PrecisionRecallF1.of(counts.overlap()).recall()).isEqualTo(Score.of(.75));
      assertThat(counts.strict().precisionCredit()).isZero();
    }

    /** There: a published column has precision and recall exchanged. */
    @Test
    void longPredictionCostsPrecisionShortOneCostsRecall() {
      PrecisionRecallF1 tooLong =
          PrecisionRecallF1.of(count(List.of(unit(0, 6)), List.of(unit(0, 12))).overlap());
      assertThat(tooLong.precision()).isEqualTo(Score.of(.5));
      assertThat(tooLong.recall()).isEqualTo(Score.of(1));
      PrecisionRecallF1 tooShort =
          PrecisionRecallF1.of(count(List.of(unit(0, 12)), List.of(unit(0, 6))).overlap());
      assertThat(tooShort.precision()).isEqualTo(Score.of(1));
      assertThat(tooShort.recall()).isEqualTo(Score.of(.5));
    }
  }

  @Nested
  class CofeNet {
    /** There: fragments of one quote cost nothing in its Jaccard, for their union is the quote. */
    @Test
    void fragmentsOfOneQuoteAreWrongButOne() {
      UnitCounts counts = count(List.of(OUTER), List.of(unit(0, 4), unit(4, 8), unit(8, 12)));
      PrecisionRecallF1 overlap = PrecisionRecallF1.of(counts.overlap());
      assertThat(overlap.precision().toOptional()).hasValue(1 / 3.0);
      assertThat(overlap.recall().toOptional()).hasValue(1 / 3.0);
      assertThat(PrecisionRecallF1.of(counts.strict()).f1()).isEqualTo(Score.of(0));
      assertThat(PrecisionRecallF1.of(counts.token()).f1())
          .as("tokens do not know units, which is why they are not the headline")
          .isEqualTo(Score.of(1));
    }
  }

  private static UnitCounts count(List<Unit> gold, List<Unit> predicted) {
    return UnitCounter.count(gold, predicted, List.of());
  }

  private static Unit unit(int start, int end) {
    return Unit.of(TokenSet.range(start, end));
  }
}

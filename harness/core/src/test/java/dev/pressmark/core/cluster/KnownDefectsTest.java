package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other programs, seen in their source or by running them; each with our answer. */
class KnownDefectsTest {
  @Nested
  class TextDedup {
    private static final int STORIES = 50;

    /** There: everything in one cluster has a duplicate recall of 1, and that is what is shown. */
    @Test
    void giantClusterIsWorthNothing() {
      List<Integer> gold = new ArrayList<>();
      for (int item = 0; item < 2 * STORIES; item++) {
        gold.add(item / 2);
      }
      List<Integer> giant = Collections.nCopies(2 * STORIES, 0);
      Contingency clusters = Contingency.of(gold, giant);
      PrecisionRecallF1 pairs = PairCounts.of(clusters).scores();
      assertThat(pairs.recall()).isEqualTo(Score.of(1));
      assertThat(pairs.precision()).isEqualTo(Score.of(50 / 4950.0));
      assertThat(value(pairs.f1())).isCloseTo(.02, within(1e-3));
      assertThat(PairCounts.of(clusters).adjustedRand().toOptional()).hasValue(0);
      assertThat(Entropies.of(clusters).v()).isEqualTo(Score.of(0));
      assertThat(value(Coreference.bCubed(clusters).f1())).isLessThan(.04);
      assertThat(value(Coreference.lea(clusters).f1())).isLessThan(.03);
      assertThat(value(Coreference.ceafEntities(clusters).f1())).isLessThan(.01);
      PrecisionRecall shares =
          StoryShares.lea(Collections.nCopies(2 * STORIES, "s"), gold, giant).get("s");
      assertThat(value(PrecisionRecallF1.of(shares).f1())).isLessThan(.03);
    }

    /** There: the column of macro F1 holds macro precision, so that the careful look perfect. */
    @Test
    void fewRightLinksAreNoGoodF1() {
      List<Integer> gold = new ArrayList<>();
      List<Integer> predicted = new ArrayList<>();
      for (int item = 0; item < 2 * STORIES; item++) {
        gold.add(item / 2);
        predicted.add(item == 1 ? 0 : item);
      }
      PrecisionRecallF1 pairs = PairCounts.of(Contingency.of(gold, predicted)).scores();
      assertThat(pairs.precision()).isEqualTo(Score.of(1));
      assertThat(pairs.recall()).isEqualTo(Score.of(.02));
      assertThat(value(pairs.f1())).isCloseTo(2 * .02 / 1.02, within(1e-12));
    }
  }

  private static double value(Score score) {
    return score.toOptional().orElseThrow();
  }
}

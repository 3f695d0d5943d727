package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Amigó, Gonzalo, Artiles and Verdejo (2009), section 6. */
class ExtendedBCubedTest {
  @Test
  void workedExample() {
    PrecisionRecallF1 scores =
        ExtendedBCubed.of(List.of(Set.of(1, 2), Set.of(1)), List.of(Set.of(1), Set.of(1)));
    assertThat(scores.precision()).isEqualTo(Score.of(1));
    assertThat(scores.recall()).isEqualTo(Score.of(7 / 8.0));
  }

  /** A perfect answer that repeats one of its clusters: the paper's case for multiplicity. */
  @Test
  void repeatedClusterCostsPrecision() {
    PrecisionRecallF1 scores =
        ExtendedBCubed.of(
            List.of(Set.of(1), Set.of(1), Set.of(2)),
            List.of(Set.of(1, 9), Set.of(1, 9), Set.of(2)));
    assertThat(scores.recall()).isEqualTo(Score.of(1));
    assertThat(scores.precision()).isEqualTo(Score.of(2 / 3.0));
  }

  @Test
  void theDefinitionPairByPair() {
    Seeds.forEach(
        300,
        random -> {
          int items = random.nextInt(12);
          List<Set<Integer>> gold = random(random, items);
          List<Set<Integer>> predicted = random(random, items);
          PrecisionRecallF1 scores = ExtendedBCubed.of(gold, predicted);
          requireClose(scores.precision(), mean(predicted, gold));
          requireClose(scores.recall(), mean(gold, predicted));
          assertThat(ExtendedBCubed.of(predicted, gold).precision().toOptional())
              .isEqualTo(scores.recall().toOptional());
        });
  }

  @Test
  void giantClustersAreNoWorkOfPairs() {
    int items = 100_000;
    List<Set<Integer>> same = Collections.nCopies(items, Set.of(1));
    assertThat(ExtendedBCubed.of(same, same).f1()).isEqualTo(Score.of(1));
    List<Set<Integer>> single = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      single.add(Set.of(item));
    }
    PrecisionRecallF1 giant = ExtendedBCubed.of(single, same);
    assertThat(giant.recall()).isEqualTo(Score.of(1));
    assertThat(giant.precision()).isEqualTo(Score.of(1.0 / items));
  }

  @Test
  void itemsWithoutClustersAreOutsideOfTheirSide() {
    PrecisionRecallF1 scores =
        ExtendedBCubed.of(List.of(Set.of(1), Set.of(1)), List.of(Set.of(), Set.of()));
    assertThat(scores.precision()).isEqualTo(Score.undefined(ExtendedBCubed.NOTHING_PREDICTED));
    assertThat(scores.recall()).isEqualTo(Score.of(0));
    assertThat(scores.f1()).isEqualTo(Score.of(0));
    assertThat(ExtendedBCubed.of(List.of(), List.of()).f1().isDefined()).isFalse();
    assertThatThrownBy(() -> ExtendedBCubed.of(List.of(Set.of(1)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Set<Integer>> random(Random random, int items) {
    List<Set<Integer>> clusters = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      Set<Integer> own = new HashSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        own.add(random.nextInt(5));
      }
      clusters.add(own);
    }
    return clusters;
  }

  /** Mean over e with a cluster on side a, of the mean over e′ that share one, of min/shared. */
  private static OptionalDouble mean(List<Set<Integer>> a, List<Set<Integer>> b) {
    double sum = 0;
    int counted = 0;
    for (int e = 0; e < a.size(); e++) {
      double inner = 0;
      int sharing = 0;
      for (int other = 0; other < a.size(); other++) {
        int onA = shared(a.get(e), a.get(other));
        if (onA > 0) {
          inner += Math.min(onA, shared(b.get(e), b.get(other))) / (double) onA;
          sharing++;
        }
      }
      if (sharing > 0) {
        sum += inner / sharing;
        counted++;
      }
    }
    return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counted);
  }

  private static int shared(Set<Integer> a, Set<Integer> b) {
    Set<Integer> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size();
  }

  private static void requireClose(Score score, OptionalDouble expected) {
    assertThat(score.isDefined()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      assertThat(score.toOptional().orElseThrow()).isCloseTo(expected.getAsDouble(), within(1e-12));
    }
  }
}

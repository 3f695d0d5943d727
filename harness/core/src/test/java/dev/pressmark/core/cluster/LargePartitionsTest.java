package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pressmark.core.metric.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A hundred thousand articles: five thousand million pairs, none of which is looked at. */
class LargePartitionsTest {
  private static final int ITEMS = 100_000;

  @Test
  void manySmallClusters() {
    Random random = new Random(1);
    List<Integer> gold = new ArrayList<>();
    List<Integer> predicted = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      int cluster = random.nextInt(ITEMS / 5);
      gold.add(cluster);
      predicted.add(random.nextInt(10) == 0 ? random.nextInt(ITEMS / 5) : cluster);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> requireSensible(Contingency.of(gold, predicted)));
  }

  @Test
  void oneGiantCluster() {
    List<Integer> gold = new ArrayList<>();
    List<Integer> predicted = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      gold.add(item / 2);
      predicted.add(0);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> requireSensible(Contingency.of(gold, predicted)));
  }

  /** Products of pair counts do not fit into a long here. */
  @Test
  void twoLargeClustersThatCross() {
    List<Integer> gold = new ArrayList<>();
    List<Integer> predicted = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      gold.add(item % 2);
      predicted.add(item / 2 % 2);
    }
    Contingency clusters = Contingency.of(gold, predicted);
    requireSensible(clusters);
    assertThat(PairCounts.of(clusters).adjustedRand().toOptional().orElseThrow())
        .isCloseTo(0, within(1e-4));
  }

  private static void requireSensible(Contingency clusters) {
    for (Score score :
        List.of(
            PairCounts.of(clusters).scores().f1(),
            Coreference.muc(clusters).f1(),
            Coreference.bCubed(clusters).f1(),
            Coreference.lea(clusters).f1(),
            Coreference.ceafMentions(clusters).f1(),
            Coreference.ceafEntities(clusters).f1(),
            Entropies.of(clusters).v())) {
      assertThat(score.isDefined()).isTrue();
    }
    assertThat(Entropies.adjustedMutualInformation(clusters).isDefined()).isTrue();
  }
}

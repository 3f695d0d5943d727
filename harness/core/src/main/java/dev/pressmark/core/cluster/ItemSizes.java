package dev.pressmark.core.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two partitions as each item sees them: the size of its gold cluster, of its predicted one, and of
 * their overlap. Whatever is a sum over these falls apart into parts of stories.
 */
public final class ItemSizes {
  private final int[] gold;
  private final int[] predicted;
  private final int[] shared;

  private ItemSizes(int[] gold, int[] predicted, int[] shared) {
    this.gold = gold;
    this.predicted = predicted;
    this.shared = shared;
  }

  /**
   * The partitions in which items with equal labels are in one cluster.
   *
   * @param gold one label an item; only equality matters
   * @param predicted one label an item, in the same order
   * @throws IllegalArgumentException if the lists are of different lengths
   */
  public static ItemSizes of(List<?> gold, List<?> predicted) {
    Contingency clusters = Contingency.of(gold, predicted);
    int[] goldOf = Contingency.clusters(gold);
    int[] predictedOf = Contingency.clusters(predicted);
    Map<Long, Integer> overlaps = new HashMap<>();
    for (int cell = 0; cell < clusters.cells(); cell++) {
      overlaps.put(key(clusters.goldOf(cell), clusters.predictedOf(cell)), clusters.size(cell));
    }
    int[] goldSizes = new int[goldOf.length];
    int[] predictedSizes = new int[goldOf.length];
    int[] sharedSizes = new int[goldOf.length];
    for (int item = 0; item < goldOf.length; item++) {
      goldSizes[item] = clusters.goldSize(goldOf[item]);
      predictedSizes[item] = clusters.predictedSize(predictedOf[item]);
      sharedSizes[item] = overlaps.getOrDefault(key(goldOf[item], predictedOf[item]), 0);
    }
    return new ItemSizes(goldSizes, predictedSizes, sharedSizes);
  }

  private static long key(int gold, int predicted) {
    return ((long) gold << 32) | predicted;
  }

  /** Number of items. */
  public int items() {
    return gold.length;
  }

  /** Size of the gold cluster of an item, itself included. */
  public int gold(int item) {
    return gold[item];
  }

  /** Size of the predicted cluster of an item, itself included. */
  public int predicted(int item) {
    return predicted[item];
  }

  /** How many items are in both clusters of an item, itself included. */
  public int shared(int item) {
    return shared[item];
  }
}

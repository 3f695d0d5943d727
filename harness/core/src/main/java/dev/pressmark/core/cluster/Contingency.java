package dev.pressmark.core.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two partitions of the same items, as sizes: of gold clusters g, of predicted clusters p, and of
 * the overlaps |g∩p| that are not empty, which are never more than there are items.
 */
public final class Contingency {
  private final int items;
  private final int[] goldSizes;
  private final int[] predictedSizes;

  /** Non-empty overlaps in the order of gold, then predicted cluster. */
  private final int[] cellGold;

  private final int[] cellPredicted;
  private final int[] cellSizes;

  private Contingency(
      int[] goldSizes, int[] predictedSizes, int[] cellGold, int[] cellPredicted, int[] cellSizes) {
    items = Arrays.stream(goldSizes).sum();
    this.goldSizes = goldSizes;
    this.predictedSizes = predictedSizes;
    this.cellGold = cellGold;
    this.cellPredicted = cellPredicted;
    this.cellSizes = cellSizes;
  }

  /**
   * The partitions in which items with equal labels are in one cluster. No items are legal, and
   * give two partitions without clusters.
   *
   * @param gold one label an item; only equality matters
   * @param predicted one label an item, in the same order
   * @throws IllegalArgumentException if the lists are of different lengths
   */
  public static Contingency of(List<?> gold, List<?> predicted) {
    if (gold.size() != predicted.size()) {
      throw new IllegalArgumentException(
          gold.size() + " gold labels, " + predicted.size() + " predicted ones");
    }
    int[] goldClusters = clusters(gold);
    int[] predictedClusters = clusters(predicted);
    long[] cells = new long[goldClusters.length];
    for (int item = 0; item < cells.length; item++) {
      cells[item] = ((long) goldClusters[item] << 32) | predictedClusters[item];
    }
    Arrays.sort(cells);
    int[] cellGold = new int[cells.length];
    int[] cellPredicted = new int[cells.length];
    int[] cellSizes = new int[cells.length];
    int last = -1;
    for (int i = 0; i < cells.length; i++) {
      if (i == 0 || cells[i] != cells[i - 1]) {
        last++;
        cellGold[last] = (int) (cells[i] >>> 32);
        cellPredicted[last] = (int) cells[i];
      }
      cellSizes[last]++;
    }
    return new Contingency(
        sizes(goldClusters),
        sizes(predictedClusters),
        Arrays.copyOf(cellGold, last + 1),
        Arrays.copyOf(cellPredicted, last + 1),
        Arrays.copyOf(cellSizes, last + 1));
  }

  /** The cluster of each item, numbered from 0 by first item. */
  static int[] clusters(List<?> labels) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[] clusters = new int[labels.size()];
    int item = 0;
    for (Object label : labels) {
      clusters[item++] = numbers.computeIfAbsent(label, unseen -> numbers.size());
    }
    return clusters;
  }

  private static int[] sizes(int[] clusters) {
    int[] sizes = new int[Arrays.stream(clusters).max().orElse(-1) + 1];
    for (int cluster : clusters) {
      sizes[cluster]++;
    }
    return sizes;
  }

  /** Number of items. */
  public int items() {
    return items;
  }

  /** Number of gold clusters. */
  public int goldClusters() {
    return goldSizes.length;
  }

  /** Number of predicted clusters. */
  public int predictedClusters() {
    return predictedSizes.length;
  }

  /** Number of non-empty overlaps. */
  public int cells() {
    return cellSizes.length;
  }

  /** Number of items in a gold cluster. */
  public int goldSize(int cluster) {
    return goldSizes[cluster];
  }

  /** Number of items in a predicted cluster. */
  public int predictedSize(int cluster) {
    return predictedSizes[cluster];
  }

  /** The gold cluster of an overlap; ascends. */
  public int goldOf(int cell) {
    return cellGold[cell];
  }

  /** The predicted cluster of an overlap; ascends within a gold cluster. */
  public int predictedOf(int cell) {
    return cellPredicted[cell];
  }

  /** Number of items in an overlap, at least 1. */
  public int size(int cell) {
    return cellSizes[cell];
  }

  /** The same with the sides exchanged: what is precision here is recall there. */
  public Contingency swapped() {
    long[] order = new long[cells()];
    for (int cell = 0; cell < order.length; cell++) {
      order[cell] = ((long) cellPredicted[cell] << 32) | cell;
    }
    Arrays.sort(order);
    int[] gold = new int[order.length];
    int[] predicted = new int[order.length];
    int[] sizes = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      int cell = (int) order[i];
      gold[i] = cellPredicted[cell];
      predicted[i] = cellGold[cell];
      sizes[i] = cellSizes[cell];
    }
    return new Contingency(predictedSizes, goldSizes, gold, predicted, sizes);
  }
}

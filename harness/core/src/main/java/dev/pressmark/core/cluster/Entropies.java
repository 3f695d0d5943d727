package dev.pressmark.core.cluster;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures from information theory, in natural logarithms: homogeneity, completeness and V
 * (Rosenberg and Hirschberg 2007), and adjusted mutual information (Vinh, Epps and Bailey 2010).
 *
 * <p>Every entropy here is a sum of ±n·log n over sizes n, log n an item. Sizes that are added and
 * taken away again are cancelled as integers first, so that equal partitions give exactly 1,
 * clusters of one kind exactly 0, and no order shows.
 *
 * <p>Worked example: gold {a b} {c d}, predicted {a b c d}: nothing is known of gold from the
 * prediction: homogeneity 0, completeness undefined (a single cluster is always complete), V 0.
 */
public final class Entropies {
  static final String ONE_GOLD_CLUSTER = "gold is a single cluster: any prediction is homogeneous";
  static final String ONE_PREDICTED_CLUSTER =
      "a single cluster was predicted: it is complete for any gold";
  static final String ONE_CLUSTER_EACH = "both sides are a single cluster";

  private final long items;
  private final double gold;
  private final double predicted;
  private final double goldGivenPredicted;
  private final double predictedGivenGold;

  private Entropies(LogSum goldSizes, LogSum predictedSizes, LogSum overlaps) {
    items = goldSizes.items();
    LogSum all = new LogSum();
    all.add(items, items);
    gold = all.minus(goldSizes) / (double) items;
    predicted = all.minus(predictedSizes) / (double) items;
    goldGivenPredicted = predictedSizes.minus(overlaps) / (double) items;
    predictedGivenGold = goldSizes.minus(overlaps) / (double) items;
  }

  /** The entropies of these partitions. */
  public static Entropies of(Contingency clusters) {
    LogSum overlaps = new LogSum();
    for (int cell = 0; cell < clusters.cells(); cell++) {
      overlaps.add(clusters.size(cell), clusters.size(cell));
    }
    LogSum goldSizes = new LogSum();
    for (int g = 0; g < clusters.goldClusters(); g++) {
      goldSizes.add(clusters.goldSize(g), clusters.goldSize(g));
    }
    LogSum predictedSizes = new LogSum();
    for (int p = 0; p < clusters.predictedClusters(); p++) {
      predictedSizes.add(clusters.predictedSize(p), clusters.predictedSize(p));
    }
    return new Entropies(goldSizes, predictedSizes, overlaps);
  }

  /**
   * The entropies of two partitions of which each item told its {@link ItemSizes}: numbers of items
   * by size.
   *
   * @param gold by the size of their gold cluster
   * @param predicted by the size of their predicted cluster
   * @param shared by the size of the overlap of the two
   * @throws IllegalArgumentException if they are not of the same number of items
   */
  public static Entropies ofItems(
      Map<Long, Long> gold, Map<Long, Long> predicted, Map<Long, Long> shared) {
    LogSum goldSizes = LogSum.of(gold);
    LogSum predictedSizes = LogSum.of(predicted);
    LogSum overlaps = LogSum.of(shared);
    if (goldSizes.items() != predictedSizes.items() || goldSizes.items() != overlaps.items()) {
      throw new IllegalArgumentException(
          goldSizes.items()
              + " items by gold, "
              + predictedSizes.items()
              + " by predicted size, "
              + overlaps.items()
              + " by overlap");
    }
    return new Entropies(goldSizes, predictedSizes, overlaps);
  }

  /** Σ log n over the items of clusters of size n: n·log n a cluster. */
  private static final class LogSum {
    private final TreeMap<Long, Long> itemsOfSize = new TreeMap<>();

    static LogSum of(Map<Long, Long> itemsOfSize) {
      LogSum sum = new LogSum();
      itemsOfSize.forEach(sum::add);
      return sum;
    }

    void add(long size, long items) {
      itemsOfSize.merge(size, items, Math::addExact);
    }

    long items() {
      return itemsOfSize.values().stream().mapToLong(Long::longValue).sum();
    }

    /** This minus that, sizes in ascending order, never below 0 by rounding. */
    double minus(LogSum other) {
      TreeMap<Long, Long> rest = new TreeMap<>(itemsOfSize);
      other.itemsOfSize.forEach((size, items) -> rest.merge(size, -items, Long::sum));
      double sum = 0;
      for (Map.Entry<Long, Long> entry : rest.entrySet()) {
        if (entry.getKey() > 1 && entry.getValue() != 0) {
          sum += (double) entry.getValue() * StrictMath.log((double) entry.getKey());
        }
      }
      return Math.max(0, sum);
    }
  }

  /**
   * 1 − H(gold | predicted)/H(gold): 1 if every predicted cluster is of one kind. Undefined without
   * items and where gold is a single cluster.
   */
  public Score homogeneity() {
    return remaining(goldGivenPredicted, gold, ONE_GOLD_CLUSTER);
  }

  /**
   * 1 − H(predicted | gold)/H(predicted): 1 if no gold cluster is split. Undefined without items
   * and where a single cluster was predicted.
   */
  public Score completeness() {
    return remaining(predictedGivenGold, predicted, ONE_PREDICTED_CLUSTER);
  }

  /**
   * V with β = 1: 2·I(gold; predicted)/(H(gold) + H(predicted)), which is the harmonic mean of
   * homogeneity and completeness where both are defined, and also the normalised mutual information
   * with the arithmetic mean. Undefined without items and where both sides are a single cluster.
   */
  public Score v() {
    return remaining(goldGivenPredicted + predictedGivenGold, gold + predicted, ONE_CLUSTER_EACH);
  }

  private Score remaining(double unexplained, double entropy, String reason) {
    if (items == 0) {
      return Score.undefined(Shares.NO_ITEMS);
    }
    return entropy == 0
        ? Score.undefined(reason)
        : Score.of(Math.max(0, Math.min(1, 1 - unexplained / entropy)));
  }

  /**
   * Mutual information corrected for chance: (I − E)/((H(gold) + H(predicted))/2 − E), where E is
   * the expectation of I over all partitions with clusters of these sizes. At most 1, 0 by chance,
   * negative below. Undefined without items, and where both sides are all singletons or both a
   * single cluster, for then every such partition agrees alike; 0 where only one side is either.
   */
  public static Value adjustedMutualInformation(Contingency clusters) {
    int items = clusters.items();
    if (items == 0) {
      return Value.undefined(Shares.NO_ITEMS);
    }
    boolean goldTrivial = isTrivial(clusters.goldClusters(), items);
    boolean predictedTrivial = isTrivial(clusters.predictedClusters(), items);
    if (clusters.goldClusters() == clusters.predictedClusters()
        && goldTrivial
        && predictedTrivial) {
      return Value.undefined(PairCounts.NO_CHOICE);
    }
    if (goldTrivial || predictedTrivial) {
      return Value.of(0);
    }
    Entropies of = of(clusters);
    double mean = (of.gold + of.predicted) / 2;
    double information = mean - (of.goldGivenPredicted + of.predictedGivenGold) / 2;
    double byChance = ExpectedInformation.of(clusters);
    return Value.of((information - byChance) / (mean - byChance));
  }

  private static boolean isTrivial(int clusters, int items) {
    return clusters == 1 || clusters == items;
  }
}

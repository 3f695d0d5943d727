package dev.pressmark.core.cluster;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures from information theory, in natural logarithms: homogeneity, completeness and V
 * (Rosenberg and Hirschberg 2007), and adjusted mutual information (Vinh, Epps and Bailey 2010).
 *
 * <p>Every entropy here is a sum of ±n·log n over sizes n. Sizes that are added and taken away
 * again are cancelled as integers first, so that equal partitions give exactly 1, clusters of one
 * kind exactly 0, and no order shows.
 *
 * <p>Worked example: gold {a b} {c d}, predicted {a b c d}: nothing is known of gold from the
 * prediction: homogeneity 0, completeness undefined (a single cluster is always complete), V 0.
 */
public final class Entropies {
  static final String ONE_GOLD_CLUSTER = "gold is a single cluster: any prediction is homogeneous";
  static final String ONE_PREDICTED_CLUSTER =
      "a single cluster was predicted: it is complete for any gold";
  static final String ONE_CLUSTER_EACH = "both sides are a single cluster";

  private final Contingency clusters;
  private final double gold;
  private final double predicted;
  private final double goldGivenPredicted;
  private final double predictedGivenGold;

  private Entropies(Contingency clusters) {
    this.clusters = clusters;
    LogSum cells = new LogSum();
    for (int cell = 0; cell < clusters.cells(); cell++) {
      cells.add(clusters.size(cell), 1);
    }
    LogSum goldSizes = new LogSum();
    for (int g = 0; g < clusters.goldClusters(); g++) {
      goldSizes.add(clusters.goldSize(g), 1);
    }
    LogSum predictedSizes = new LogSum();
    for (int p = 0; p < clusters.predictedClusters(); p++) {
      predictedSizes.add(clusters.predictedSize(p), 1);
    }
    LogSum all = new LogSum();
    all.add(clusters.items(), 1);
    gold = all.minus(goldSizes) / clusters.items();
    predicted = all.minus(predictedSizes) / clusters.items();
    goldGivenPredicted = predictedSizes.minus(cells) / clusters.items();
    predictedGivenGold = goldSizes.minus(cells) / clusters.items();
  }

  /** The entropies of these partitions. */
  public static Entropies of(Contingency clusters) {
    return new Entropies(clusters);
  }

  /** Σ k·n·log n with whole k. */
  private static final class LogSum {
    private final TreeMap<Integer, Long> timesOfSize = new TreeMap<>();

    void add(int size, long times) {
      timesOfSize.merge(size, times, Long::sum);
    }

    /** This minus that, sizes in ascending order, never below 0 by rounding. */
    double minus(LogSum other) {
      TreeMap<Integer, Long> rest = new TreeMap<>(timesOfSize);
      other.timesOfSize.forEach((size, times) -> rest.merge(size, -times, Long::sum));
      double sum = 0;
      for (Map.Entry<Integer, Long> entry : rest.entrySet()) {
        long size = entry.getKey();
        if (size > 1 && entry.getValue() != 0) {
          sum += (double) entry.getValue() * (size * StrictMath.log((double) size));
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
    if (clusters.items() == 0) {
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
  public Value adjustedMutualInformation() {
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
    double mean = (gold + predicted) / 2;
    double information = mean - (goldGivenPredicted + predictedGivenGold) / 2;
    double byChance = ExpectedInformation.of(clusters);
    return Value.of((information - byChance) / (mean - byChance));
  }

  private static boolean isTrivial(int clusters, int items) {
    return clusters == 1 || clusters == items;
  }
}

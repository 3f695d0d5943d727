package dev.pressmark.core.cluster;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.math.BigInteger;

/**
 * Pairs of items, counted from the sizes of clusters: s items make s·(s − 1)/2 pairs.
 *
 * <p>Worked example: gold {a b c} {d e}, predicted {a b} {c d e}: 2 pairs in both (a b, d e), 4 in
 * gold, 4 predicted, 10 in all. Rand = (2 + 4)/10 = .6, adjusted Rand = (2 − 1.6)/(4 − 1.6) =
 * .1667.
 *
 * @param both pairs within a gold and within a predicted cluster
 * @param predicted pairs within a predicted cluster
 * @param gold pairs within a gold cluster
 * @param total all pairs
 */
public record PairCounts(long both, long predicted, long gold, long total) {
  static final String NO_PAIRS = "fewer than two items make no pair";
  static final String NO_CHOICE =
      "both sides are all singletons, or both one cluster: no other agreement was possible";
  static final String NO_LINKS = "one side has no pair within a cluster";

  public PairCounts {
    if (both < 0 || both > Math.min(predicted, gold) || Math.max(predicted, gold) > total) {
      throw new IllegalArgumentException(
          both + " pairs in both of " + predicted + " and " + gold + ", " + total + " in all");
    }
  }

  /** The pairs of these partitions. */
  public static PairCounts of(Contingency clusters) {
    long both = 0;
    for (int cell = 0; cell < clusters.cells(); cell++) {
      both += pairs(clusters.size(cell));
    }
    long gold = 0;
    for (int g = 0; g < clusters.goldClusters(); g++) {
      gold += pairs(clusters.goldSize(g));
    }
    long predicted = 0;
    for (int p = 0; p < clusters.predictedClusters(); p++) {
      predicted += pairs(clusters.predictedSize(p));
    }
    return new PairCounts(both, predicted, gold, pairs(clusters.items()));
  }

  private static long pairs(long items) {
    return items * (items - 1) / 2;
  }

  /** Precision, recall and F1 over pairs. */
  public PrecisionRecallF1 scores() {
    return PrecisionRecallF1.of(PrecisionRecall.ofMatches(both, predicted, gold));
  }

  /**
   * The share of pairs on which both sides agree, together or apart (Rand 1971). Near 1 for any two
   * partitions into many small clusters; see {@link #adjustedRand}.
   */
  public Score rand() {
    return Score.ratio(total - predicted - gold + 2 * both, total, NO_PAIRS);
  }

  /**
   * The Rand index corrected for chance (Hubert and Arabie 1985): (both − E)/((gold + predicted)/2
   * − E) with E = gold·predicted/total. At most 1, 0 by chance, negative below. Undefined without a
   * pair, and where both sides are all singletons or both one cluster.
   */
  public Value adjustedRand() {
    BigInteger product = big(gold).multiply(big(predicted));
    BigInteger above = big(both).multiply(big(total)).subtract(product).shiftLeft(1);
    BigInteger below =
        big(gold).add(big(predicted)).multiply(big(total)).subtract(product.shiftLeft(1));
    if (below.signum() == 0) {
      return Value.undefined(total == 0 ? NO_PAIRS : NO_CHOICE);
    }
    return Value.of(above.doubleValue() / below.doubleValue());
  }

  /**
   * The geometric mean of pair precision and pair recall (Fowlkes and Mallows 1983); undefined
   * where either is.
   */
  public Score fowlkesMallows() {
    if (gold == 0 || predicted == 0) {
      return Score.undefined(NO_LINKS);
    }
    return Score.of(
        Math.min(1, Math.sqrt((double) both / predicted) * Math.sqrt((double) both / gold)));
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}

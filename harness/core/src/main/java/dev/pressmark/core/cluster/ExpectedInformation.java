package dev.pressmark.core.cluster;

import java.util.Map;
import java.util.TreeMap;

/**
 * The expected mutual information of two partitions whose items were shuffled (Vinh, Epps and
 * Bailey 2010): the overlap n of clusters of sizes a and b out of N items is hypergeometric, so
 *
 * <p>E = Σ over a, b, n of n/N · log(N·n/(a·b)) · C(a, n)·C(N − a, b − n)/C(N, b).
 *
 * <p>Clusters of equal sizes are taken together: there are at most √(2N) different sizes.
 */
final class ExpectedInformation {
  private final int items;

  /** log n!, by n. */
  private final double[] logFactorial;

  private ExpectedInformation(int items) {
    this.items = items;
    logFactorial = new double[items + 1];
    for (int n = 2; n <= items; n++) {
      logFactorial[n] = logFactorial[n - 1] + StrictMath.log(n);
    }
  }

  static double of(Contingency clusters) {
    TreeMap<Integer, Integer> goldSizes = new TreeMap<>();
    for (int g = 0; g < clusters.goldClusters(); g++) {
      goldSizes.merge(clusters.goldSize(g), 1, Integer::sum);
    }
    TreeMap<Integer, Integer> predictedSizes = new TreeMap<>();
    for (int p = 0; p < clusters.predictedClusters(); p++) {
      predictedSizes.merge(clusters.predictedSize(p), 1, Integer::sum);
    }
    ExpectedInformation expectation = new ExpectedInformation(clusters.items());
    double sum = 0;
    for (Map.Entry<Integer, Integer> a : goldSizes.entrySet()) {
      for (Map.Entry<Integer, Integer> b : predictedSizes.entrySet()) {
        double pairs = (double) a.getValue() * b.getValue();
        sum += pairs * expectation.ofSizes(a.getKey(), b.getKey());
      }
    }
    return sum;
  }

  private double ofSizes(int a, int b) {
    double fixed =
        logFactorial[a]
            + logFactorial[b]
            + logFactorial[items - a]
            + logFactorial[items - b]
            - logFactorial[items];
    double sum = 0;
    for (int n = Math.max(1, a + b - items); n <= Math.min(a, b); n++) {
      double logProbability =
          fixed
              - logFactorial[n]
              - logFactorial[a - n]
              - logFactorial[b - n]
              - logFactorial[items - a - b + n];
      double information = StrictMath.log((double) items * n / ((double) a * b));
      sum += (double) n / items * information * StrictMath.exp(logProbability);
    }
    return sum;
  }
}

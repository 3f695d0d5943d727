package dev.pressmark.core.stats;

/**
 * How far apart two values c and k are, squared: δ² of Krippendorff (2004, 2011). 0 for equal
 * values.
 */
public enum DifferenceFunction {
  /** Different is different: 1. */
  NOMINAL {
    @Override
    double squared(double[] values, double[] marginals, int c, int k) {
      return 1;
    }
  },
  /** The number of values given from c to k, half of c and of k: (Σ n_g − (n_c + n_k)/2)². */
  ORDINAL {
    @Override
    double squared(double[] values, double[] marginals, int c, int k) {
      double between = (marginals[c] + marginals[k]) / 2;
      for (int g = Math.min(c, k) + 1; g < Math.max(c, k); g++) {
        between += marginals[g];
      }
      return between * between;
    }
  },
  /** (c − k)². */
  INTERVAL {
    @Override
    double squared(double[] values, double[] marginals, int c, int k) {
      double difference = values[c] - values[k];
      return difference * difference;
    }
  },
  /** ((c − k)/(c + k))², for values that are not negative. */
  RATIO {
    @Override
    double squared(double[] values, double[] marginals, int c, int k) {
      double share = (values[c] - values[k]) / (values[c] + values[k]);
      return share * share;
    }
  };

  /**
   * δ² of two different values.
   *
   * @param values ascending
   * @param marginals n of each value
   */
  abstract double squared(double[] values, double[] marginals, int c, int k);
}

package dev.pressmark.core.stats;

import dev.pressmark.core.count.PrecisionRecall;

/**
 * The scores of {@link dev.pressmark.core.metric.PrecisionRecallF1} as statistics, with the same
 * arithmetic to the last bit. The counts are precision credit, unit·predicted, recall credit and
 * unit·gold.
 */
public enum PrecisionRecallStatistic implements Statistic {
  /** Undefined without predictions. */
  PRECISION {
    @Override
    public double of(long[] counts) {
      return ratio(counts[0], counts[1]);
    }
  },
  /** Undefined without gold. */
  RECALL {
    @Override
    public double of(long[] counts) {
      return ratio(counts[2], counts[3]);
    }
  },
  /**
   * 2·P·R / (P + R); undefined only without both predictions and gold, else 0 if nothing is right.
   */
  F1 {
    @Override
    public double of(long[] counts) {
      if (counts[1] == 0 && counts[3] == 0) {
        return Double.NaN;
      }
      if (counts[0] == 0 || counts[2] == 0) {
        return 0;
      }
      double p = ratio(counts[0], counts[1]);
      double r = ratio(counts[2], counts[3]);
      return Math.min(1, 2 * p * r / (p + r));
    }
  };

  static final int WIDTH = 4;

  /** A story in which the score is undefined adds nothing to either side of the fraction. */
  @Override
  public boolean isInformedBy(long[] counts) {
    return !Double.isNaN(of(counts));
  }

  /** The counts that these statistics are functions of. */
  static long[] counts(PrecisionRecall tally) {
    return new long[] {
      tally.precisionCredit(),
      Math.multiplyExact(tally.unit(), tally.predicted()),
      tally.recallCredit(),
      Math.multiplyExact(tally.unit(), tally.gold())
    };
  }

  /** 0 / 0 is NaN, which is what undefined is. */
  private static double ratio(long numerator, long denominator) {
    return (double) numerator / (double) denominator;
  }
}

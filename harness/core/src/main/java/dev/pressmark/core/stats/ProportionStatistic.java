package dev.pressmark.core.stats;

import dev.pressmark.core.count.Proportion;

/**
 * The scores of {@link dev.pressmark.core.metric.AccuracyCoverage} as statistics. The counts are
 * hits, judged and total.
 */
public enum ProportionStatistic implements Statistic {
  /** hits / judged; undefined where nothing could be judged. */
  ACCURACY {
    @Override
    public double of(long[] counts) {
      return (double) counts[0] / (double) counts[1];
    }
  },
  /** judged / total; undefined where there is nothing. */
  COVERAGE {
    @Override
    public double of(long[] counts) {
      return (double) counts[1] / (double) counts[2];
    }
  };

  static final int WIDTH = 3;

  /** A story in which the score is undefined adds nothing to either side of the fraction. */
  @Override
  public boolean isInformedBy(long[] counts) {
    return !Double.isNaN(of(counts));
  }

  /** The counts that these statistics are functions of. */
  static long[] counts(Proportion tally) {
    return new long[] {tally.hits(), tally.judged(), tally.total()};
  }
}

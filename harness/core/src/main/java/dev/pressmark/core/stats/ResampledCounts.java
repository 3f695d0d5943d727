package dev.pressmark.core.stats;

import java.util.Arrays;

/** The summed counts of one metric and one system in every resample of a {@link Bootstrap}. */
public final class ResampledCounts {
  private final Bootstrap bootstrap;
  private final StoryCounts counts;

  /** Resample by resample. */
  private final long[] sums;

  ResampledCounts(Bootstrap bootstrap, StoryCounts counts, long[] sums) {
    this.bootstrap = bootstrap;
    this.counts = counts;
    this.sums = sums;
  }

  /** The sums of one resample. */
  public long[] sums(int resample) {
    int width = counts.width();
    return Arrays.copyOfRange(sums, resample * width, (resample + 1) * width);
  }

  /** The statistic of the stories as they are, and of every resample. */
  public Replicates replicates(Statistic statistic) {
    double[] values = new double[bootstrap.resamples()];
    long[] vector = new long[counts.width()];
    for (int resample = 0; resample < values.length; resample++) {
      System.arraycopy(sums, resample * vector.length, vector, 0, vector.length);
      values[resample] = statistic.of(vector);
    }
    return new Replicates(
        bootstrap, statistic.of(counts.totals()), values, storiesThatInform(statistic));
  }

  private int storiesThatInform(Statistic statistic) {
    int informing = 0;
    long[] vector = new long[counts.width()];
    for (int story = 0; story < counts.stories().size(); story++) {
      for (int component = 0; component < vector.length; component++) {
        vector[component] = counts.count(story, component);
      }
      informing += statistic.isInformedBy(vector) ? 1 : 0;
    }
    return informing;
  }
}

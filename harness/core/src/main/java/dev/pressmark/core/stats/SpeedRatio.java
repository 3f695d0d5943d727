package dev.pressmark.core.stats;

import java.util.Arrays;

/**
 * How many times as fast one program is as another: from measurements side by side, as machines
 * differ and change while they are measured. The ratio is e to the median of the logarithms of the
 * pairs' ratios, so it is the same in both directions: if A is twice as fast as B, then B is half
 * as fast as A, to the last digit of the logarithm. The interval is the percentile bootstrap's over
 * pairs (Efron and Tibshirani 1993, chapter 13), with the ranks of {@link Replicates#interval}.
 *
 * @param timesAsFast above 1 where the system is faster than the reference; above 0
 * @param interval of the ratio; none for fewer than {@value #FEWEST_PAIRS} pairs
 * @param pairs number of pairs
 */
public record SpeedRatio(double timesAsFast, Interval interval, int pairs) {

  /** With fewer the largest and the smallest of all medians are no 95 % apart. */
  public static final int FEWEST_PAIRS = 6;

  /**
   * The ratio of a system to a reference.
   *
   * @param system measurements of the system, each above 0 and finite
   * @param reference those of the reference, each taken beside the one of the same index
   * @param resamples how many resamples of the pairs, at least 1
   * @throws IllegalArgumentException if there is no pair, the lists differ in length, or a number
   *     is not above 0
   */
  public static SpeedRatio of(
      SpeedMeasure measure,
      double[] system,
      double[] reference,
      Resampling resampling,
      int resamples,
      double confidence) {
    if (system.length != reference.length || system.length == 0 || resamples < 1) {
      throw new IllegalArgumentException(
          system.length
              + " and "
              + reference.length
              + " measurements, "
              + resamples
              + " resamples");
    }
    double[] logs = new double[system.length];
    for (int pair = 0; pair < logs.length; pair++) {
      logs[pair] =
          StrictMath.log(measure.timesAsFast(positive(system[pair]), positive(reference[pair])));
    }
    return new SpeedRatio(
        StrictMath.exp(median(logs.clone())),
        interval(logs, resampling, resamples, confidence),
        logs.length);
  }

  private static double positive(double measurement) {
    if (!(measurement > 0 && measurement < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("not a measurement of speed: " + measurement);
    }
    return measurement;
  }

  private static Interval interval(
      double[] logs, Resampling resampling, int resamples, double confidence) {
    int rank = (int) Math.floor((resamples + 1) * ((1 - confidence) / 2) + 1e-9);
    if (logs.length < FEWEST_PAIRS) {
      return new Interval.NotGiven("fewer than " + FEWEST_PAIRS + " pairs");
    }
    if (rank < 1) {
      return new Interval.NotGiven("too few resamples");
    }
    double[] medians = new double[resamples];
    double[] drawn = new double[logs.length];
    for (int resample = 0; resample < resamples; resample++) {
      for (int draw = 0; draw < drawn.length; draw++) {
        drawn[draw] = logs[resampling.draws(resample, draw, logs.length)];
      }
      medians[resample] = median(drawn);
    }
    Arrays.sort(medians);
    return new Interval.Given(
        StrictMath.exp(medians[rank - 1]), StrictMath.exp(medians[resamples - rank]), confidence);
  }

  /** Sorts its argument. */
  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}

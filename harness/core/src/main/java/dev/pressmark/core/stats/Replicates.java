package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.Arrays;

/**
 * A statistic on the stories as they are and on every resample of them. Resamples in which it is
 * undefined are dropped and counted; if they are more than 5 % there is neither an interval nor a
 * standard error, for what is left would be a choice of the lucky ones.
 *
 * <p>Nor is there one from fewer than {@value #FEWEST_STORIES} stories with anything to count. A
 * resample of n stories stays between the lowest and the highest of them; that whole range holds
 * the middle of what they were drawn from with probability 1 − 2·2⁻ⁿ (the interval of the sign
 * test; David and Nagaraja 2003, section 7.1), which is 94 % for 5 stories and 97 % for 6. The same
 * number is the smallest with which a sign-flip test can find anything.
 */
public final class Replicates {
  static final String UNDEFINED = "the score is undefined";

  /** Of stories with anything to count ({@link Statistic#isInformedBy}); below, no interval. */
  public static final int FEWEST_STORIES = 6;

  static final String TOO_MANY_UNDEFINED =
      "the score is undefined in more than 5 % of the resamples";

  private final Bootstrap bootstrap;
  private final double observed;

  /** By number of the resample; NaN where undefined. */
  private final double[] values;

  /** The defined ones, ascending. */
  private final double[] sorted;

  /** Number of stories that have anything to say about the statistic. */
  private final int informing;

  Replicates(Bootstrap bootstrap, double observed, double[] values, int informing) {
    this.bootstrap = bootstrap;
    this.observed = observed;
    this.values = values;
    this.informing = informing;
    double[] ascending = values.clone();
    // NaN is sorted to the end.
    Arrays.sort(ascending);
    int defined = ascending.length;
    while (defined > 0 && Double.isNaN(ascending[defined - 1])) {
      defined--;
    }
    sorted = Arrays.copyOf(ascending, defined);
  }

  /** The statistic on the stories as they are. */
  public Value observed() {
    return Double.isNaN(observed) ? Value.undefined(UNDEFINED) : Value.of(observed);
  }

  /** Number of resamples, undefined ones included. */
  public int resamples() {
    return values.length;
  }

  /** Number of resamples in which the statistic is undefined. */
  public int undefined() {
    return values.length - sorted.length;
  }

  /** The statistic of one resample; NaN if undefined. */
  public double value(int resample) {
    return values[resample];
  }

  /**
   * This minus that, on the same draws. Undefined where either is.
   *
   * @throws IllegalArgumentException if the other statistic was computed on other draws
   */
  public Replicates minus(Replicates other) {
    if (!bootstrap.drawsLike(other.bootstrap)) {
      throw new IllegalArgumentException("the two statistics do not share their draws");
    }
    double[] differences = new double[values.length];
    for (int resample = 0; resample < values.length; resample++) {
      differences[resample] = values[resample] - other.values[resample];
    }
    return new Replicates(
        bootstrap, observed - other.observed, differences, Math.min(informing, other.informing));
  }

  /**
   * The percentile interval (Efron and Tibshirani 1993, chapter 13): of R defined values in
   * ascending order, the k-th and the (R + 1 − k)-th, where k = ⌊(R + 1)·(1 − confidence)/2⌋. Both
   * are values that were met; nothing is interpolated, and exchanging the sides of a difference
   * mirrors the interval exactly.
   *
   * <p>Worked example: 10,000 resamples and 95 %: k = ⌊10,001 · .025⌋ = 250, so the ends are the
   * 250th and the 9,751st value.
   *
   * @param confidence between 0 and 1
   * @return no interval if the statistic is undefined on the stories as they are or in more than 5
   *     % of the resamples, if fewer than {@value #FEWEST_STORIES} stories have anything to count,
   *     or if k would be 0
   */
  public Interval interval(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("not a confidence between 0 and 1: " + confidence);
    }
    String missing = whyMissing();
    if (!missing.isEmpty()) {
      return new Interval.NotGiven(missing);
    }
    // .95 is not exactly 19/20; a product that is whole must not fall to the number below.
    int k = (int) Math.floor((sorted.length + 1.0) * (1 - confidence) / 2 + 1e-9);
    return k == 0
        ? new Interval.NotGiven("too few resamples for this confidence")
        : new Interval.Given(sorted[k - 1], sorted[sorted.length - k], confidence);
  }

  /**
   * The standard deviation of the resamples, with R − 1 in the denominator; undefined where {@link
   * #interval} is for lack of stories or of defined resamples.
   */
  public Value standardError() {
    String missing = whyMissing();
    if (!missing.isEmpty()) {
      return Value.undefined(missing);
    }
    if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
      return sorted.length < 2 ? Value.undefined("too few resamples") : Value.of(0);
    }
    double sum = 0;
    for (double value : sorted) {
      sum += value;
    }
    double mean = sum / sorted.length;
    double squares = 0;
    for (double value : sorted) {
      squares += (value - mean) * (value - mean);
    }
    return Value.of(Math.sqrt(squares / (sorted.length - 1)));
  }

  /** Why there is no interval where so few stories have something to count. */
  static String tooFew(int stories) {
    return stories
        + (stories == 1 ? " story has" : " stories have")
        + " something to count; an interval needs at least "
        + FEWEST_STORIES;
  }

  private String whyMissing() {
    if (Double.isNaN(observed)) {
      return UNDEFINED;
    }
    if (20L * undefined() > values.length) {
      return TOO_MANY_UNDEFINED;
    }
    return informing < FEWEST_STORIES ? tooFew(informing) : "";
  }
}

package dev.pressmark.core.speed;

import java.util.Arrays;

/**
 * How much the reference varied against itself within a session: the upper quartile of what its
 * runs cost over the lower one. Quartiles, for one run that was disturbed says little about the
 * others, and moves the median of the ratios as little. Linear between neighbours, as type 7 of
 * Hyndman and Fan (1996).
 *
 * @param spread at least 1; 1 where all runs cost the same
 */
public record Steadiness(double spread) {

  /** Above it the machine was too restless for a verdict. */
  public static final double LARGEST = 1.10;

  /**
   * Of the runs of a reference.
   *
   * @param costs what each cost, above 0, in any order
   * @throws IllegalArgumentException if there is none
   */
  public static Steadiness of(double[] costs) {
    if (costs.length == 0) {
      throw new IllegalArgumentException("no runs of the reference");
    }
    double[] sorted = costs.clone();
    Arrays.sort(sorted);
    return new Steadiness(quantile(sorted, .75) / quantile(sorted, .25));
  }

  private static double quantile(double[] sorted, double p) {
    double place = p * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Whether a ratio measured in this session can be told: a spread of at most 10 %. */
  public boolean isSteady() {
    return spread <= LARGEST;
  }
}

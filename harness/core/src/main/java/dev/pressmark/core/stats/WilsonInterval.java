package dev.pressmark.core.stats;

/**
 * The score interval of Wilson (1927) for a share, without continuity correction: for k of n and z
 * the quantile of the normal distribution at ½ + confidence/2, the ends are
 *
 * <p>(k + z²/2 ± z·√(k·(n − k)/n + z²/4)) / (n + z²).
 *
 * <p>For counts of independent things only, such as failed articles out of all; never for articles
 * of one story. Worked example: 5 of 10 at 95 %: .2366 to .7634.
 */
public final class WilsonInterval {
  private WilsonInterval() {}

  /**
   * The interval; exactly 0 below for 0 of n, exactly 1 above for n of n, not given for 0 of 0.
   *
   * @param confidence between 0 and 1
   * @throws IllegalArgumentException unless {@code 0 <= successes <= n} and {@code 0 < confidence <
   *     1}
   */
  public static Interval of(long successes, long n, double confidence) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException("not a share: " + successes + " out of " + n);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("not a confidence between 0 and 1: " + confidence);
    }
    if (n == 0) {
      return new Interval.NotGiven("nothing was tried");
    }
    double z = NormalQuantile.of(.5 + confidence / 2);
    double k = successes;
    double middle = k + z * z / 2;
    double half = z * Math.sqrt(k * (n - k) / n + z * z / 4);
    return new Interval.Given(
        successes == 0 ? 0 : Math.max(0, (middle - half) / (n + z * z)),
        successes == n ? 1 : Math.min(1, (middle + half) / (n + z * z)),
        confidence);
  }
}

package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.math.BigInteger;

/**
 * {@link KrippendorffAlpha} of two annotators on whole numbers whose differences mean something,
 * such as days, from sums instead of coincidences: for u units with the values a and b, n = 2u,
 *
 * <p>α = 1 − (n − 1)·Σ(a − b)² / (n·Σ(a² + b²) − (Σ(a + b))²).
 *
 * <p>This is 1 − Dₒ/Dₑ with δ² = (c − k)²: Dₒ = Σ(a − b)²/u, and the sum of n_c·n_k·δ² over all
 * ordered pairs of values is 2·(n·Σx² − (Σx)²). The matrix of coincidences would be as wide as the
 * square of the number of different values; these are four numbers. Exact until the last division.
 *
 * <p>Worked example: 1 and 1, 2 and 3: n = 4, Σ(a − b)² = 1, Σx² = 15, Σx = 7; α = 1 − 3 · 1 / (60
 * − 49) = .7273.
 */
public final class IntervalAlpha implements Statistic {
  /** Number of counts: u, Σ(a + b), Σ(a² + b²), Σ(a − b)². */
  public static final int WIDTH = 4;

  /** The statistic; it has no state. */
  public static final IntervalAlpha ALPHA = new IntervalAlpha();

  private IntervalAlpha() {}

  /**
   * Adds a unit to the sums.
   *
   * @param sums {@value #WIDTH} of them
   * @param a its value for one annotator
   * @param b its value for the other
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public static void add(long[] sums, long a, long b) {
    sums[0] = Math.addExact(sums[0], 1);
    sums[1] = Math.addExact(sums[1], Math.addExact(a, b));
    sums[2] = Math.addExact(sums[2], Math.addExact(square(a), square(b)));
    sums[3] = Math.addExact(sums[3], square(Math.subtractExact(a, b)));
  }

  private static long square(long value) {
    return Math.multiplyExact(value, value);
  }

  /**
   * α of these sums.
   *
   * @return undefined without units, and where one value was given throughout
   */
  public Value value(long[] sums) {
    double alpha = of(sums);
    if (!Double.isNaN(alpha)) {
      return Value.of(alpha);
    }
    return Value.undefined(
        sums[0] > 0 ? KrippendorffAlpha.ONE_VALUE : KrippendorffAlpha.NOTHING_TO_COMPARE);
  }

  @Override
  public double of(long[] sums) {
    if (sums.length != WIDTH) {
      throw new IllegalArgumentException(sums.length + " sums instead of " + WIDTH);
    }
    BigInteger n = BigInteger.valueOf(sums[0]).shiftLeft(1);
    BigInteger expected =
        n.multiply(BigInteger.valueOf(sums[2])).subtract(BigInteger.valueOf(sums[1]).pow(2));
    if (expected.signum() == 0) {
      return Double.NaN;
    }
    BigInteger observed = n.subtract(BigInteger.ONE).multiply(BigInteger.valueOf(sums[3]));
    return 1 - observed.doubleValue() / expected.doubleValue();
  }

  @Override
  public boolean isInformedBy(long[] sums) {
    return sums[0] > 0;
  }
}

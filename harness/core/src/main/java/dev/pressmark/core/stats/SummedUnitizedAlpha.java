package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.UnitizedAlpha.Disagreement;

/**
 * {@link UnitizedAlpha} of several texts: 1 − ΣL²·Dₒ / ΣL²·Dₑ over texts and categories, where L is
 * the length of the text. For two annotators L²·Dₒ is Σδ², the squared distances that were seen,
 * and L²·Dₑ those to expect if the units of a text were laid anywhere in that text. For one text it
 * is α_U itself.
 *
 * <p>Two sums, so it can be resampled. They are kept in parts of 1/{@value #UNIT}.
 */
public final class SummedUnitizedAlpha implements Statistic {
  /** Number of counts: ΣL²·Dₒ and ΣL²·Dₑ. */
  public static final int WIDTH = 2;

  /** Parts of a squared position. */
  public static final long UNIT = 1 << 20;

  /** The statistic; it has no state. */
  public static final SummedUnitizedAlpha ALPHA = new SummedUnitizedAlpha();

  private SummedUnitizedAlpha() {}

  /**
   * Adds one category of a text to the sums.
   *
   * @param sums {@value #WIDTH} of them
   * @param length of the text, in positions
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public static void add(long[] sums, long length, Disagreement disagreement) {
    sums[0] = Math.addExact(sums[0], parts(length, disagreement.observed()));
    sums[1] = Math.addExact(sums[1], parts(length, disagreement.expected()));
  }

  private static long parts(long length, double disagreement) {
    double parts = Math.rint(disagreement * length * length * UNIT);
    if (!(parts < Long.MAX_VALUE)) {
      throw new ArithmeticException("too much disagreement for a long: " + disagreement);
    }
    return (long) parts;
  }

  /**
   * α of these sums.
   *
   * @return undefined where nothing was marked
   */
  public Value value(long[] sums) {
    double alpha = of(sums);
    return Double.isNaN(alpha) ? Value.undefined(UnitizedAlpha.NO_UNITS) : Value.of(alpha);
  }

  @Override
  public double of(long[] sums) {
    if (sums.length != WIDTH) {
      throw new IllegalArgumentException(sums.length + " sums instead of " + WIDTH);
    }
    return sums[1] == 0 ? Double.NaN : 1 - (double) sums[0] / sums[1];
  }
}

package dev.pressmark.core.count;

import dev.pressmark.core.align.Pair;
import java.math.BigInteger;

/**
 * Credit for being partly right: a fraction between 0 and 1, kept as a whole number of parts.
 *
 * <p>Fractions such as |g∩p|/|p| cannot be summed in floating point without the order of the terms
 * showing in the last digits. In parts of 1/{@value #UNIT} the sum is a sum of integers. {@code
 * UNIT} is the least common multiple of 1 to 28, so quotients of up to 28 tokens are exact; others
 * are off by at most half a part, 7·10⁻¹².
 */
public final class Credit {
  /** Parts of a full credit: lcm(1, …, 28). */
  public static final long UNIT = 80_313_433_200L;

  /** Up to here, twice {@code numerator·UNIT} and the half that rounds it fit into a long. */
  private static final long SMALL = Long.MAX_VALUE / (2 * UNIT) - 1;

  private Credit() {}

  /**
   * The fraction {@code numerator/denominator} in parts of {@link #UNIT}, rounded to nearest, half
   * up. 0 gives 0 and 1 gives {@code UNIT}, whatever the denominator.
   *
   * @throws IllegalArgumentException unless {@code 0 <= numerator <= denominator} and {@code
   *     denominator > 0}
   */
  public static long of(long numerator, long denominator) {
    if (numerator < 0 || numerator > denominator || denominator == 0) {
      throw new IllegalArgumentException(
          "not a fraction between 0 and 1: " + numerator + "/" + denominator);
    }
    if (denominator <= SMALL) {
      return (2 * UNIT * numerator + denominator) / (2 * denominator);
    }
    BigInteger twice = BigInteger.valueOf(denominator).shiftLeft(1);
    return BigInteger.valueOf(numerator)
        .multiply(BigInteger.valueOf(2 * UNIT))
        .add(BigInteger.valueOf(denominator))
        .divide(twice)
        .longValueExact();
  }

  /** Overlap credit for precision, |g∩p|/|p|: the share of the prediction that is right. */
  public static long precision(Pair pair) {
    return of(pair.shared(), pair.slot().tokens().size());
  }

  /** Overlap credit for recall, |g∩p|/|g|: the share of the gold unit that was found. */
  public static long recall(Pair pair) {
    return of(pair.shared(), pair.goldTokens().size());
  }
}

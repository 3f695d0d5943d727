package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * What a {@link SignFlipTest} found.
 *
 * @param difference the observed Δ, the score of A minus that of B; undefined if either is
 * @param differing n, the number of stories in which the two systems have different counts
 * @param extreme exchanges that give at least as large a difference
 * @param total exchanges tried: 2ⁿ if exact, else R
 * @param exact whether all exchanges were tried
 */
public record SignFlips(Value difference, int differing, long extreme, long total, boolean exact) {
  /** With fewer differing stories p could not fall to .05: 2/2⁵ = .0625. */
  public static final int FEWEST_DIFFERING = 6;

  public SignFlips {
    if (differing < 0 || extreme < 0 || extreme > total) {
      throw new IllegalArgumentException(
          extreme + " of " + total + " exchanges of " + differing + " stories");
    }
  }

  static SignFlips undefined(int differing) {
    return new SignFlips(Value.undefined(Replicates.UNDEFINED), differing, 0, 0, false);
  }

  /** Whether the two systems have the same counts in every story. */
  public boolean identical() {
    return differing == 0;
  }

  /**
   * p of the raw test, whatever n: c/2ⁿ or (1 + c)/(1 + R). Undefined only where the difference is.
   */
  public Value rawP() {
    if (!difference.isDefined()) {
      return Value.undefined(Replicates.UNDEFINED);
    }
    return Value.of(exact ? (double) extreme / (double) total : (1.0 + extreme) / (1.0 + total));
  }

  /**
   * p as it is reported: 1 for identical counts; undefined with 1 to {@value #FEWEST_DIFFERING} − 1
   * differing stories, or where the difference is; else {@link #rawP}.
   */
  public Value p() {
    if (!identical() && differing < FEWEST_DIFFERING) {
      return Value.undefined(
          "the two differ in "
              + differing
              + (differing == 1 ? " story" : " stories")
              + "; a test needs at least "
              + FEWEST_DIFFERING);
    }
    return rawP();
  }
}

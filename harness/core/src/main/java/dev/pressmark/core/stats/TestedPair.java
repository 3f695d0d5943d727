package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * Two systems on one statistic, tested and not yet judged: a verdict needs the p that is adjusted
 * for the family, and that needs the p of all of its members.
 *
 * @param a name of the first system
 * @param b name of the second system
 * @param flips the sign-flip test, with the observed Δ = A − B
 * @param difference Δ on every resample
 */
public record TestedPair(String a, String b, SignFlips flips, Replicates difference) {

  /**
   * The judgement on A.
   *
   * @param adjustedP p after the adjustment for the family
   * @param stories number of stories, differing or not
   * @param margin the largest difference that does not matter, in the unit of the score
   * @throws IllegalArgumentException for a negative margin
   */
  public PairComparison judge(Value adjustedP, int stories, double margin) {
    Interval interval = difference.interval(Judgement.CONFIDENCE);
    Interval equivalence = difference.interval(Judgement.EQUIVALENCE_CONFIDENCE);
    return new PairComparison(
        a,
        b,
        flips,
        adjustedP,
        interval,
        equivalence,
        DetectableDifference.paired(difference.standardError()),
        Judgement.of(flips.identical(), stories, adjustedP, interval, equivalence, margin));
  }
}

package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * System A against system B.
 *
 * @param a name of the first system
 * @param b name of the second system
 * @param flips the sign-flip test, with the observed Δ = A − B
 * @param adjustedP p after Holm's adjustment for the family; undefined where p is
 * @param interval the 95 % interval of Δ, on shared draws
 * @param equivalence the 90 % interval of Δ
 * @param detectable the smallest detectable difference
 * @param judgement the verdict on A
 */
public record PairComparison(
    String a,
    String b,
    SignFlips flips,
    Value adjustedP,
    Interval interval,
    Interval equivalence,
    DetectableDifference detectable,
    Judgement judgement) {}

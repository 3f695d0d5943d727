package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * A verdict with its reason.
 *
 * @param reason in words for a reader of the report
 */
public record Judgement(Verdict verdict, String reason) {
  /** Below this the intervals of the bootstrap are too narrow to be trusted. */
  public static final int FEWEST_STORIES = 20;

  /** The level of a test, after adjustment. */
  public static final double ALPHA = .05;

  /** Of the interval of Δ that must exclude 0. */
  public static final double CONFIDENCE = .95;

  /** Of the interval of Δ that must lie inside the margin: two one-sided tests at 5 %. */
  public static final double EQUIVALENCE_CONFIDENCE = .90;

  /**
   * The first rule that holds:
   *
   * <ol>
   *   <li>identical counts: equivalent
   *   <li>fewer than {@value #FEWEST_STORIES} stories: cannot tell
   *   <li>adjusted p ≤ .05 and the 95 % interval of Δ excludes 0: better or worse
   *   <li>the 90 % interval of Δ lies inside ±margin (Schuirmann 1987): equivalent
   *   <li>else: cannot tell
   * </ol>
   *
   * An interval that is not given excludes nothing and lies inside of nothing, and a p that is
   * undefined is not small.
   *
   * @param identical whether both systems have the same counts in every story
   * @param stories number of stories, differing or not
   * @param adjustedP p after adjustment for the family
   * @param interval the 95 % interval of Δ
   * @param equivalence the 90 % interval of Δ
   * @param margin the largest difference that does not matter, at least 0, in the unit of the score
   * @throws IllegalArgumentException for a negative margin or one that is no number
   */
  public static Judgement of(
      boolean identical,
      int stories,
      Value adjustedP,
      Interval interval,
      Interval equivalence,
      double margin) {
    if (!(margin >= 0)) {
      throw new IllegalArgumentException("not a margin: " + margin);
    }
    if (identical) {
      return new Judgement(Verdict.EQUIVALENT, "identical counts in every story");
    }
    if (stories < FEWEST_STORIES) {
      return new Judgement(
          Verdict.CANNOT_TELL,
          stories
              + (stories == 1 ? " story is" : " stories are")
              + " fewer than "
              + FEWEST_STORIES);
    }
    boolean significant = adjustedP.toOptional().orElse(1) <= ALPHA;
    if (significant && (interval.isAboveZero() || interval.isBelowZero())) {
      return new Judgement(
          interval.isAboveZero() ? Verdict.BETTER : Verdict.WORSE,
          "adjusted p is at most .05 and the 95 % interval excludes 0");
    }
    if (equivalence.isInside(margin)) {
      return new Judgement(Verdict.EQUIVALENT, "the 90 % interval lies inside the margin");
    }
    return new Judgement(Verdict.CANNOT_TELL, whyNot(significant, adjustedP, interval));
  }

  private static String whyNot(boolean significant, Value adjustedP, Interval interval) {
    if (adjustedP instanceof Value.Undefined undefined) {
      return undefined.reason();
    }
    if (!significant) {
      return "adjusted p is above .05 and the 90 % interval does not lie inside the margin";
    }
    return interval instanceof Interval.NotGiven notGiven
        ? notGiven.reason()
        : "adjusted p is at most .05, but the 95 % interval includes 0";
  }
}

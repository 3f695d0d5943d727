package dev.pressmark.core.metric;

import java.util.List;

/**
 * Average precision of a ranked list of answers: Σ over steps of the share of gold that the step
 * adds, times the precision of everything down to it. Answers with equal scores form one step, so
 * that no order among them is made up (as scikit-learn's {@code average_precision_score}; without
 * ties it is the measure of TREC).
 *
 * <p>Worked example, 3 in gold: step 1 has 1 answer, right; step 2 has 2, one right; step 3 has 1,
 * wrong: ⅓·1/1 + ⅓·2/3 + 0 = .5556. The third of gold that is never answered adds nothing.
 */
public final class AveragePrecision {

  /**
   * The answers with one score.
   *
   * @param right how many of them are right
   * @param answers how many there are, at least 1
   */
  public record Step(long right, long answers) {
    public Step {
      if (right < 0 || right > answers || answers < 1) {
        throw new IllegalArgumentException(right + " right of " + answers + " answers");
      }
    }
  }

  private AveragePrecision() {}

  /**
   * From 0 to 1; 0 without steps; undefined where gold has nothing.
   *
   * @param steps the surest first
   * @param gold how many answers would be right
   * @throws IllegalArgumentException if more are right than gold has
   */
  public static Score of(List<Step> steps, long gold) {
    long right = 0;
    long answers = 0;
    double sum = 0;
    for (Step step : steps) {
      right += step.right;
      answers += step.answers;
      sum += (double) step.right * ((double) right / (double) answers);
    }
    if (right > gold) {
      throw new IllegalArgumentException(right + " right answers, " + gold + " in gold");
    }
    return gold == 0
        ? Score.undefined(PrecisionRecallF1.NO_GOLD)
        : Score.of(Math.min(1, sum / (double) gold));
  }
}

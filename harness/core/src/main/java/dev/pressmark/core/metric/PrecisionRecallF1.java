package dev.pressmark.core.metric;

import dev.pressmark.core.count.PrecisionRecall;

/**
 * Precision, recall and their harmonic mean (van Rijsbergen 1979, with β = 1), micro: from summed
 * counts, never averaged.
 *
 * <table>
 *   <caption>Formulas</caption>
 *   <tr><td>P</td><td>precisionCredit / (unit·predicted)</td><td>undefined without predictions</td>
 *   <tr><td>R</td><td>recallCredit / (unit·gold)</td><td>undefined without gold</td>
 *   <tr><td>F1</td><td>2·P·R / (P + R)</td><td>undefined only without both; else 0 where nothing is
 *       right</td>
 * </table>
 *
 * <p>Worked example: gold quotes of 4 and 6 tokens, one prediction that covers 3 tokens of the
 * first and 1 more. P = ¾ / 1 = .75, R = ¾ / 2 = .375, F1 = 2 · .75 · .375 / 1.125 = .5.
 */
public record PrecisionRecallF1(Score precision, Score recall, Score f1) {
  static final String NO_PREDICTIONS = "nothing was predicted";
  static final String NO_GOLD = "gold has nothing here";
  static final String NEITHER = "gold has nothing here and nothing was predicted";

  public static PrecisionRecallF1 of(PrecisionRecall tally) {
    Score precision =
        Score.ratio(
            tally.precisionCredit(),
            Math.multiplyExact(tally.unit(), tally.predicted()),
            NO_PREDICTIONS);
    Score recall =
        Score.ratio(tally.recallCredit(), Math.multiplyExact(tally.unit(), tally.gold()), NO_GOLD);
    return of(precision, recall);
  }

  /** With the harmonic mean of a precision and a recall that were computed elsewhere. */
  public static PrecisionRecallF1 of(Score precision, Score recall) {
    return new PrecisionRecallF1(precision, recall, f1(precision, recall));
  }

  /**
   * The harmonic mean, in doubles as {@code 2 * p * r / (p + r)}, from left to right. Doubling is
   * exact, so exchanging p and r changes no bit; with p = r = 1 it is exactly 1.
   */
  private static Score f1(Score precision, Score recall) {
    if (!precision.isDefined() && !recall.isDefined()) {
      return Score.undefined(NEITHER);
    }
    double p = precision.toOptional().orElse(0);
    double r = recall.toOptional().orElse(0);
    // Rounding could carry a mean of numbers just below 1 beyond it.
    return Score.of(p == 0 || r == 0 ? 0 : Math.min(1, 2 * p * r / (p + r)));
  }
}

package dev.pressmark.core.count;

/**
 * Counts behind a precision and a recall: precision = precisionCredit / (unit·predicted), recall =
 * recallCredit / (unit·gold).
 *
 * <p>The two credits differ where a pair is only partly right (a prediction may be all right and
 * still only half of the gold unit).
 *
 * @param precisionCredit sum of the credits of the predictions, from 0 to unit·predicted
 * @param predicted number of predictions that were judged
 * @param recallCredit sum of the credits of the gold units, from 0 to unit·gold
 * @param gold number of gold units
 * @param unit parts of a full credit: 1 where a thing is right or wrong, {@link Credit#UNIT} where
 *     it may be partly right
 */
public record PrecisionRecall(
    long precisionCredit, long predicted, long recallCredit, long gold, long unit)
    implements Tally {
  /** Nothing judged, right or wrong. */
  public static final PrecisionRecall ZERO = new PrecisionRecall(0, 0, 0, 0, 1);

  /** Nothing judged, in fractions of a credit. */
  public static final PrecisionRecall ZERO_CREDIT = new PrecisionRecall(0, 0, 0, 0, Credit.UNIT);

  public PrecisionRecall {
    if (unit < 1 || predicted < 0 || gold < 0) {
      throw new IllegalArgumentException(
          "negative count: predicted " + predicted + ", gold " + gold + ", unit " + unit);
    }
    if (precisionCredit < 0 || precisionCredit > Math.multiplyExact(unit, predicted)) {
      throw new IllegalArgumentException(
          "precision credit "
              + precisionCredit
              + " for "
              + predicted
              + " predictions of "
              + unit
              + " parts");
    }
    if (recallCredit < 0 || recallCredit > Math.multiplyExact(unit, gold)) {
      throw new IllegalArgumentException(
          "recall credit " + recallCredit + " for " + gold + " gold units of " + unit + " parts");
    }
  }

  /** Things that are right or wrong: the same true positives for both sides. */
  public static PrecisionRecall ofMatches(long truePositives, long predicted, long gold) {
    return new PrecisionRecall(truePositives, predicted, truePositives, gold, 1);
  }

  /** Things that may be partly right, with credits as {@link Credit} gives them. */
  public static PrecisionRecall ofCredit(
      long precisionCredit, long predicted, long recallCredit, long gold) {
    return new PrecisionRecall(precisionCredit, predicted, recallCredit, gold, Credit.UNIT);
  }

  @Override
  public PrecisionRecall plus(Tally other) {
    if (!(other instanceof PrecisionRecall that) || that.unit != unit) {
      throw new IllegalArgumentException("cannot add " + other + " to " + this);
    }
    return new PrecisionRecall(
        Math.addExact(precisionCredit, that.precisionCredit),
        Math.addExact(predicted, that.predicted),
        Math.addExact(recallCredit, that.recallCredit),
        Math.addExact(gold, that.gold),
        unit);
  }
}

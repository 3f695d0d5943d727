package dev.pressmark.core.cluster;

import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;

/** From the sums of a measure to its scores. */
final class Shares {
  static final String NO_ITEMS = "there are no items";

  private Shares() {}

  /** {@code sum / of}, at most 1 in spite of rounding; undefined for {@code of = 0}. */
  static Score share(double sum, double of, String reason) {
    return of == 0 ? Score.undefined(reason) : Score.of(Math.min(1, sum / of));
  }

  /** Precision and recall of a measure that is a share of all items on both sides. */
  static PrecisionRecallF1 ofItems(double precisionSum, double recallSum, int items) {
    return PrecisionRecallF1.of(
        share(precisionSum, items, NO_ITEMS), share(recallSum, items, NO_ITEMS));
  }
}

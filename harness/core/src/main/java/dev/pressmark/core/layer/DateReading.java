package dev.pressmark.core.layer;

import dev.pressmark.core.count.Credit;
import dev.pressmark.core.timex.Jaccard;
import dev.pressmark.core.timex.NormalForm;
import dev.pressmark.core.timex.NormalForm.Kind;
import dev.pressmark.core.timex.TimexInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression says: the form of its value, and the stretch of the calendar it is.
 *
 * @param form the form of the value; null where it has none, which is never right
 * @param interval what the value denotes, or, of a duration, the stretch it is tied to; null where
 *     there is none
 */
record DateReading(@Nullable NormalForm form, @Nullable TimexInterval interval) {

  /**
   * Credit for the stretch of time, in parts of {@link Credit#UNIT}: full where both mean the same,
   * else the Jaccard index of the two stretches, else nothing. Two durations that are both tied to
   * the calendar are judged by their stretches alone. Symmetric.
   */
  long intervalCredit(DateReading other) {
    if (form == null || other.form == null) {
      return 0;
    }
    boolean both = interval != null && other.interval != null;
    boolean tied = form.kind() == Kind.DURATION && other.form.kind() == Kind.DURATION && both;
    if (form.equals(other.form) && !tied) {
      return Credit.UNIT;
    }
    if (interval == null || other.interval == null) {
      return 0;
    }
    Jaccard jaccard = interval.jaccard(other.interval);
    return Credit.of(jaccard.shared(), jaccard.covered());
  }
}

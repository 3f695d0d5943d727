package dev.pressmark.core.layer;

import dev.pressmark.core.count.Credit;
import dev.pressmark.core.timex.Jaccard;
import dev.pressmark.core.timex.NormalForm;
import dev.pressmark.core.timex.TimexInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression says: the form of its value, and the stretch of the calendar it is.
 *
 * @param form the form of the value; null where it has none, which is never right
 * @param value the value as written
 * @param tied the stretch of the calendar a duration is tied to; null for every other value
 */
record DateReading(@Nullable NormalForm form, String value, @Nullable TimexInterval tied) {

  /**
   * Credit for the stretch of time, in parts of {@link Credit#UNIT}: full where both mean the same,
   * else the Jaccard index of the two stretches, else nothing. Two durations that are both tied to
   * the calendar are judged by their stretches alone. Symmetric.
   */
  long intervalCredit(DateReading other) {
    if (form == null || other.form == null) {
      return 0;
    }
    boolean bothTied = tied != null && other.tied != null;
    if (form.equals(other.form) && !bothTied) {
      return Credit.UNIT;
    }
    TimexInterval mine = interval(form);
    TimexInterval theirs = other.interval(other.form);
    if (mine == null || theirs == null) {
      return 0;
    }
    Jaccard jaccard = mine.jaccard(theirs);
    return Credit.of(jaccard.shared(), jaccard.covered());
  }

  /** Worked out when it is asked for: most values mean the same as gold's or are far from it. */
  private @Nullable TimexInterval interval(NormalForm form) {
    return switch (form.kind()) {
      case MOMENT -> TimexInterval.of(null, value).orElse(null);
      case DURATION -> tied;
      case SET -> null;
    };
  }
}

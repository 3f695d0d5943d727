package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of last, as far as a text has been read: values of days and times, and of
 * anything that is a stretch of the calendar; null where none was named.
 *
 * @param any the last of all
 * @param day the last day
 * @param anyHere the last of all in the paragraph that is being read
 * @param dayHere the last day in it
 * @param paragraph the number of that paragraph
 */
record Mentions(
    @Nullable String any,
    @Nullable String day,
    @Nullable String anyHere,
    @Nullable String dayHere,
    int paragraph) {

  /** At the beginning of a text. */
  static final Mentions NONE = new Mentions(null, null, null, null, -1);

  private static final int DAY = 10;

  /** The same at the beginning of the next expression. */
  Mentions in(int next) {
    return next == paragraph ? this : new Mentions(any, day, null, null, next);
  }

  /** The same behind an expression. */
  Mentions with(Timex timex) {
    boolean point = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    if (!point || Anchor.firstDay(timex.value()) == null) {
      return this;
    }
    String value = timex.value();
    boolean isDay = value.length() >= DAY && !value.endsWith("WE");
    return isDay
        ? new Mentions(value, value, value, value, paragraph)
        : new Mentions(value, day, value, dayHere, paragraph);
  }
}

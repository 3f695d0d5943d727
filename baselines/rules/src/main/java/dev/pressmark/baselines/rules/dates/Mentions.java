package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of last, as far as a text has been read.
 *
 * @param any the value of a day or period; null if none was named
 * @param day the value of a day; null if none was named
 * @param inParagraph the same in the paragraph that is being read
 * @param paragraph the number of that paragraph
 */
record Mentions(
    @Nullable String any, @Nullable String day, @Nullable String inParagraph, int paragraph) {

  private static final int DAY = 10;

  /** The same at the beginning of the next expression. */
  Mentions in(int next) {
    return next == paragraph ? this : new Mentions(any, day, null, next);
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
        ? new Mentions(value, value, value, paragraph)
        : new Mentions(value, day, inParagraph, paragraph);
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexValue;

/**
 * The day a quote was said, as the page supports it.
 *
 * @param value a day, a week or a month
 * @param date the id of the temporal expression it comes from
 */
public record Said(String value, String date) {

  /**
   * @throws IllegalArgumentException if the value is no day, week, month or year of the calendar
   */
  public Said {
    Ids.DATE.check(date);
    if (!isDayOrCoarser(value)) {
      throw new IllegalArgumentException(
          "the day of saying \""
              + value
              + "\" is no day, week, month or year, such as 2024-05-02, 2024-W18, 2024-05, 2024");
    }
  }

  /** Whether this is a day, week, month or year of the calendar, and so can be a day of saying. */
  public static boolean isDayOrCoarser(String value) {
    return TimexValue.isDay(value)
        || TimexValue.isWeek(value)
        || TimexValue.isMonth(value)
        || TimexValue.isYear(value);
  }
}

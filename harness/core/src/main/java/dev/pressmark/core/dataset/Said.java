package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;

/**
 * The day a quote was said, as the page supports it.
 *
 * @param value a DATE value: day, week, month
 * @param date the id of the temporal expression it comes from
 */
public record Said(String value, String date) {

  /**
   * @throws IllegalArgumentException if the value is no DATE value
   */
  public Said {
    Ids.DATE.check(date);
    if (!TimexValue.isValid(TimexType.DATE, value)) {
      throw new IllegalArgumentException(
          "the day of saying \"" + value + "\" is not " + TimexValue.allowed(TimexType.DATE));
    }
  }
}

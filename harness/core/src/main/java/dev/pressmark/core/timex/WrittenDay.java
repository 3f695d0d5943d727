package dev.pressmark.core.timex;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import java.time.LocalDate;
import java.util.Optional;

/** The day of a DATE or TIME value as it is written, before any zone moves it. */
public final class WrittenDay {
  private WrittenDay() {}

  /**
   * The day: 3 May for {@code 2024-05-03T23:30-05:00}, though it is 4 May in UTC; 24 March for
   * {@code 2022-W12-4}.
   *
   * @return the day; empty if the value is outside of the grammar, coarser than a day, or open
   */
  public static Optional<LocalDate> of(String value) {
    String upper = Ascii.upperCase(value);
    if (!TimexValue.isValid(TimexType.DATE, upper) && !TimexValue.isValid(TimexType.TIME, upper)) {
      return Optional.empty();
    }
    int time = upper.indexOf('T');
    CalendarDay day = CalendarDay.read(time < 0 ? upper : upper.substring(0, time));
    return day == null ? Optional.empty() : Optional.ofNullable(day.date());
  }
}

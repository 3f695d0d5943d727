package dev.pressmark.core.timex;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A DATE or TIME value that was read.
 *
 * @param canonical how every value of the same meaning is written
 * @param interval what it denotes; null for references and for values with X
 */
record Moment(String canonical, @Nullable TimexInterval interval) {
  private static final Set<String> REFERENCES = Set.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

  /** Reads a value in any case; null if it is outside of the grammar or of the calendar. */
  static @Nullable Moment read(String value) {
    String upper = Ascii.upperCase(value);
    // Nearly every long value is a TIME and every other a DATE, so the second check is rare.
    boolean isLong = upper.length() > 10;
    TimexType likely = isLong ? TimexType.TIME : TimexType.DATE;
    TimexType other = isLong ? TimexType.DATE : TimexType.TIME;
    return TimexValue.isValid(likely, upper) || TimexValue.isValid(other, upper)
        ? readUpperCase(upper)
        : null;
  }

  /** Reads a value of the grammar; null if the calendar does not have it, as 30 February. */
  static @Nullable Moment readUpperCase(String value) {
    if (REFERENCES.contains(value)) {
      return new Moment(value, null);
    }
    int time = value.indexOf('T');
    if (time < 0) {
      return CalendarForm.read(value);
    }
    CalendarDay day = CalendarDay.read(value.substring(0, time));
    return day == null ? null : ClockForm.read(day, value.substring(time + 1));
  }

  static boolean isReference(String canonical) {
    return REFERENCES.contains(canonical);
  }
}

package dev.pressmark.core.timex;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands after the T of a TIME value: a part of the day, or a clock time. */
final class ClockForm {
  private static final String SIXTY = "([0-5][0-9])";
  private static final Pattern CLOCK =
      Pattern.compile(
          "([01][0-9]|2[0-3])(?::"
              + SIXTY
              + "(?::"
              + SIXTY
              + ")?)?"
              + "(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?");
  private static final int HOUR = 3_600;
  private static final int MINUTE = 60;
  private static final int DAY = (int) TimexInterval.DAY;

  private ClockForm() {}

  /** Reads a time of a day; null if it is none. */
  static @Nullable Moment read(CalendarDay day, String time) {
    return switch (time) {
      case "MO" -> part(day, time, 6, 12);
      case "MI" -> part(day, time, 12, 13);
      case "AF" -> part(day, time, 12, 18);
      case "EV" -> part(day, time, 18, 22);
      case "NI" -> part(day, time, 22, 30);
      case "DT" -> part(day, time, 6, 18);
      default -> clock(day, time);
    };
  }

  private static Moment part(CalendarDay day, String part, int fromHour, int toHour) {
    return new Moment(
        day.canonical() + "T" + part,
        interval(day.date(), fromHour * HOUR, (toHour - fromHour) * HOUR, false));
  }

  private static @Nullable Moment clock(CalendarDay day, String time) {
    Matcher clock = CLOCK.matcher(time);
    if (!clock.matches()) {
      return null;
    }
    int second =
        Integer.parseInt(clock.group(1)) * HOUR
            + number(clock.group(2)) * MINUTE
            + number(clock.group(3));
    int lasts = clock.group(3) != null ? 1 : clock.group(2) != null ? MINUTE : HOUR;
    String zone = clock.group(4);
    if (zone == null) {
      return new Moment(
          day.canonical() + "T" + written(second), interval(day.date(), second, lasts, false));
    }
    int offset = offset(zone);
    int inUtc = Math.floorMod(second - offset, DAY);
    CalendarDay dayInUtc = day.plus(Math.floorDiv(second - offset, DAY));
    if (dayInUtc == null) {
      // The day in UTC is another one and cannot be told, so the zone stays.
      return new Moment(day.canonical() + "T" + written(second) + zone, null);
    }
    return new Moment(
        dayInUtc.canonical() + "T" + written(inUtc) + "Z",
        interval(dayInUtc.date(), inUtc, lasts, true));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int offset(String zone) {
    if (zone.equals("Z")) {
      return 0;
    }
    int seconds =
        Integer.parseInt(zone.substring(1, 3)) * HOUR
            + Integer.parseInt(zone.substring(4)) * MINUTE;
    return zone.charAt(0) == '-' ? -seconds : seconds;
  }

  /** Hour and minute, and the second where it is not 0: T10, T10:00 and T10:00:00 are one. */
  private static String written(int second) {
    String minute = two(second / HOUR) + ":" + two(second / MINUTE % 60);
    return second % 60 == 0 ? minute : minute + ":" + two(second % 60);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static @Nullable TimexInterval interval(
      @Nullable LocalDate day, int second, int lasts, boolean zoned) {
    if (day == null) {
      return null;
    }
    long begin = day.toEpochDay() * TimexInterval.DAY + second;
    return new TimexInterval(begin, begin + lasts, zoned);
  }
}

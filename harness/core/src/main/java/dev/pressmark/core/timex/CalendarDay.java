package dev.pressmark.core.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a DATE or TIME value, known or with X.
 *
 * @param canonical {@code 2022-03-24} where it is known, else as written
 * @param date the day; null where it is not known
 */
record CalendarDay(String canonical, @Nullable LocalDate date) {
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("([0-9X]{4})-([0-9X]{2})-([0-9X]{2})");
  private static final Pattern WEEK_AND_DAY = Pattern.compile("([0-9X]{4})-W([0-9X]{2})-([1-7X])");
  private static final String ANY_DAY = "XXXX-XX-XX";
  private static final String ANY_WEEK = "XXXX-WXX-";

  /** Reads a day; null if the text is none or the calendar does not have it. */
  static @Nullable CalendarDay read(String text) {
    if (text.length() != 10) {
      return null;
    }
    boolean byMonth = text.charAt(5) != 'W';
    Matcher day = (byMonth ? MONTH_AND_DAY : WEEK_AND_DAY).matcher(text);
    if (!day.matches()) {
      return null;
    }
    if (text.indexOf('X') >= 0) {
      return new CalendarDay(text, null);
    }
    int year = Integer.parseInt(day.group(1));
    int second = Integer.parseInt(day.group(2));
    int third = Integer.parseInt(day.group(3));
    LocalDate date = byMonth ? ofMonth(year, second, third) : ofWeek(year, second, third);
    return date == null ? null : new CalendarDay(date.toString(), date);
  }

  private static @Nullable LocalDate ofMonth(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A day of an ISO week (ISO 8601: weeks begin on Monday, and week 1 holds 4 January).
   *
   * @return the day; null if the year has no such week
   */
  static @Nullable LocalDate ofWeek(int year, int week, int dayOfWeek) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    LocalDate monday =
        inFirst.minusDays(inFirst.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
    boolean inYear = week >= 1 && monday.plusDays(3).getYear() == year;
    return inYear ? monday.plusDays(dayOfWeek - 1L) : null;
  }

  /**
   * The day so many days later, at most one; null where it cannot be told, as after {@code
   * 2022-03-XX}. After any day comes any day, and after any Sunday any Monday.
   */
  @Nullable CalendarDay plus(int days) {
    if (days == 0 || canonical.equals(ANY_DAY)) {
      return this;
    }
    if (date != null) {
      LocalDate later = date.plusDays(days);
      return new CalendarDay(later.toString(), later);
    }
    if (canonical.startsWith(ANY_WEEK) && !canonical.endsWith("X")) {
      int dayOfWeek = canonical.charAt(ANY_WEEK.length()) - '1';
      return new CalendarDay(ANY_WEEK + (Math.floorMod(dayOfWeek + days, 7) + 1), null);
    }
    return null;
  }
}

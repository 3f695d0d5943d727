package dev.pressmark.core.timex;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads DATE values: centuries down to days. */
final class CalendarForm {
  private static final Pattern YEARS = Pattern.compile("[0-9X]{1,4}");
  private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
  private static final Pattern WEEK = Pattern.compile("W[0-9]{2}(?:-WE)?");

  private CalendarForm() {}

  /** Reads a value of the grammar; null if the calendar does not have it. */
  static @Nullable Moment read(String value) {
    if (value.length() <= 4 && YEARS.matcher(value).matches()) {
      return years(value);
    }
    CalendarDay day = CalendarDay.read(value);
    if (day != null) {
      LocalDate date = day.date();
      return new Moment(
          day.canonical(), date == null ? null : TimexInterval.ofDays(date, date.plusDays(1)));
    }
    if (value.indexOf('X') >= 0) {
      return new Moment(value, null);
    }
    if (value.length() < 7 || value.charAt(4) != '-') {
      return null;
    }
    TimexInterval interval =
        partOfYear(Integer.parseInt(value.substring(0, 4)), value.substring(5));
    return interval == null ? null : new Moment(value, interval);
  }

  /** A year, decade or century; a trailing X says no more than its absence. */
  private static Moment years(String value) {
    int known = value.length();
    while (known > 0 && value.charAt(known - 1) == 'X') {
      known--;
    }
    String digits = value.substring(0, known);
    if (known < 2 || digits.indexOf('X') >= 0) {
      return new Moment(known == 0 ? value : digits, null);
    }
    int span = known == 4 ? 1 : known == 3 ? 10 : 100;
    int first = Integer.parseInt(digits) * span;
    return new Moment(
        digits, TimexInterval.ofDays(LocalDate.of(first, 1, 1), LocalDate.of(first + span, 1, 1)));
  }

  private static @Nullable TimexInterval partOfYear(int year, String part) {
    if (MONTH.matcher(part).matches()) {
      return months(year, Integer.parseInt(part), 1);
    }
    if (WEEK.matcher(part).matches()) {
      return week(year, Integer.parseInt(part.substring(1, 3)), part.endsWith("WE"));
    }
    return switch (part) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      case "Q1" -> months(year, 1, 3);
      case "Q2" -> months(year, 4, 3);
      case "Q3" -> months(year, 7, 3);
      case "Q4" -> months(year, 10, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      default -> null;
    };
  }

  private static TimexInterval months(int year, int first, int count) {
    LocalDate begin = LocalDate.of(year, first, 1);
    return TimexInterval.ofDays(begin, begin.plusMonths(count));
  }

  private static @Nullable TimexInterval week(int year, int week, boolean weekend) {
    LocalDate monday = CalendarDay.ofWeek(year, week, 1);
    return monday == null
        ? null
        : TimexInterval.ofDays(weekend ? monday.plusDays(5) : monday, monday.plusDays(7));
  }
}

package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Anchor.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** When a holiday is, by its code in {@code words.table}. */
sealed interface Feast {

  /** So many days ahead, a holiday is more on people's minds than the one of last year. */
  int SOON = 100;

  /** The day of it in a year. */
  LocalDate in(int year);

  /** The value where the year is not known. */
  default String open() {
    return "XXXX-XX-XX";
  }

  /** A day of a month. */
  record Fixed(int month, int day) implements Feast {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }

    @Override
    public String open() {
      return "XXXX-" + Unit.twoDigits(month) + "-" + Unit.twoDigits(day);
    }
  }

  /** A weekday of a month; the last one for -1. */
  record Nth(int month, int weekday, int nth) implements Feast {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
    }
  }

  /**
   * Days from Easter Sunday, Gregorian (the anonymous algorithm of 1876, "Meeus/Jones/Butcher").
   */
  record FromEaster(int days) implements Feast {
    @Override
    public LocalDate in(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int n = h + l - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days);
    }
  }

  /** A day of the Islamic calendar (Umm al-Qura); where a year has two of them, the first. */
  record Islamic(int month, int day) implements Feast {
    @Override
    public LocalDate in(int year) {
      int clamped = Math.max(1900, Math.min(2070, year));
      int hijri = HijrahDate.from(LocalDate.of(clamped, 1, 1)).get(ChronoField.YEAR);
      LocalDate found = LocalDate.from(HijrahDate.of(hijri, month, day));
      return found.getYear() < clamped
          ? LocalDate.from(HijrahDate.of(hijri + 1, month, day))
          : found;
    }
  }

  /**
   * Reads a code: {@code 12-25}, {@code 09-1#1} (first Monday of September), {@code E-2} (two days
   * before Easter), {@code H12-10}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static Feast of(String code) {
    if (code.startsWith("E")) {
      return new FromEaster(Integer.parseInt(code.substring(1)));
    }
    boolean islamic = code.startsWith("H");
    String[] parts = code.substring(islamic ? 1 : 0).split("-", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("no holiday: " + code);
    }
    int month = Integer.parseInt(parts[0]);
    int nth = parts[1].indexOf('#');
    if (nth > 0) {
      int weekday = Integer.parseInt(parts[1].substring(0, nth));
      return new Nth(month, weekday, Integer.parseInt(parts[1].substring(nth + 1)));
    }
    int day = Integer.parseInt(parts[1]);
    return islamic ? new Islamic(month, day) : new Fixed(month, day);
  }

  /** The one that is meant, seen from a day. */
  default LocalDate nearest(LocalDate day, Which which, Direction direction) {
    LocalDate here = in(day.getYear());
    LocalDate before = here.isAfter(day) ? in(day.getYear() - 1) : here;
    LocalDate after = here.isBefore(day) ? in(day.getYear() + 1) : here;
    return switch (which) {
      case LAST, BEFORE -> before.equals(day) ? in(day.getYear() - 1) : before;
      case NEXT, AFTER -> after.equals(day) ? in(day.getYear() + 1) : after;
      case THIS -> here;
      case BARE, NEAR, THAT ->
          switch (direction) {
            case PAST -> ChronoUnit.DAYS.between(day, after) <= SOON ? after : before;
            case FUTURE -> after;
            case UNKNOWN ->
                ChronoUnit.DAYS.between(before, day) < ChronoUnit.DAYS.between(day, after)
                    ? before
                    : after;
          };
    };
  }
}

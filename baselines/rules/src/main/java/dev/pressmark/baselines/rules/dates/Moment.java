package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day.
 *
 * @param clock what stands behind the T of its value, without a zone: {@code 07:30}, {@code MO},
 *     {@code 24:00} for the midnight that ends the day
 * @param zone the zone that is printed with it, or {@code ET} and the like; null without one
 * @param day the day it names; null where it names none
 * @param fromMention whether it is on the day that was spoken of
 * @param by days to go on from there
 */
record Moment(
    String clock, @Nullable String zone, @Nullable Meaning day, boolean fromMention, int by)
    implements Meaning {

  private static final String ANY_DAY = "XXXX-XX-XX";
  private static final String MIDNIGHT = "24:00";

  @Override
  public @Nullable Timex in(Anchor anchor) {
    String date = date(anchor);
    if (date == null) {
      return null;
    }
    if (!clock.equals(MIDNIGHT)) {
      return Timex.of(TimexType.TIME, date + "T" + clock + offset(date));
    }
    LocalDate known = Anchor.firstDay(date);
    String next = known == null ? date : known.plusDays(1).toString();
    return Timex.of(TimexType.TIME, next + "T00:00" + offset(next));
  }

  /** Whether it is an hour on a day that has to be guessed. */
  boolean isBareClock() {
    return fromMention && day == null && Character.isDigit(clock.charAt(0));
  }

  private @Nullable String date(Anchor anchor) {
    if (day != null) {
      Timex named = day.in(anchor);
      return named == null || !isDay(named.value()) ? null : shifted(named.value());
    }
    if (fromMention) {
      String mentioned = anchor.date();
      String date = mentioned == null ? null : dateOf(mentioned);
      return date != null && isDay(date) ? shifted(date) : ANY_DAY;
    }
    LocalDate base = anchor.day();
    return base == null ? ANY_DAY : base.plusDays(by).toString();
  }

  private String shifted(String date) {
    LocalDate known = by == 0 ? null : Anchor.firstDay(date);
    return known == null ? date : known.plusDays(by).toString();
  }

  private static String dateOf(String value) {
    int time = value.indexOf('T');
    return time > 0 ? value.substring(0, time) : value;
  }

  private static boolean isDay(String date) {
    return date.length() == 10 && !date.endsWith("WE");
  }

  private String offset(String date) {
    if (zone == null) {
      return "";
    }
    LocalDate known = Anchor.firstDay(date);
    return switch (zone) {
      case "ET" -> isSummer(known) ? "-04:00" : "-05:00";
      case "CT" -> isSummer(known) ? "-05:00" : "-06:00";
      case "PT" -> isSummer(known) ? "-07:00" : "-08:00";
      default -> zone;
    };
  }

  /** Daylight time in North America since 2007: from March's second Sunday to November's first. */
  private static boolean isSummer(@Nullable LocalDate day) {
    if (day == null) {
      return false;
    }
    LocalDate begin = new Feast.Nth(3, 7, 2).in(day.getYear());
    LocalDate end = new Feast.Nth(11, 7, 1).in(day.getYear());
    return !day.isBefore(begin) && day.isBefore(end);
  }
}

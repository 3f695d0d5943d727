package dev.pressmark.api.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed grammar of TIMEX3 values, by type (TimeML 1.2.1 and ISO 8601, narrowed to what the
 * guidelines of the dataset name): the same as in {@code common.schema.json}. {@code X} stands for
 * an unknown digit: trailing digits of a year, or the whole of a smaller unit.
 */
public final class TimexValue {

  private static final String YEAR = "(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX|XXXX)";
  private static final String MONTH = "(?:0[1-9]|1[0-2]|XX)";
  private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|XX)";
  private static final String WEEK = "W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)";
  private static final String HOUR = "(?:[01][0-9]|2[0-3])";
  private static final String SIXTY = "[0-5][0-9]";
  private static final String ZONE = "(?:Z|[+-]" + HOUR + ":" + SIXTY + ")?";

  private static final String DATE =
      "(?:"
          + YEAR
          + "(?:"
          + ("-" + MONTH + "(?:-" + DAY + ")?")
          + ("|-" + WEEK + "(?:-(?:[1-7X]|WE))?")
          + "|-(?:SP|SU|FA|WI)|-Q[1-4X]|-H[12X]"
          + ")?"
          + "|[0-9]{2,3}"
          + "|(?:PAST|PRESENT|FUTURE)_REF)";

  private static final String TIME =
      "(?:"
          + YEAR
          + ("-(?:" + MONTH + "-" + DAY + "|" + WEEK + "-[1-7X])")
          + "T(?:MO|MI|AF|EV|NI|DT|"
          + (HOUR + "(?::" + SIXTY + "(?::" + SIXTY + ")?)?" + ZONE)
          + "))";

  private static final String NUMBER = "(?:X|[0-9]+(?:\\.[0-9]+)?)";

  private static final String DURATION =
      "(?:P(?=[0-9XT])"
          + (optional("Y") + optional("M") + optional("W") + optional("D"))
          + ("(?:T(?=[0-9X])" + optional("H") + optional("M") + optional("S") + ")?")
          + ("|P" + NUMBER + "(?:DE|E|CE|Q|WE))");

  private static final Pattern DATE_VALUE = Pattern.compile(DATE);
  private static final Pattern TIME_VALUE = Pattern.compile(TIME);
  private static final Pattern DURATION_VALUE = Pattern.compile(DURATION);

  private static final Pattern SET_VALUE =
      Pattern.compile(DURATION + "|(?=XXXX)(?:" + DATE + "|" + TIME + ")");

  private static final Pattern YEAR_VALUE = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH_VALUE = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

  private static final Pattern WEEK_VALUE =
      Pattern.compile("[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])");

  private static final String KNOWN_DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final Pattern DAY_VALUE = Pattern.compile(KNOWN_DAY);

  private static final Pattern MINUTE_VALUE =
      Pattern.compile(KNOWN_DAY + "T" + HOUR + ":" + SIXTY + ZONE);

  /** A day of a month, in a year known or not; and a week of a known year. */
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?<year>[0-9X]{4})-(?:(?<month>[0-9]{2})-(?<day>[0-9]{2})|W(?<week>[0-9]{2})).*");

  private TimexValue() {}

  private static String optional(String unit) {
    return "(?:" + NUMBER + unit + ")?";
  }

  /** Whether the value is one of the grammar's for an expression of this type. */
  public static boolean isValid(TimexType type, String value) {
    Pattern grammar =
        switch (type) {
          case DATE -> DATE_VALUE;
          case TIME -> TIME_VALUE;
          case DURATION -> DURATION_VALUE;
          case SET -> SET_VALUE;
        };
    return grammar.matcher(value).matches();
  }

  /** Whether the value is one of the grammar's for any type. */
  public static boolean isValid(String value) {
    for (TimexType type : TimexType.values()) {
      if (isValid(type, value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the calendar has what the value names: no 31 June, no 29 February but in leap years or
   * in a year that is not known, no week 53 of a year that has 52. What names no day and no week
   * exists.
   */
  public static boolean exists(String value) {
    Matcher parts = CALENDAR.matcher(value);
    if (!parts.matches()) {
      return true;
    }
    boolean yearKnown = parts.group("year").indexOf('X') < 0;
    int year = yearKnown ? Integer.parseInt(parts.group("year")) : 0;
    try {
      if (parts.group("week") != null) {
        long weeks =
            IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
        return !yearKnown || Integer.parseInt(parts.group("week")) <= weeks;
      }
      Month month = Month.of(Integer.parseInt(parts.group("month")));
      int days = yearKnown ? YearMonth.of(year, month).lengthOfMonth() : month.maxLength();
      return Integer.parseInt(parts.group("day")) <= days;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether the value names one year, as {@code 2024}. */
  public static boolean isYear(String value) {
    return YEAR_VALUE.matcher(value).matches();
  }

  /** Whether the value names one month, as {@code 2024-05}. */
  public static boolean isMonth(String value) {
    return MONTH_VALUE.matcher(value).matches();
  }

  /** Whether the value names one ISO week of the calendar, as {@code 2024-W18}. */
  public static boolean isWeek(String value) {
    return WEEK_VALUE.matcher(value).matches() && exists(value);
  }

  /** Whether the value names one day of the calendar, as {@code 2024-05-03}. */
  public static boolean isDay(String value) {
    return DAY_VALUE.matcher(value).matches() && exists(value);
  }

  /** Whether the value names one minute, as {@code 2024-05-03T06:59}, with a zone or without. */
  public static boolean isMinute(String value) {
    return MINUTE_VALUE.matcher(value).matches() && exists(value);
  }

  /** What is allowed for a type, for messages. */
  public static String allowed(TimexType type) {
    return switch (type) {
      case DATE ->
          "a DATE value such as 2022, 2022-03, 2022-03-24, 2022-W12, 2022-W12-4, 2022-W12-WE,"
              + " 2022-SU, 2022-Q1, 2022-H1, 202, 20, XXXX-WXX-4, PAST_REF, PRESENT_REF,"
              + " FUTURE_REF";
      case TIME ->
          "a TIME value: a day with T06, T06:59, T06:59-05:00, TMO, TMI, TAF, TEV, TNI or TDT,"
              + " such as 2022-03-24T06:59, 2022-03-24TEV";
      case DURATION -> "a DURATION value such as P12D, P1M, PT2H, P1DE, PXD, P1Y6M";
      case SET -> "a SET value: its unit, such as P1D, PT1H, XXXX-WXX-4";
    };
  }
}

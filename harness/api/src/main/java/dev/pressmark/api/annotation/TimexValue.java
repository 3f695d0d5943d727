package dev.pressmark.api.annotation;

import java.util.regex.Pattern;

/**
 * The closed grammar of TIMEX3 values, by type (TimeML 1.2.1 and ISO 8601, narrowed to what the
 * guidelines of the dataset name). {@code X} stands for an unknown digit.
 */
public final class TimexValue {

  private static final String YEAR = "[0-9X]{4}";
  private static final String MONTH = "(?:0[1-9]|1[0-2]|XX)";
  private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|XX)";
  private static final String WEEK = "W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)";
  private static final String HOUR = "(?:[01][0-9]|2[0-4]|XX)";
  private static final String MINUTE = "(?:[0-5][0-9]|XX)";
  private static final String NUMBER = "(?:[0-9]+(?:\\.[0-9]+)?|X{1,2})";

  private static final String CALENDAR_DAY =
      "(?:" + YEAR + "-" + MONTH + "-" + DAY + "|" + YEAR + "-" + WEEK + "-[1-7])";

  private static final String CLOCK =
      "T" + HOUR + "(?::" + MINUTE + "(?::" + MINUTE + ")?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?";

  private static final String DATE =
      String.join(
          "|",
          YEAR + "(?:-" + MONTH + "(?:-" + DAY + ")?)?",
          YEAR + "-" + WEEK + "(?:-(?:[1-7]|WE))?",
          YEAR + "-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])",
          "[0-9]{2}[0-9X]?",
          "(?:PAST|PRESENT|FUTURE)_REF");

  private static final String TIME =
      String.join(
          "|",
          CALENDAR_DAY + "(?:" + CLOCK + "|T(?:MO|MI|AF|EV|NI|DT))",
          "(?:PAST|PRESENT|FUTURE)_REF");

  private static final String CALENDAR_UNITS = "(?:" + NUMBER + "(?:DE|CE|E|Y|Q|M|WE|W|D))";
  private static final String CLOCK_UNITS = "(?:" + NUMBER + "(?:H|M|S))";

  private static final String DURATION =
      "P(?:" + CALENDAR_UNITS + "+(?:T" + CLOCK_UNITS + "+)?|T" + CLOCK_UNITS + "+)";

  private static final Pattern DATE_VALUE = Pattern.compile(DATE);
  private static final Pattern TIME_VALUE = Pattern.compile(TIME);
  private static final Pattern DURATION_VALUE = Pattern.compile(DURATION);
  private static final Pattern SET_VALUE =
      Pattern.compile("(?:" + DURATION + "|" + DATE + "|" + TIME + ")");
  private static final Pattern DAY_VALUE =
      Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");

  private TimexValue() {}

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

  /** Whether the value names one day of the calendar, as {@code 2024-05-03}. */
  public static boolean isDay(String value) {
    return DAY_VALUE.matcher(value).matches();
  }

  /** What is allowed for a type, for messages. */
  public static String allowed(TimexType type) {
    return switch (type) {
      case DATE ->
          "a DATE value such as 2022, 2022-03, 2022-03-24, 2022-W12, 2022-W12-4, 2022-W12-WE,"
              + " 2022-SU, 2022-Q1, 2022-H1, 202, 20, XXXX-WXX-4, PAST_REF, PRESENT_REF,"
              + " FUTURE_REF";
      case TIME ->
          "a TIME value: a day with T06:59, T06:59-05:00, TMO, TMI, TAF, TEV, TNI or TDT, such as"
              + " 2022-03-24T06:59, 2022-03-24TEV";
      case DURATION -> "a DURATION value such as P12D, P1M, PT2H, P1DE, PXD, P1Y6M";
      case SET -> "a SET value: its unit, such as P1D, PT1H, XXXX-WXX-4";
    };
  }
}

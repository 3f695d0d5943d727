package dev.pressmark.baselines.rules.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The units of calendar and clock, with the codes of {@code words.table}. */
enum Unit {
  SECOND("S", "PT", "S"),
  MINUTE("MIN", "PT", "M"),
  HOUR("H", "PT", "H"),
  DAY("D", "P", "D"),
  WEEK("W", "P", "W"),
  FORTNIGHT("2W", "P", "W"),
  WEEKEND("WE", "P", "WE"),
  MONTH("M", "P", "M"),
  QUARTER("Q", "P", "Q"),
  YEAR("Y", "P", "Y"),
  DECADE("10Y", "P", "DE"),
  CENTURY("100Y", "P", "CE"),
  MILLENNIUM("1000Y", "P", "Y");

  private final String code;
  private final String prefix;
  private final String letter;

  Unit(String code, String prefix, String letter) {
    this.code = code;
    this.prefix = prefix;
    this.letter = letter;
  }

  /**
   * The unit of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Unit of(String code) {
    for (Unit unit : values()) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit: " + code);
  }

  /** Whether it is counted on the clock. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /**
   * So many of it as a DURATION value.
   *
   * @param number a number such as {@code 2} or {@code 2.5}, or {@code X}
   */
  String length(String number) {
    if (number.equals("X")) {
      return prefix + "X" + letter;
    }
    BigDecimal count = new BigDecimal(number);
    return switch (this) {
      case FORTNIGHT -> "P" + times(count, 2) + "W";
      case DECADE -> "P" + times(count, 10) + "Y";
      case CENTURY -> "P" + times(count, 100) + "Y";
      case MILLENNIUM -> "P" + times(count, 1000) + "Y";
      case HOUR -> count.scale() > 0 ? "PT" + times(count, 60) + "M" : "PT" + plain(count) + "H";
      case YEAR -> count.scale() > 0 ? "P" + times(count, 12) + "M" : "P" + plain(count) + "Y";
      default -> prefix + plain(count) + letter;
    };
  }

  private static String times(BigDecimal count, int factor) {
    return plain(count.multiply(BigDecimal.valueOf(factor)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The one of it that holds a day, as a DATE value. */
  String around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + ((day.getMonthValue() + 2) / 3);
      case YEAR -> fourDigits(year);
      case DECADE -> fourDigits(year).substring(0, 3);
      case CENTURY, MILLENNIUM -> fourDigits(year).substring(0, 2);
    };
  }

  /** One of it, nobody knows which. */
  String open() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      default -> "XXXX";
    };
  }

  /** The day so many units later; earlier for a negative number. */
  LocalDate add(LocalDate day, long number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(number);
      case WEEK, WEEKEND -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2 * number);
      case MONTH -> day.plusMonths(number);
      case QUARTER -> day.plusMonths(3 * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10 * number);
      case CENTURY -> day.plusYears(100 * number);
      case MILLENNIUM -> day.plusYears(1000 * number);
    };
  }

  private static String week(LocalDate day) {
    LocalDate thursday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
    int number = thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return fourDigits(thursday.getYear()) + "-W" + twoDigits(number);
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String fourDigits(int year) {
    String digits = Integer.toString(Math.floorMod(year, 10_000));
    return "0000".substring(digits.length()) + digits;
  }
}

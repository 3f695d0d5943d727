package dev.pressmark.baselines.rules.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param day the day of speaking: of publication, or of a quote; null where it is not known
 * @param direction where the verb beside the expression looks
 * @param mentioned the value of the day or period that was spoken of before; null if none was
 * @param date the value of the day that was spoken of before; null if none was
 * @param here the value of the day or period that was spoken of before in the same paragraph; null
 *     if none was
 * @param monthFirst whether 3/5 is 5 March on this page
 */
record Anchor(
    @Nullable LocalDate day,
    Direction direction,
    @Nullable String mentioned,
    @Nullable String date,
    @Nullable String here,
    boolean monthFirst) {

  /** Where the verb of a clause looks. */
  enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** The day that was spoken of; the first one of a period. Null if none was. */
  @Nullable LocalDate mentionedDay() {
    return mentioned == null ? null : firstDay(mentioned);
  }

  /** The day that was spoken of; the last one of a year. Null if none was. */
  @Nullable LocalDate mentionedEnd() {
    LocalDate first = mentionedDay();
    boolean year = mentioned != null && mentioned.length() == 4;
    return first == null || !year ? first : first.plusYears(1).minusDays(1);
  }

  /** The day that was spoken of, a period's first one where none was. Null if nothing was. */
  @Nullable LocalDate mentionedDate() {
    return date == null ? mentionedDay() : firstDay(date);
  }

  /**
   * What a time without a year is near to where the day of speaking is not known: the day that was
   * spoken of before in the paragraph. Null elsewhere.
   */
  @Nullable LocalDate neighbour() {
    return day == null && here != null ? firstDay(here) : null;
  }

  /** The first day of a DATE or TIME value; null if it names none. */
  static @Nullable LocalDate firstDay(String value) {
    try {
      String date = value.indexOf('T') > 0 ? value.substring(0, value.indexOf('T')) : value;
      if (date.length() < 4 || date.indexOf('X') >= 0 || !Character.isDigit(date.charAt(3))) {
        return null;
      }
      int year = Integer.parseInt(date.substring(0, 4));
      if (date.length() == 4) {
        return LocalDate.of(year, 1, 1);
      }
      String rest = date.substring(5);
      return switch (rest.charAt(0)) {
        case 'W' -> rest.equals("WI") ? LocalDate.of(year, 12, 1) : firstOfWeek(year, rest);
        case 'S' -> LocalDate.of(year, rest.equals("SP") ? 3 : 6, 1);
        case 'F' -> LocalDate.of(year, 9, 1);
        case 'Q' -> LocalDate.of(year, (rest.charAt(1) - '1') * 3 + 1, 1);
        case 'H' -> LocalDate.of(year, (rest.charAt(1) - '1') * 6 + 1, 1);
        default -> LocalDate.parse(rest.length() == 2 ? date + "-01" : date);
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static LocalDate firstOfWeek(int year, String week) {
    LocalDate fourth = LocalDate.of(year, 1, 4);
    LocalDate monday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
    int number = Integer.parseInt(week.substring(1, 3));
    int day = week.length() < 5 || week.endsWith("WE") ? 0 : week.charAt(4) - '1';
    return monday.plusWeeks(number - 1L).plusDays(day);
  }
}

package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates with day, month and year in a line: "18 October 2022", "Oct. 18, 2022", "2022-10-18",
 * "18/10/2022". Of two numbers the first is the day, unless only the second can be.
 */
final class HeadDates {

  private static final Map<String, Integer> MONTHS = Table.numbers("months.txt");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private HeadDates() {}

  /** The dates of a line in their order. */
  static List<LocalDate> in(String line) {
    Tokens tokens = Tokens.of(line);
    List<LocalDate> dates = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Optional<LocalDate> date = at(tokens, i);
      if (date.isPresent()) {
        dates.add(date.get());
        i += 2;
      }
    }
    return dates;
  }

  /** The day of a DATE or TIME value; empty where it holds none. */
  static Optional<LocalDate> day(String value) {
    List<LocalDate> dates = in(value.replace('T', ' '));
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
  }

  private static Optional<LocalDate> at(Tokens tokens, int i) {
    String a = WordForms.fold(tokens.get(i));
    String b = WordForms.fold(tokens.get(i + 1));
    String c = WordForms.fold(tokens.get(i + 2));
    Integer firstMonth = MONTHS.get(a);
    Integer secondMonth = MONTHS.get(b);
    if (secondMonth != null) {
      return date(number(c), secondMonth, number(a));
    }
    if (firstMonth != null) {
      return date(number(c), firstMonth, number(b));
    }
    if (number(a) >= FIRST_YEAR) {
      return date(number(a), number(b), number(c));
    }
    return number(b) > 12
        ? date(number(c), number(a), number(b))
        : date(number(c), number(b), number(a));
  }

  private static int number(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : -1;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

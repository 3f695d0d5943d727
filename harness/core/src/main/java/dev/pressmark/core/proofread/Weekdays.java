package dev.pressmark.core.proofread;

import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.timex.WrittenDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Days of the week that contradict the date they stand in: "Tuesday, 6 May 2024" was a Monday. A
 * value or an alternative that falls on the named day is no contradiction; nor is midnight at the
 * end of it, which belongs to the next day.
 */
final class Weekdays {

  private static final Map<String, DayOfWeek> SHORT =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY));

  private Weekdays() {}

  static void check(Proof proof, Consumer<Remark> remarks) {
    for (DateExpression date : proof.article().labels().dates()) {
      Set<DayOfWeek> named = namedIn(date.span().of(proof.text()));
      List<LocalDate> days =
          Stream.concat(Stream.of(date.value()), date.altValues().stream())
              .flatMap(value -> WrittenDay.of(value).stream())
              .toList();
      boolean midnight = date.value().endsWith("T00:00");
      boolean agrees =
          days.stream()
              .anyMatch(
                  day ->
                      named.contains(day.getDayOfWeek())
                          || (midnight && named.contains(day.minusDays(1).getDayOfWeek())));
      if (named.size() == 1 && !days.isEmpty() && !agrees) {
        remarks.accept(
            new Remark(
                Check.WEEKDAY,
                proof.at(date.span()),
                null,
                "the value "
                    + date.value()
                    + " is a "
                    + days.get(0).getDayOfWeek().name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private static Set<DayOfWeek> namedIn(String phrase) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    Tokens tokens = Tokens.of(phrase);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).toLowerCase(Locale.ROOT);
      DayOfWeek day = SHORT.get(word);
      for (DayOfWeek full : DayOfWeek.values()) {
        day = word.equals(full.name().toLowerCase(Locale.ROOT)) ? full : day;
      }
      if (day != null) {
        named.add(day);
      }
    }
    return named;
  }
}

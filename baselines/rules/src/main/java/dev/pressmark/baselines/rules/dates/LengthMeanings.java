package dev.pressmark.baselines.rules.dates;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes numbers, lengths and what recurs of the parts of a row. */
final class LengthMeanings {

  private LengthMeanings() {}

  static void addTo(Map<String, Function<Parts, @Nullable Meaning>> kinds) {
    kinds.put("amount", LengthMeanings::amount);
    kinds.put("length", LengthMeanings::length);
    kinds.put("every", LengthMeanings::every);
    kinds.put("everyPart", LengthMeanings::everyPart);
  }

  private static Meaning amount(Parts parts) {
    String count = parts.need("count");
    String plus = parts.code("plus");
    return new Meaning.Amount(
        plus == null ? count : new BigDecimal(count).add(new BigDecimal(plus)).toPlainString());
  }

  /** The number of a part that a section found, else the row's own count; null without one. */
  static @Nullable String number(Parts parts, String name) {
    return parts.meaning(name) instanceof Meaning.Amount amount
        ? amount.number()
        : parts.code("count");
  }

  private static @Nullable Meaning length(Parts parts) {
    String number = number(parts, "amount");
    if (number == null) {
      return null;
    }
    Unit unit = Unit.of(parts.need("unit"));
    String value = unit.length(number);
    if (parts.meaning("amount2") instanceof Meaning.Amount second) {
      Unit finer = Unit.of(parts.need("unit2"));
      if (finer.compareTo(unit) >= 0) {
        return null;
      }
      String rest = finer.length(second.number()).substring(1);
      boolean bothOfClock = unit.isOfClock() && rest.startsWith("T");
      value += bothOfClock ? rest.substring(1) : rest;
    }
    return new Meaning.Length(value, unit, whole(number), toward(parts));
  }

  private static @Nullable Integer whole(String number) {
    return number.matches("[0-9]{1,4}") ? Integer.valueOf(number) : null;
  }

  private static int toward(Parts parts) {
    return switch (parts.code("toward", "")) {
      case "PAST" -> -1;
      case "FUTURE" -> 1;
      default -> 0;
    };
  }

  private static @Nullable Meaning every(Parts parts) {
    String value = period(parts);
    String often = parts.code("often");
    String freq = often == null ? null : often + parts.code("freqUnit", "X");
    return value == null ? null : new Meaning.Recurring(value, quant(parts), freq);
  }

  private static @Nullable String quant(Parts parts) {
    String quant = parts.code("quant", "none");
    return quant.equals("none") ? null : quant;
  }

  private static @Nullable String period(Parts parts) {
    String period = parts.code("period", parts.code("adverb", ""));
    if (!period.isEmpty()) {
      return period.startsWith("X") ? period : lengthOf(period);
    }
    Integer weekday = parts.number("weekday");
    if (weekday != null) {
      return "XXXX-WXX-" + weekday;
    }
    Integer month = parts.number("month");
    if (month != null) {
      return YearPart.month(month).open();
    }
    String season = parts.code("season");
    if (season != null) {
      return YearPart.season(season).open();
    }
    String unit = parts.code("unit");
    String number = number(parts, "amount");
    String times =
        number != null && parts.meaning("amount") != null ? number : parts.code("times", "1");
    return unit == null ? null : Unit.of(unit).length(times);
  }

  /** A unit with a number before it, as 2W. */
  private static String lengthOf(String period) {
    int letters = 0;
    while (Character.isDigit(period.charAt(letters))) {
      letters++;
    }
    String number = letters == 0 ? "1" : period.substring(0, letters);
    return Unit.of(period.substring(letters)).length(number);
  }

  /** A recurring part of the day, or hour. */
  private static @Nullable Meaning everyPart(Parts parts) {
    String unit = parts.code("unit", "D");
    Integer weekday = parts.number("weekday");
    String day = weekday == null ? "XXXX-XX-XX" : "XXXX-WXX-" + weekday;
    Moment moment = ClockMeanings.moment(parts);
    String clock = moment == null ? parts.code("part") : moment.clock();
    boolean nothing = clock == null || clock.equals("24:00") || !unit.equals("D");
    return nothing ? null : new Meaning.Recurring(day + "T" + clock, quant(parts), null);
  }
}

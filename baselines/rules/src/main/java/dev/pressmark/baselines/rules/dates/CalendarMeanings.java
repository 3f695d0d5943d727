package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.Day;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.Holiday;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.NthWeek;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.NthWeekday;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.PartOfYear;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.Shift;
import dev.pressmark.baselines.rules.dates.CalendarMeaning.Weekday;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes days, months and years of the parts of a row. */
final class CalendarMeanings {

  /** Two digits of a year from here on are of the last century. */
  private static final int LAST_CENTURY = 50;

  private CalendarMeanings() {}

  static void addTo(Map<String, Function<Parts, @Nullable Meaning>> kinds) {
    kinds.put("day", CalendarMeanings::day);
    kinds.put("weekday", CalendarMeanings::weekday);
    kinds.put("nthWeekday", CalendarMeanings::nthWeekday);
    kinds.put("nthWeek", CalendarMeanings::nthWeek);
    kinds.put("holiday", CalendarMeanings::holiday);
    kinds.put("month", p -> partOfYear(p, YearPart.month(p.number("month", p.number("mm", 1)))));
    kinds.put("season", p -> partOfYear(p, YearPart.season(p.need("season"))));
    kinds.put("quarter", p -> numbered(p, 4));
    kinds.put("half", p -> numbered(p, 2));
    kinds.put("year", CalendarMeanings::year);
    kinds.put("decade", CalendarMeanings::decade);
    kinds.put("century", CalendarMeanings::century);
    kinds.put("turn", CalendarMeanings::turn);
    kinds.put("shift", CalendarMeanings::shift);
    kinds.put("count", CalendarMeanings::count);
  }

  private static Which which(Parts parts) {
    return Which.valueOf(parts.code("which", "BARE"));
  }

  private static @Nullable Integer yearOf(Parts parts) {
    Integer year = parts.number("year");
    Integer yy = parts.number("yy");
    if (year != null || yy == null) {
      return year;
    }
    Integer century = parts.number("century");
    if (century != null) {
      int near = century / 100 * 100 + yy;
      return near > century ? (Integer) near : null;
    }
    return yy < LAST_CENTURY ? 2000 + yy : 1900 + yy;
  }

  private static @Nullable Meaning day(Parts parts) {
    int day = parts.number("dom", parts.number("dd", 0));
    int month = parts.number("month", parts.number("mm", 0));
    boolean open = parts.has("order");
    boolean fits = day >= 1 && month >= 1 && exists(month, day);
    return fits || (open && day >= 1 && day <= 12 && exists(day, month))
        ? new Day(yearOf(parts), month, day, open)
        : null;
  }

  private static boolean exists(int month, int day) {
    return month <= 12
        && TimexValue.exists("XXXX-" + Unit.twoDigits(month) + "-" + Unit.twoDigits(day));
  }

  private static Meaning weekday(Parts parts) {
    return new Weekday(parts.number("weekday", 1), which(parts), parts.number("weeks", 0));
  }

  private static Meaning nthWeekday(Parts parts) {
    return new NthWeekday(
        parts.number("ordinal", 1),
        parts.number("weekday", 1),
        parts.number("month", 1),
        yearOf(parts));
  }

  private static Meaning nthWeek(Parts parts) {
    return new NthWeek(parts.number("ordinal", 1), parts.number("month", 1), yearOf(parts));
  }

  private static Meaning holiday(Parts parts) {
    return new Holiday(Feast.of(parts.need("holiday")), yearOf(parts), which(parts));
  }

  private static Meaning partOfYear(Parts parts, YearPart part) {
    return new PartOfYear(part, yearOf(parts), which(parts), parts.has("yearly"));
  }

  private static @Nullable Meaning numbered(Parts parts, int most) {
    int n = parts.number("n", 0);
    if (n < 1 || n > most) {
      return null;
    }
    return partOfYear(parts, most == 4 ? YearPart.quarter(n) : YearPart.half(n));
  }

  private static @Nullable Meaning year(Parts parts) {
    Integer year = yearOf(parts);
    return year == null ? null : new Meaning.Fixed(Unit.fourDigits(year));
  }

  private static @Nullable Meaning decade(Parts parts) {
    Integer tens = parts.number("tens");
    Integer year = tens == null ? yearOf(parts) : (Integer) (tens == 0 ? 2000 : 1900 + tens);
    return year != null && year % 10 == 0
        ? new Meaning.Fixed(Unit.fourDigits(year).substring(0, 3))
        : null;
  }

  private static @Nullable Meaning century(Parts parts) {
    int number = parts.number("ordinal", 0);
    return number < 2 || number > 22 ? null : new Meaning.Fixed(Unit.twoDigits(number - 1));
  }

  private static Meaning turn(Parts parts) {
    Which which = which(parts);
    return new Shift(Unit.of(parts.need("unit")), which.step(), which.isFromMention(), null);
  }

  private static Meaning shift(Parts parts) {
    return new Shift(Unit.of(parts.need("unit")), parts.number("by", 0), parts.has("base"), null);
  }

  /** A point so many units before or after another one. */
  private static @Nullable Meaning count(Parts parts) {
    String number = LengthMeanings.number(parts, "amount");
    int sign = parts.number("sign", -1);
    if (number == null) {
      return null;
    }
    if (number.equals("X")) {
      boolean told = parts.has("base");
      return told ? null : new Meaning.Fixed(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    BigDecimal exact = new BigDecimal(number);
    Unit unit = Unit.of(parts.need("unit"));
    if (exact.stripTrailingZeros().scale() > 0 && unit == Unit.YEAR) {
      unit = Unit.MONTH;
      exact = exact.multiply(BigDecimal.valueOf(12));
    }
    if (exact.compareTo(BigDecimal.valueOf(9_999)) > 0) {
      return null;
    }
    return new Shift(unit, sign * exact.intValue(), parts.has("base"), parts.meaning("day"));
  }
}

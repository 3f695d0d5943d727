package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression says, whenever it is said. */
sealed interface Meaning
    permits Meaning.Nothing,
        Meaning.Amount,
        Meaning.Fixed,
        Meaning.Length,
        Meaning.Recurring,
        Meaning.Modified,
        Moment,
        CalendarMeaning {

  /** What it says with an anchor; null if it says nothing. */
  @Nullable Timex in(Anchor anchor);

  /** What looks like a time and is none. */
  record Nothing() implements Meaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      return null;
    }
  }

  /**
   * A number.
   *
   * @param number in digits, or {@code X}
   */
  record Amount(String number) implements Meaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      return null;
    }
  }

  /** What says the same on every day: a year, a decade, the present. */
  record Fixed(String value) implements Meaning {
    @Override
    public Timex in(Anchor anchor) {
      return Timex.date(value);
    }
  }

  /**
   * A length.
   *
   * @param value its value
   * @param unit the largest unit
   * @param count how many of it; null where that is no whole number
   * @param toward 1 if it is counted from the anchor into the future, -1 into the past, else 0
   */
  record Length(String value, Unit unit, @Nullable Integer count, int toward) implements Meaning {
    @Override
    public Timex in(Anchor anchor) {
      LocalDate day = anchor.day();
      if (toward == 0 || count == null || day == null || unit.isOfClock()) {
        return Timex.of(TimexType.DURATION, value);
      }
      LocalDate other = unit.add(day, (long) toward * count);
      LocalDate begin = toward < 0 ? other : day;
      LocalDate end = toward < 0 ? day : other;
      PredictedDate.Interval interval =
          new PredictedDate.Interval(begin.toString(), end.toString());
      return new Timex(TimexType.DURATION, value, null, null, null, interval);
    }
  }

  /** What comes again and again. */
  record Recurring(String value, @Nullable String quant, @Nullable String freq) implements Meaning {
    @Override
    public Timex in(Anchor anchor) {
      return new Timex(TimexType.SET, value, null, quant, freq, null);
    }
  }

  /** Another meaning with a modifier. */
  record Modified(Meaning meaning, String mod) implements Meaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      Timex inner = meaning.in(anchor);
      return inner == null ? null : inner.withMod(mod);
    }
  }
}

package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.baselines.rules.dates.Anchor.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A day or something coarser that depends on when it is said. */
sealed interface CalendarMeaning extends Meaning {

  /**
   * A day of a month.
   *
   * @param year the year; null where the text leaves it open
   * @param swappable whether day and month may stand the other way round
   */
  record Day(@Nullable Integer year, int month, int day, boolean swappable)
      implements CalendarMeaning {

    /** Whether the text says all of it. */
    boolean isFull() {
      return year != null;
    }

    @Override
    public @Nullable Timex in(Anchor anchor) {
      boolean swap = (swappable && anchor.monthFirst() && day <= 12) || month > 12;
      int realMonth = swap ? day : month;
      int realDay = swap ? month : day;
      String tail = "-" + Unit.twoDigits(realMonth) + "-" + Unit.twoDigits(realDay);
      Integer known = year;
      if (known == null) {
        known = Years.of(anchor, realMonth, realDay);
      }
      String value = (known == null ? "XXXX" : Unit.fourDigits(known)) + tail;
      return TimexValue.exists(value) && realMonth <= 12 ? Timex.date(value) : null;
    }
  }

  /**
   * A weekday.
   *
   * @param weekday 1 for Monday
   * @param weeks weeks to go on from it
   */
  record Weekday(int weekday, Which which, int weeks) implements CalendarMeaning {
    @Override
    public Timex in(Anchor anchor) {
      LocalDate base = which.isFromMention() ? anchor.mentionedDate() : anchor.day();
      base = base == null ? anchor.day() : base;
      if (base == null) {
        return Timex.date("XXXX-WXX-" + weekday);
      }
      DayOfWeek wanted = DayOfWeek.of(weekday);
      LocalDate found =
          switch (which) {
            case LAST, BEFORE -> base.with(TemporalAdjusters.previous(wanted));
            case AFTER -> base.with(TemporalAdjusters.next(wanted));
            case NEXT ->
                weeks > 0
                    ? base.with(TemporalAdjusters.nextOrSame(wanted))
                    : monday(base).plusDays(6L + weekday);
            case THIS -> monday(base).plusDays(weekday - 1L);
            case THAT -> nearest(base, wanted);
            case BARE, NEAR ->
                anchor.direction() == Direction.FUTURE
                    ? base.with(TemporalAdjusters.nextOrSame(wanted))
                    : base.with(TemporalAdjusters.previousOrSame(wanted));
          };
      return Timex.date(found.plusWeeks(weeks).toString());
    }

    private static LocalDate monday(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate nearest(LocalDate base, DayOfWeek wanted) {
      LocalDate before = base.with(TemporalAdjusters.previousOrSame(wanted));
      return before.isBefore(base.minusDays(3)) ? before.plusWeeks(1) : before;
    }
  }

  /**
   * The second Thursday of March.
   *
   * @param nth which one, -1 for the last
   */
  record NthWeekday(int nth, int weekday, int month, @Nullable Integer year)
      implements CalendarMeaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      Integer known = year == null ? Years.of(anchor, month, 15) : year;
      if (known == null || nth > 5) {
        return null;
      }
      DayOfWeek wanted = DayOfWeek.of(weekday);
      LocalDate day =
          LocalDate.of(known, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, wanted));
      return day.getMonthValue() == month ? Timex.date(day.toString()) : null;
    }
  }

  /**
   * A week of a month, by its days: the first holds the first day.
   *
   * @param nth which one, -1 for the last
   */
  record NthWeek(int nth, int month, @Nullable Integer year) implements CalendarMeaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      Integer known = year == null ? Years.of(anchor, month, 15) : year;
      if (known == null || nth > 5) {
        return null;
      }
      LocalDate first = LocalDate.of(known, month, 1);
      LocalDate day =
          nth < 0
              ? first.with(TemporalAdjusters.lastDayOfMonth()).minusDays(3)
              : first.plusDays(7L * nth - 4);
      return Timex.date(Unit.WEEK.around(day));
    }
  }

  /**
   * The month, season, quarter or half of a year.
   *
   * @param which which one; of which year, if {@code ofYear}
   */
  record PartOfYear(YearPart part, @Nullable Integer year, Which which, boolean ofYear)
      implements CalendarMeaning {
    @Override
    public Timex in(Anchor anchor) {
      if (year != null) {
        return Timex.date(part.of(year));
      }
      LocalDate told = which == Which.AFTER ? anchor.mentionedEnd() : anchor.mentionedDay();
      LocalDate base = which.isFromMention() ? told : anchor.day();
      base = base == null ? anchor.day() : base;
      if (which == Which.BARE && anchor.neighbour() != null) {
        base = anchor.neighbour();
      }
      if (base == null) {
        return Timex.date(part.open());
      }
      return Timex.date(
          part.of(ofYear ? base.getYear() + which.step() : Years.of(anchor, base, part, which)));
    }
  }

  /**
   * A holiday.
   *
   * @param feast when it is
   * @param year the year; null where the text leaves it open
   */
  record Holiday(Feast feast, @Nullable Integer year, Which which) implements CalendarMeaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      if (year != null) {
        return Timex.date(feast.in(year).toString());
      }
      LocalDate told = anchor.neighbour();
      LocalDate day = told == null ? anchor.day() : told;
      if (day == null) {
        return Timex.date(feast.open());
      }
      LocalDate found = feast.nearest(day, which, anchor.direction());
      return Timex.date(found.toString());
    }
  }

  /**
   * A unit counted from the anchor: "last week", "two years ago", "the next day".
   *
   * @param by how many units later
   * @param fromMention whether it is counted from what was spoken of
   * @param from the day it is counted from; null for the anchor
   */
  record Shift(Unit unit, int by, boolean fromMention, @Nullable Meaning from)
      implements CalendarMeaning {
    @Override
    public @Nullable Timex in(Anchor anchor) {
      LocalDate told = unit == Unit.DAY ? anchor.mentionedDate() : anchor.mentionedDay();
      LocalDate base = fromMention ? told : anchor.day();
      base = base == null ? anchor.day() : base;
      if (from != null) {
        Timex point = from.in(anchor);
        base = point == null ? null : Anchor.firstDay(point.value());
      }
      if (base == null) {
        return Timex.date(unit.open());
      }
      try {
        return Timex.date(unit.around(unit.add(base, by)));
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}

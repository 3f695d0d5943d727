package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Anchor.Direction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** In which year something is that the text gives without one. */
final class Years {

  private Years() {}

  /** The year of a day of a month; null if nothing tells. */
  static @Nullable Integer of(Anchor anchor, int month, int dayOfMonth) {
    LocalDate told = anchor.neighbour();
    LocalDate day = told == null ? anchor.day() : told;
    if (day == null) {
      return null;
    }
    int year = day.getYear();
    LocalDate here = inMonth(year, month, dayOfMonth);
    if (told != null) {
      return here.plusMonths(1).isBefore(told) ? year + 1 : year;
    }
    if (here.equals(day)) {
      return year;
    }
    boolean past =
        switch (anchor.direction()) {
          case PAST -> true;
          case FUTURE -> false;
          case UNKNOWN ->
              Math.abs(ChronoUnit.DAYS.between(day, here)) <= 183
                  ? here.isBefore(day)
                  : here.isAfter(day);
        };
    if (past) {
      return here.isAfter(day) ? year - 1 : year;
    }
    return here.isBefore(day) ? year + 1 : year;
  }

  private static LocalDate inMonth(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return LocalDate.of(year, Math.min(month, 12), 28);
    }
  }

  /** The year of a month, season, quarter or half, seen from a day. */
  static int of(Anchor anchor, LocalDate base, YearPart part, Which which) {
    int now = base.getYear() * 12 + base.getMonthValue() - 1;
    int here = base.getYear() * 12 + part.firstMonth() - 1;
    // Every part comes every twelve months: the one that began last, at or before now.
    int begun = here > now ? here - 12 : here;
    boolean running = now < begun + part.months();
    int found =
        switch (which) {
          case LAST, BEFORE -> running ? begun - 12 : begun;
          case NEXT, AFTER -> begun + 12;
          case THIS -> here;
          case THAT -> running || now - begun < 6 ? begun : here;
          case BARE, NEAR -> bare(anchor.direction(), now, begun, running);
        };
    return Math.floorDiv(found, 12);
  }

  private static int bare(Direction direction, int now, int begun, boolean running) {
    if (running) {
      return begun;
    }
    return switch (direction) {
      case PAST -> begun;
      case FUTURE -> begun + 12;
      case UNKNOWN -> now - begun <= 6 ? begun : begun + 12;
    };
  }
}

package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.CalendarMeaning.Day;
import org.jspecify.annotations.Nullable;

/**
 * Whether 3/5 is 5 March on a page: what other dates on it tell, in the order of their weight. A
 * date in figures that can be read in one way only; the day of publication, if that is one of the
 * two readings; a date in words ("March 5" or "5 March"). Without any of these the day is first.
 */
final class PageOrder {

  private int inFigures;
  private int inWords;
  private @Nullable Day open;

  /** Looks at an expression and its first word. */
  void see(Meaning meaning, Lexeme first) {
    Meaning inner =
        meaning instanceof Moment moment && moment.day() != null ? moment.day() : meaning;
    if (!(inner instanceof Day day)) {
      return;
    }
    if (!day.swappable()) {
      inWords += first.isLetters() && !day.isFull() ? 1 : first.isDigits() ? -1 : 0;
    } else if (day.month() > 12) {
      inFigures++;
    } else if (day.day() > 12) {
      inFigures--;
    } else if (open == null) {
      open = day;
    }
  }

  /**
   * Whether the month is first.
   *
   * @param publication the day of publication; null where it is not given
   */
  boolean isMonthFirst(@Nullable String publication) {
    if (inFigures != 0) {
      return inFigures > 0;
    }
    if (open != null && publication != null && open.year() != null) {
      String swapped =
          Unit.fourDigits(open.year())
              + "-"
              + Unit.twoDigits(open.day())
              + "-"
              + Unit.twoDigits(open.month());
      if (publication.startsWith(swapped)) {
        return true;
      }
    }
    return inWords > 0;
  }
}

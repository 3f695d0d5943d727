package dev.pressmark.baselines.rules.links;

import java.time.LocalDate;
import java.util.Comparator;

/** Which of two pages is the older one, by the dates in their heads. */
final class Age {

  private static final Comparator<LocalDate> UNDATED_LAST = Comparator.naturalOrder();

  /**
   * The oldest first. A page without a date comes after all that have one: copies lose their date
   * more often than originals. Of two such pages the longer one is first, for copies are cut; then
   * the order of texts decides.
   */
  static final Comparator<Page> OLDEST_FIRST =
      Comparator.<Page, LocalDate>comparing(
              page -> page.head().first(), Comparator.nullsLast(UNDATED_LAST))
          .thenComparing(page -> page.head().last(), Comparator.nullsLast(UNDATED_LAST))
          .thenComparing(page -> -page.bodySize())
          .thenComparing(Page::rank);

  private Age() {}

  /** Whether both pages bear dates, and those of the first are older. */
  static boolean isDated(Page older, Page newer) {
    LocalDate one = older.head().last();
    LocalDate other = newer.head().last();
    return one != null && other != null && one.isBefore(other);
  }
}

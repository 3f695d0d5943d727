package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import java.util.List;

/** Adds up the verdicts on the dates of one article, over all of them and slice by slice. */
final class DateSums {

  private static final Slices NO_SLICES = new Slices();

  /** In the order of {@link #credits}. */
  private static final List<SlicedMetric> METRICS =
      List.of(
          new SlicedMetric(DateSlices.ALL.keys(DateCounter.CANONICAL), 1),
          new SlicedMetric(DateSlices.ALL.keys("dates.value.interval"), Credit.UNIT),
          new SlicedMetric(DateSlices.ALL.keys("dates.strict"), 1),
          new SlicedMetric(DateSlices.ALL.keys("dates.relaxed"), 1),
          new SlicedMetric(NO_SLICES.keys("dates.type"), 1),
          new SlicedMetric(NO_SLICES.keys("dates.exact"), 1));

  private final SliceSums sums = new SliceSums(METRICS, DateSlices.ALL);

  private static long[] credits(DateVerdict verdict) {
    return new long[] {
      verdict.value() ? 1 : 0,
      verdict.interval(),
      verdict.span() ? 1 : 0,
      verdict.aligned() ? 1 : 0,
      verdict.type() ? 1 : 0,
      verdict.span() && verdict.value() ? 1 : 0
    };
  }

  /** Adds a gold date. */
  void addGold(DateVerdict verdict, int[] slices) {
    long[] credits = credits(verdict);
    for (int slice : slices) {
      sums.addGold(slice, credits);
    }
  }

  /** Adds a prediction that is judged. */
  void addPredicted(DateVerdict verdict, int[] slices) {
    long[] credits = credits(verdict);
    for (int slice : slices) {
      sums.addPredicted(slice, credits);
    }
  }

  /** Adds everything to the counts, metrics with nothing to count included. */
  void addTo(Counts.Builder counts) {
    sums.addAllTo(counts);
    sums.addSlicesTo(counts);
  }
}

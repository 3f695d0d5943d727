package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Adds up the verdicts on one article, over all its dates and slice by slice. */
final class DateSums {
  private static final String ALL = "";

  /** A metric over aligned pairs: its key, its credit, and whether it is given by slice. */
  private enum Metric {
    CANONICAL(DateCounter.CANONICAL, 1, true, verdict -> verdict.value() ? 1 : 0),
    INTERVAL("dates.value.interval", Credit.UNIT, true, DateVerdict::interval),
    STRICT("dates.strict", 1, true, verdict -> verdict.span() ? 1 : 0),
    RELAXED("dates.relaxed", 1, true, verdict -> verdict.aligned() ? 1 : 0),
    TYPE("dates.type", 1, false, verdict -> verdict.type() ? 1 : 0),
    EXACT("dates.exact", 1, false, verdict -> verdict.span() && verdict.value() ? 1 : 0);

    private static final Metric[] ALL = values();

    private final String key;
    private final long unit;
    private final boolean sliced;

    /** Without state: a function of its argument alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongFunction<DateVerdict> credit;

    Metric(String key, long unit, boolean sliced, ToLongFunction<DateVerdict> credit) {
      this.key = key;
      this.unit = unit;
      this.sliced = sliced;
      this.credit = credit;
    }
  }

  /** The sums of one slice. */
  private static final class Sums {
    private final long[] precision = new long[Metric.ALL.length];
    private final long[] recall = new long[Metric.ALL.length];
    private long predicted;
    private long gold;
  }

  private final Map<String, Sums> bySlice = new TreeMap<>();

  DateSums() {
    bySlice.put(ALL, new Sums());
  }

  /** Adds a gold date. */
  void addGold(DateVerdict verdict, List<String> slices) {
    addGold(verdict, ALL);
    slices.forEach(slice -> addGold(verdict, slice));
  }

  private void addGold(DateVerdict verdict, String slice) {
    Sums sums = bySlice.computeIfAbsent(slice, one -> new Sums());
    sums.gold++;
    for (Metric metric : Metric.ALL) {
      sums.recall[metric.ordinal()] += metric.credit.applyAsLong(verdict);
    }
  }

  /** Adds a prediction that is judged. */
  void addPredicted(DateVerdict verdict, List<String> slices) {
    addPredicted(verdict, ALL);
    slices.forEach(slice -> addPredicted(verdict, slice));
  }

  private void addPredicted(DateVerdict verdict, String slice) {
    Sums sums = bySlice.computeIfAbsent(slice, one -> new Sums());
    sums.predicted++;
    for (Metric metric : Metric.ALL) {
      sums.precision[metric.ordinal()] += metric.credit.applyAsLong(verdict);
    }
  }

  /** Adds everything to the counts, metrics with nothing to count included. */
  void addTo(Counts.Builder counts) {
    bySlice.forEach(
        (slice, sums) -> {
          for (Metric metric : Metric.ALL) {
            if (slice.isEmpty() || metric.sliced) {
              counts.add(
                  slice.isEmpty() ? metric.key : metric.key + "[" + slice + "]",
                  new PrecisionRecall(
                      sums.precision[metric.ordinal()],
                      sums.predicted,
                      sums.recall[metric.ordinal()],
                      sums.gold,
                      metric.unit));
            }
          }
        });
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import java.util.List;

/**
 * Adds up what was right in one article, slice by slice, for metrics that are counted over the same
 * units. Credits stand in the order of the metrics.
 */
final class SliceSums {

  private final List<SlicedMetric> metrics;
  private final long[] gold;
  private final long[] predicted;

  /** Slice by slice, metric by metric. */
  private final long[] precision;

  private final long[] recall;

  SliceSums(List<SlicedMetric> metrics, Slices slices) {
    this.metrics = metrics;
    this.gold = new long[slices.size()];
    this.predicted = new long[slices.size()];
    this.precision = new long[slices.size() * metrics.size()];
    this.recall = new long[slices.size() * metrics.size()];
  }

  /** Adds a gold unit. */
  void addGold(int slice, long... recallCredits) {
    gold[slice]++;
    add(recallCredits, recall, slice);
  }

  /** Adds a prediction that is judged. */
  void addPredicted(int slice, long... precisionCredits) {
    predicted[slice]++;
    add(precisionCredits, precision, slice);
  }

  private static void add(long[] credits, long[] sums, int slice) {
    for (int i = 0; i < credits.length; i++) {
      sums[slice * credits.length + i] += credits[i];
    }
  }

  /** Adds the sums over everything to the counts. */
  void addAllTo(Counts.Builder counts) {
    addTo(counts, Slices.ALL);
  }

  /** Adds the sums of slices to the counts, slices without any unit left out. */
  void addSlicesTo(Counts.Builder counts) {
    for (int slice = Slices.ALL + 1; slice < gold.length; slice++) {
      if (gold[slice] > 0 || predicted[slice] > 0) {
        addTo(counts, slice);
      }
    }
  }

  private void addTo(Counts.Builder counts, int slice) {
    for (int i = 0; i < metrics.size(); i++) {
      SlicedMetric metric = metrics.get(i);
      int at = slice * metrics.size() + i;
      if (slice < metric.keys().size()) {
        counts.add(
            metric.keys().get(slice),
            new PrecisionRecall(
                precision[at], predicted[slice], recall[at], gold[slice], metric.unit()));
      }
    }
  }
}

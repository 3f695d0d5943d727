package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Proportion;
import java.util.List;

/** Adds up how many of the gold units of one article are right, over all of them and by slice. */
final class SliceProportions {

  private final List<String> keys;
  private final long[] hits;
  private final long[] judged;
  private final long[] total;

  /**
   * A sum.
   *
   * @param keys the keys of a metric by the number of the slice ({@link Slices})
   */
  SliceProportions(List<String> keys) {
    this.keys = keys;
    this.hits = new long[keys.size()];
    this.judged = new long[keys.size()];
    this.total = new long[keys.size()];
  }

  /** Adds a gold unit to one slice; what is not judged is not right. */
  void add(int slice, boolean isJudged, boolean isRight) {
    total[slice]++;
    if (isJudged) {
      judged[slice]++;
      hits[slice] += isRight ? 1 : 0;
    }
  }

  /** Adds the sums to the counts: that over everything always, those of slices with a unit. */
  void addTo(Counts.Builder counts) {
    for (int slice = 0; slice < total.length; slice++) {
      if (slice == Slices.ALL || total[slice] > 0) {
        counts.add(keys.get(slice), new Proportion(hits[slice], judged[slice], total[slice]));
      }
    }
  }
}

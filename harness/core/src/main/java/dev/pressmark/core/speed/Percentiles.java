package dev.pressmark.core.speed;

import java.util.Arrays;

/** Percentiles by nearest rank: a value that was measured, never one between two. Immutable. */
public final class Percentiles {

  private final long[] sorted;

  private Percentiles(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * Of these values, in any order.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Percentiles of(long[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  /**
   * The smallest value that at least so many percent of all do not exceed.
   *
   * @param percent from 1 to 100
   */
  public long at(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("not a percentile from 1 to 100: " + percent);
    }
    long rank = ((long) percent * sorted.length + 99) / 100;
    return sorted[(int) rank - 1];
  }
}

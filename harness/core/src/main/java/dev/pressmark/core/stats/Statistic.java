package dev.pressmark.core.stats;

import java.util.Arrays;

/**
 * A score as a function of summed counts. It is what a resample is asked for, so it must be
 * computed from sums: a mean of scores of stories is none.
 */
@FunctionalInterface
public interface Statistic {
  /**
   * The score of these sums; NaN where it is undefined.
   *
   * @param counts one sum per component of {@link StoryCounts}; not to be kept or changed
   */
  double of(long[] counts);

  /**
   * Whether a story with these counts has anything to say about the score; here, whether it has any
   * count. A score with a denominator of its own says no where that is 0.
   */
  default boolean isInformedBy(long[] counts) {
    return Arrays.stream(counts).anyMatch(count -> count != 0);
  }
}

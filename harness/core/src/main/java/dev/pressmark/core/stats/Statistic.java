package dev.pressmark.core.stats;

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
}

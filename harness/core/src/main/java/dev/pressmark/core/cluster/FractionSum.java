package dev.pressmark.core.cluster;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sum of fractions that does not depend on the order of its terms: numerators are added by
 * denominator, as integers, and divided only at the end, in the order of the denominators.
 */
final class FractionSum {
  private final TreeMap<Long, Long> numerators = new TreeMap<>();

  /**
   * Adds {@code numerator / denominator}.
   *
   * @throws ArithmeticException if a numerator does not fit into a long
   */
  void add(long numerator, long denominator) {
    numerators.merge(denominator, numerator, Math::addExact);
  }

  /** The sum; 0 without terms. */
  double value() {
    double sum = 0;
    for (Map.Entry<Long, Long> fraction : numerators.entrySet()) {
      sum += (double) fraction.getValue() / (double) fraction.getKey();
    }
    return sum;
  }
}

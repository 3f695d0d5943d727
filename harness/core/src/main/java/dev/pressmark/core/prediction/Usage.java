package dev.pressmark.core.prediction;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What answers cost, in the system's own terms: the numbers of {@code usage}, as {@code
 * inputTokens}. Sums are exact, and the same in any order.
 *
 * @param amounts each amount by its name
 */
public record Usage(SortedMap<String, BigDecimal> amounts) {

  /** No cost that anybody told of. */
  public static final Usage NONE = new Usage(Collections.emptySortedMap());

  /** Copies the map; an amount has the same form however it was written. */
  public Usage {
    SortedMap<String, BigDecimal> copy = new TreeMap<>();
    amounts.forEach((name, amount) -> copy.put(name, plain(amount)));
    amounts = Collections.unmodifiableSortedMap(copy);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Both together. */
  public Usage plus(Usage other) {
    SortedMap<String, BigDecimal> sum = new TreeMap<>(amounts);
    other.amounts.forEach((name, amount) -> sum.merge(name, amount, BigDecimal::add));
    return new Usage(sum);
  }
}

package dev.pressmark.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of parts as people read them. */
public final class Parts {

  private Parts() {}

  /** A count of parts as a number of things; a shard may hold the half of one. */
  public static String whole(long count, int parts) {
    return BigDecimal.valueOf(count)
        .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}

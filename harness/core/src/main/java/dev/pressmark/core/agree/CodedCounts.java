package dev.pressmark.core.agree;

import dev.pressmark.core.stats.IntervalAlpha;
import dev.pressmark.core.stats.SummedUnitizedAlpha;
import java.util.EnumMap;
import java.util.Map;

/** What was counted in one story for every row of coefficients. Not thread-safe. */
final class CodedCounts {

  /** Number of counts of coverage: judged, of the first annotator, of the second. */
  static final int COVERAGE = 3;

  private final Map<Coded, long[]> counts = new EnumMap<>(Coded.class);
  private final Map<Coded, long[]> coverage = new EnumMap<>(Coded.class);

  /** How many counts a row has. */
  static int width(Coded coded) {
    return switch (coded.scale()) {
      case NOMINAL -> coded.labels().size() * coded.labels().size();
      case INTERVAL -> IntervalAlpha.WIDTH;
      case UNITIZED -> SummedUnitizedAlpha.WIDTH;
    };
  }

  /** The counts of a row, to be added to. */
  long[] of(Coded coded) {
    return counts.computeIfAbsent(coded, unseen -> new long[width(coded)]);
  }

  /** Adds items of a nominal row with these labels, by number. */
  void add(Coded coded, int labelOfA, int labelOfB, long items) {
    of(coded)[labelOfA * coded.labels().size() + labelOfB] += items;
  }

  /** What a row was asked of, to be read. */
  long[] coverage(Coded coded) {
    return coverage.computeIfAbsent(coded, unseen -> new long[COVERAGE]);
  }

  /**
   * Notes what a row was asked of.
   *
   * @param judged items that both have
   * @param a items of the first annotator
   * @param b items of the second
   */
  void cover(Coded coded, long judged, long a, long b) {
    long[] sums = coverage(coded);
    sums[0] += judged;
    sums[1] += a;
    sums[2] += b;
  }
}

package dev.pressmark.core.result;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;

/** What the key of a metric says, such as {@code quotes.full.overlap[type=direct]}. */
public final class MetricKey {

  private static final String COVERAGE = ".coverage";
  private static final String GROUPING = ".grouping";
  private static final String SPEAKER_CLUSTERS = "speakers.bCubed";

  private MetricKey() {}

  /** Whether it is a slice of a metric. */
  public static boolean isSlice(String key) {
    return key.endsWith("]");
  }

  /** The metric of which it is a slice, or itself. */
  public static String metric(String key) {
    return isSlice(key) ? key.substring(0, key.indexOf('[')) : key;
  }

  /** Its first word: metrics of one task share it. */
  public static String task(String key) {
    int dot = metric(key).indexOf('.');
    return dot < 0 ? metric(key) : key.substring(0, dot);
  }

  /** Whether it is nothing but the coverage of another metric. */
  public static boolean isCoverage(String key) {
    return metric(key).endsWith(COVERAGE);
  }

  /** Where the coverage stands of a conditional metric whose counts have none. */
  public static String coverageOf(String key) {
    return hasOwnCoverage(key) ? key + COVERAGE : key.substring(0, key.lastIndexOf('.')) + COVERAGE;
  }

  /**
   * Whether it is computed on aligned pairs alone: then it stands beside its coverage and is never
   * ranked, for a system with one easy answer would be the best.
   */
  public static boolean isConditional(String key, Tally tally) {
    String metric = metric(key);
    return !(tally instanceof PrecisionRecall)
        || metric.contains(".cue.")
        || hasOwnCoverage(metric);
  }

  private static boolean hasOwnCoverage(String metric) {
    return metric.endsWith(GROUPING) || metric.equals(SPEAKER_CLUSTERS);
  }
}

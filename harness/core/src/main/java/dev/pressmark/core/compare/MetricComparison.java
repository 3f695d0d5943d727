package dev.pressmark.core.compare;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.stats.SystemComparison;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All systems on one metric or slice: one family.
 *
 * @param key the metric or slice
 * @param role what it is here; decides whether judgements and ranks are to be used
 * @param measure what is compared
 * @param comparison the systems by id, and all pairs of them
 * @param coverage of a conditional metric, by id of the system; empty for any other
 */
public record MetricComparison(
    String key,
    Role role,
    Measure measure,
    SystemComparison comparison,
    SortedMap<String, Score> coverage) {
  /** Copies the map. */
  public MetricComparison {
    coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
  }
}

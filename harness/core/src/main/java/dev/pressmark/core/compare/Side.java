package dev.pressmark.core.compare;

import dev.pressmark.core.count.Tally;
import dev.pressmark.core.result.CountsByKey;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.Result;
import java.util.Map;
import java.util.SortedMap;

/**
 * One result, made ready for comparison.
 *
 * @param id of the system
 * @param totals the counts over all stories, by key
 * @param counts the counts of each story
 */
public record Side(String id, Result result, SortedMap<String, Tally> totals, CountsByKey counts) {

  /** That of a result. */
  public static Side of(String id, Result result) {
    return new Side(id, result, result.total().tallies(), CountsByKey.of(result));
  }

  /** Whether the system attempts a task: as its layer says; without a layer, if it has counts. */
  public boolean attempts(String task) {
    for (Map.Entry<?, Result.LayerInfo> layer : result.layers().entrySet()) {
      if (MetricKey.task(layer.getValue().headline()).equals(task)) {
        return layer.getValue().attempted();
      }
    }
    return totals.keySet().stream().anyMatch(key -> MetricKey.task(key).equals(task));
  }

  /** Whether some layer has this metric as its headline. */
  public boolean isHeadline(String key) {
    return result.layers().values().stream().anyMatch(layer -> layer.headline().equals(key));
  }
}

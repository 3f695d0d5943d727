package dev.pressmark.core.result;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.layer.LayerCounters;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.link.LinkCounters;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All layers that are scored, however they are counted, in the order of tables. */
public final class ScoredLayers {

  private static final List<ScoredLayer> ALL = new ArrayList<>();

  static {
    ALL.addAll(LayerCounters.all());
    ALL.addAll(LinkCounters.all());
  }

  private ScoredLayers() {}

  /** All of them. */
  public static List<ScoredLayer> all() {
    return List.copyOf(ALL);
  }

  /** Whether a key holds counts that only serve a derived value. */
  static boolean servesDerived(String key) {
    return ALL.stream().anyMatch(layer -> layer.servesDerived(key));
  }

  /**
   * The values that follow from summed counts, by their keys; only those of what was counted. A
   * shard has none: they are values of the whole split, and the ends of a link between stories can
   * lie in two shards.
   *
   * @throws IllegalArgumentException if the counts contradict each other
   */
  public static SortedMap<String, Value> derived(Result result) {
    SortedMap<String, Value> values = new TreeMap<>();
    if (result.settings().shard() != null) {
      return values;
    }
    Counts total = result.total();
    for (ScoredLayer layer : ALL) {
      layer
          .derived()
          .forEach(value -> value.of(total).ifPresent(found -> values.put(value.key(), found)));
    }
    return values;
  }
}

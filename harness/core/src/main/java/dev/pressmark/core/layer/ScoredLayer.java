package dev.pressmark.core.layer;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.metric.Derived;
import java.util.List;
import java.util.Set;

/** A layer that is scored, however it is counted. */
public interface ScoredLayer {

  /** The layer. */
  Layer layer();

  /** The key of the metric that stands for the layer. */
  String headline();

  /** The layers a system has to attempt for this one to be counted. */
  default Set<Layer> needs() {
    return Set.of(layer());
  }

  /** The first words of the keys of its metrics, in the order of tables. */
  default List<String> families() {
    return List.of(headline().substring(0, headline().indexOf('.')));
  }

  /** The values of a split that follow from its summed counts, in the order of tables. */
  default List<Derived> derived() {
    return List.of();
  }

  /**
   * How many of the counts of a metric make one: 2 where pairs are counted by their ends, so that a
   * pair between two stories is half of each.
   */
  default int parts(String key) {
    return 1;
  }

  /** Whether a key holds counts that only serve a derived value, and is no metric itself. */
  default boolean servesDerived(String key) {
    return false;
  }
}

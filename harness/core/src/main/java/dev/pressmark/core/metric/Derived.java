package dev.pressmark.core.metric;

import dev.pressmark.core.count.Counts;
import java.util.Optional;

/**
 * A value of a whole split that follows from its summed counts and is neither a precision nor a
 * share: a chance-corrected agreement, an entropy, an area under a curve. A pure function; it has
 * no counts of its own and no interval.
 */
public interface Derived {

  /** Its name among the metrics, as {@code articles.clusters.v}. */
  String key();

  /** The value; empty where the counts it follows from are not there. */
  Optional<Value> of(Counts total);
}

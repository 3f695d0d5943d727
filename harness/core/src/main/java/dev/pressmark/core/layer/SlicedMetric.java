package dev.pressmark.core.layer;

import java.util.List;

/**
 * A metric of precision and recall, and how it is given.
 *
 * @param keys its keys by the number of the slice ({@link Slices}); one alone where it is given
 *     over everything and not by slice
 * @param unit parts of a full credit
 */
record SlicedMetric(List<String> keys, long unit) {

  /** Copies the list. */
  SlicedMetric {
    keys = List.copyOf(keys);
  }
}

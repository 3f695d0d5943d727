package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.problem.Location;
import java.util.List;

/**
 * A line {@code T} of an annotation file: a label over one or more stretches of the text.
 *
 * @param at the line
 * @param id as {@code T5}
 * @param label as {@code Content}
 * @param fragments its stretches as {@code String} indices, in text order, without overlap, none
 *     with white space at its edges; at least one
 */
record BratSpan(Location at, String id, String label, List<Span> fragments) {

  /** Copies the list. */
  BratSpan {
    fragments = List.copyOf(fragments);
  }
}

package dev.pressmark.core.convert.timeml;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.problem.Location;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 element.
 *
 * @param at where it begins in its file
 * @param span what it covers of the text; null where it covers nothing or stands outside
 * @param attributes its attributes as they are written
 */
record Timex(Location at, @Nullable Span span, SortedMap<String, String> attributes) {

  /** In text order; what covers nothing first. */
  static final Comparator<Timex> BY_PLACE =
      Comparator.comparing(Timex::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()));

  /** Copies the map. */
  Timex {
    attributes = new TreeMap<>(attributes);
  }

  /** An attribute; null where it is not there. */
  @Nullable String get(String name) {
    return attributes.get(name);
  }

  /** The same element over another stretch. */
  Timex over(Span other) {
    return new Timex(at, other, attributes);
  }

  /** Whether it says when the document was made. */
  boolean isCreationTime() {
    return "CREATION_TIME".equals(get("functionInDocument"));
  }
}

package dev.pressmark.core.convert.timeml;

import dev.pressmark.core.problem.Location;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a TimeML file holds.
 *
 * @param at where the text begins in its file
 * @param text the content of {@code TEXT} without markup; of the whole document where there is none
 * @param hasText whether there is an element {@code TEXT}
 * @param creation when the document was made; null where it does not say
 * @param expressions the expressions of the text, in text order
 * @param others how often each other element stands in the file, the structure aside
 */
record TimeMlDocument(
    Location at,
    String text,
    boolean hasText,
    @Nullable Timex creation,
    List<Timex> expressions,
    SortedMap<String, Integer> others) {

  /** Copies list and map. */
  TimeMlDocument {
    expressions = List.copyOf(expressions);
    others = new TreeMap<>(others);
  }
}

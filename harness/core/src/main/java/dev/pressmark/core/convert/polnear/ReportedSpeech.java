package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.problem.Location;
import java.util.List;
import java.util.TreeSet;

/**
 * One attribution: what was said, by whom, and the words that say so. Stretches are {@code String}
 * indices in text order.
 *
 * @param at the line that ties it together
 * @param contents what was said: at least one stretch, without overlap
 * @param cues the words that report it; may be empty
 * @param sources who said it; empty where no source is expressed
 */
record ReportedSpeech(Location at, List<Span> contents, List<Span> cues, List<Span> sources) {

  /** Copies the lists. */
  ReportedSpeech {
    contents = List.copyOf(contents);
    cues = List.copyOf(cues);
    sources = List.copyOf(sources);
  }

  /** Whether the content of the other one lies inside the content of this one. */
  boolean encloses(ReportedSpeech other) {
    return !contents.equals(other.contents)
        && other.contents.stream()
            .allMatch(inner -> contents.stream().anyMatch(outer -> outer.contains(inner)));
  }

  /** Number of characters of the content. */
  int size() {
    return contents.stream().mapToInt(Span::length).sum();
  }

  /** The same content with the cues and sources of both. */
  ReportedSpeech with(ReportedSpeech other) {
    return new ReportedSpeech(at, contents, both(cues, other.cues), both(sources, other.sources));
  }

  private static List<Span> both(List<Span> some, List<Span> others) {
    TreeSet<Span> all = new TreeSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }
}

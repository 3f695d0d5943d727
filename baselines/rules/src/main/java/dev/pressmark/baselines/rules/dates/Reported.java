package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.text.Span;
import java.util.List;

/**
 * A quote, as far as its day is concerned.
 *
 * @param segments where its words stand, in text order, not empty
 * @param cue the words that report it; empty where it has none
 */
public record Reported(List<Span> segments, List<Span> cue) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no segment
   */
  public Reported {
    segments = List.copyOf(segments);
    cue = List.copyOf(cue);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a quote has a segment");
    }
  }
}

package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import java.util.List;

/**
 * A quote with what reports it.
 *
 * @param segments its stretches in text order; at least one
 * @param type direct, indirect or mixed
 * @param cue the words that report it, in text order; may be empty
 * @param source who said it
 * @param parent position of the quote that encloses it in the list of quotes; -1 for none
 */
public record FoundQuote(
    List<PredictedSegment> segments, QuoteType type, List<Span> cue, Source source, int parent) {

  /** Copies the lists. */
  public FoundQuote {
    segments = List.copyOf(segments);
    cue = List.copyOf(cue);
  }

  /** Index of its first character. */
  public int start() {
    return segments.get(0).span().start();
  }

  /** Index after its last character. */
  public int end() {
    return segments.get(segments.size() - 1).span().end();
  }
}

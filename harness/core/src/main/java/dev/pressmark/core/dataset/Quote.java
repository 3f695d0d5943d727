package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of reported speech or writing.
 *
 * @param id {@code q1}, {@code q2}, …
 * @param attribution how it names its source
 * @param segments its stretches, in text order, without overlap; at least one
 * @param cue the words that report it, in text order; may be empty
 * @param speakers who said it; empty exactly where the attribution is {@code none}
 * @param said the day of saying
 * @param via through whom the words passed, nearest first; mostly empty
 * @param parent the id of the quote that encloses it
 * @param factual false for denied, hypothetical, future or demanded speech
 */
public record Quote(
    String id,
    Attribution attribution,
    List<Segment> segments,
    List<Span> cue,
    List<Speaker> speakers,
    @Nullable Said said,
    List<Speaker> via,
    @Nullable String parent,
    boolean factual) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no segment, segments are out of order or overlap,
   *     the attribution does not fit the speakers, or the quote is its own parent
   */
  public Quote {
    Ids.QUOTE.check(id);
    segments = List.copyOf(segments);
    cue = List.copyOf(cue);
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("quote " + id + " has no segment");
    }
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).span().start() < segments.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "the segments of quote " + id + " overlap or are not in text order");
      }
    }
    if (speakers.isEmpty() != (attribution == Attribution.NONE)) {
      throw new IllegalArgumentException(
          "quote "
              + id
              + " has "
              + speakers.size()
              + " speakers and the attribution "
              + attribution.word()
              + "; none goes with no speaker, every other with at least one");
    }
    boolean bound = speakers.stream().anyMatch(speaker -> !speaker.mentions().isEmpty());
    if (attribution != Attribution.NONE && bound == (attribution == Attribution.IMPLICIT)) {
      throw new IllegalArgumentException(
          "quote "
              + id
              + " has "
              + (bound ? "a bound mention" : "no bound mention")
              + " of its speaker and the attribution "
              + attribution.word()
              + "; explicit and anaphoric have one, implicit has none");
    }
    if (parent != null && Ids.QUOTE.check(parent).equals(id)) {
      throw new IllegalArgumentException("quote " + id + " is its own parent");
    }
  }

  /** Direct, indirect or mixed, as its segments have it. */
  public QuoteType type() {
    boolean quoted = segments.stream().anyMatch(Segment::quoted);
    boolean unquoted = segments.stream().anyMatch(segment -> !segment.quoted());
    return !unquoted ? QuoteType.DIRECT : quoted ? QuoteType.MIXED : QuoteType.INDIRECT;
  }

  Quote map(UnaryOperator<Span> spans) {
    return new Quote(
        id,
        attribution,
        segments.stream().map(segment -> segment.map(spans)).toList(),
        cue.stream().map(spans).toList(),
        speakers.stream().map(speaker -> speaker.map(spans)).toList(),
        said,
        via.stream().map(speaker -> speaker.map(spans)).toList(),
        parent,
        factual);
  }
}

package dev.pressmark.api.prediction;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One predicted quote.
 *
 * @param id an id, for parents and links; in the oracle track the id that was given
 * @param segments its stretches in text order, without overlap; empty only in the oracle track,
 *     where the id stands for them
 * @param type direct, indirect or mixed
 * @param cue the words that report it; null where the system says nothing about cues
 * @param parent the id of the quote that encloses it
 * @param speakers who said it; null where the system says nothing, empty for "nobody"
 * @param said the day of saying
 * @param confidence any number, larger for surer
 */
public record PredictedQuote(
    @Nullable String id,
    List<PredictedSegment> segments,
    @Nullable QuoteType type,
    @Nullable List<Span> cue,
    @Nullable String parent,
    @Nullable List<PredictedSpeaker> speakers,
    @Nullable SaidDay said,
    @Nullable Double confidence) {

  /**
   * Copies the lists and puts the segments in text order.
   *
   * @throws IllegalArgumentException if segments overlap, if there are neither segments nor an id,
   *     or if the confidence is not finite
   */
  public PredictedQuote {
    segments = inOrder(segments);
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i - 1).span().overlaps(segments.get(i).span())) {
        throw new IllegalArgumentException(
            "segments of one quote overlap: "
                + segments.get(i - 1).span()
                + " and "
                + segments.get(i).span());
      }
    }
    if (segments.isEmpty() && id == null) {
      throw new IllegalArgumentException("a quote has segments, or the id of a given quote");
    }
    if (confidence != null && !Double.isFinite(confidence)) {
      throw new IllegalArgumentException("a confidence is a finite number, not " + confidence);
    }
    cue = cue == null ? null : inOrder(cue);
    speakers = speakers == null ? null : List.copyOf(speakers);
  }

  private static <T extends Comparable<? super T>> List<T> inOrder(List<T> list) {
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i - 1).compareTo(list.get(i)) > 0) {
        return list.stream().sorted().toList();
      }
    }
    return List.copyOf(list);
  }

  /** A quote of one stretch, of which nothing else is said. */
  public static PredictedQuote of(Span span) {
    return ofSegments(List.of(new PredictedSegment(span, null)));
  }

  /** A quote of which nothing but its segments is said. */
  public static PredictedQuote ofSegments(List<PredictedSegment> segments) {
    return new PredictedQuote(null, segments, null, null, null, null, null, null);
  }
}

package dev.pressmark.api.prediction;

import dev.pressmark.api.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a predicted quote.
 *
 * @param span where it stands
 * @param quoted whether it stands in quotation marks; null where the system does not say
 */
public record PredictedSegment(Span span, @Nullable Boolean quoted)
    implements Comparable<PredictedSegment> {

  /** By position; of two at one place, the one that says nothing first. */
  @Override
  public int compareTo(PredictedSegment other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : Integer.compare(rank(quoted), rank(other.quoted));
  }

  private static int rank(@Nullable Boolean quoted) {
    return quoted == null ? 0 : quoted ? 2 : 1;
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;

/**
 * A stretch of a quote.
 *
 * @param span where it stands, quotation marks included
 * @param quoted whether it is in quotation marks, or set off as verbatim
 * @param layout whether layout sets it off instead of marks
 */
public record Segment(Span span, boolean quoted, boolean layout) {

  /**
   * @throws IllegalArgumentException if layout sets off what is not quoted
   */
  public Segment {
    if (layout && !quoted) {
      throw new IllegalArgumentException("what layout sets off as verbatim is quoted");
    }
  }

  /** Whether quotation marks set it off: the unit of the scope {@code marked}. */
  public boolean marked() {
    return quoted && !layout;
  }

  Segment map(UnaryOperator<Span> spans) {
    return new Segment(spans.apply(span), quoted, layout);
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;

/**
 * A part of a page that is not body.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Region(Span span, RegionKind kind) {

  Region map(UnaryOperator<Span> spans) {
    return new Region(spans.apply(span), kind);
  }
}

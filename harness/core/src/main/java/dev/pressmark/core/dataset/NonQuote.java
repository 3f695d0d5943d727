package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;

/**
 * A stretch in quotation marks that is no quote.
 *
 * @param span where it stands
 * @param reason why it is none
 */
public record NonQuote(Span span, NonQuoteReason reason) {

  NonQuote map(UnaryOperator<Span> spans) {
    return new NonQuote(spans.apply(span), reason);
  }
}

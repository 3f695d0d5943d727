package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;

/**
 * A stretch that a layer leaves out of scoring.
 *
 * @param span where it stands
 * @param layer the layer
 * @param reason why
 */
public record Ignore(Span span, IgnoreLayer layer, IgnoreReason reason) {

  /**
   * @throws IllegalArgumentException if the reason is one of the other layer's
   */
  public Ignore {
    if (!layer.has(reason)) {
      throw new IllegalArgumentException(
          "the reason " + reason.word() + " is none of the layer " + layer.word());
    }
  }

  Ignore map(UnaryOperator<Span> spans) {
    return new Ignore(spans.apply(span), layer, reason);
  }
}

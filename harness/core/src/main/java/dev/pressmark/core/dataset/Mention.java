package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;

/**
 * An expression that refers to an entity.
 *
 * @param span where it stands
 * @param form name, nominal or pronoun
 */
public record Mention(Span span, MentionForm form) {

  Mention map(UnaryOperator<Span> spans) {
    return new Mention(spans.apply(span), form);
  }
}

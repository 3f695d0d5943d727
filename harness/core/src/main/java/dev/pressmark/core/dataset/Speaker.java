package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An entity that speaks a quote, or through which its words passed.
 *
 * @param entity the id of the entity
 * @param mentions its mentions that are bound to this quote, in text order; may be empty
 */
public record Speaker(String entity, List<Span> mentions) {

  /** Copies the list. */
  public Speaker {
    Ids.ENTITY.check(entity);
    mentions = List.copyOf(mentions);
  }

  Speaker map(UnaryOperator<Span> spans) {
    return new Speaker(entity, mentions.stream().map(spans).toList());
  }
}

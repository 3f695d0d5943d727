package dev.pressmark.api.prediction;

import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that speaks in an article, as a system sees it.
 *
 * @param id what speakers refer to it by; any string, once an article
 * @param name a name
 * @param mentions where the text mentions it
 */
public record PredictedEntity(String id, @Nullable String name, List<Span> mentions) {

  /** Copies the list. */
  public PredictedEntity {
    mentions = List.copyOf(mentions);
  }
}

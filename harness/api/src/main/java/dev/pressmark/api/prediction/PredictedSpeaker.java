package dev.pressmark.api.prediction;

import dev.pressmark.api.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One source of a predicted quote: by name, by a mention in the text, by one of the system's own
 * entities, or by several of these.
 *
 * @param name a name, as in the text or not
 * @param mention where the text names the speaker
 * @param entity the id of one of {@link ArticlePrediction#entities()}
 */
public record PredictedSpeaker(
    @Nullable String name, @Nullable Span mention, @Nullable String entity) {

  /**
   * @throws IllegalArgumentException if nothing is said at all
   */
  public PredictedSpeaker {
    if (name == null && mention == null && entity == null) {
      throw new IllegalArgumentException("a speaker has a name, a mention or an entity");
    }
  }

  /** A speaker of whom only the name is told. */
  public static PredictedSpeaker named(String name) {
    return new PredictedSpeaker(name, null, null);
  }
}

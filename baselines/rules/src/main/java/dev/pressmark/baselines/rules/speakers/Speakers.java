package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedSpeaker;
import java.util.List;

/**
 * Who speaks on a page.
 *
 * @param entities all of them
 * @param ofQuotes for each quote, in the order of the quotes, those who said it; empty for nobody
 */
public record Speakers(List<PredictedEntity> entities, List<List<PredictedSpeaker>> ofQuotes) {

  /** Copies the lists. */
  public Speakers {
    entities = List.copyOf(entities);
    ofQuotes = ofQuotes.stream().map(List::copyOf).toList();
  }
}

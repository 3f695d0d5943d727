package dev.pressmark.core.prediction;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Story;
import java.util.Collection;

/** Gold labels as predictions. */
public final class GoldPredictions {

  private GoldPredictions() {}

  /** What a system that is always right answers for these stories. */
  public static Predictions of(Collection<Story> stories, Track track, PublicationDay publication) {
    throw new UnsupportedOperationException();
  }
}

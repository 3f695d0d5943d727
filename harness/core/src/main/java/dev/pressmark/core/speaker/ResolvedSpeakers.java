package dev.pressmark.core.speaker;

import dev.pressmark.api.prediction.PredictedSpeaker;
import java.util.Collection;
import java.util.Set;

/**
 * Who is predicted to have said a quote; nobody where both are empty.
 *
 * @param entities ids of the gold entities that are meant, each once
 * @param unresolved the predicted speakers that mean none of them, equal ones once
 */
public record ResolvedSpeakers(Set<String> entities, Set<PredictedSpeaker> unresolved) {

  /** Copies the sets. */
  public ResolvedSpeakers {
    entities = Set.copyOf(entities);
    unresolved = Set.copyOf(unresolved);
  }

  /** Number of speakers; each that means no entity is one. */
  public int size() {
    return entities.size() + unresolved.size();
  }

  /** How many of these gold entities are among them. */
  public int shared(Collection<String> gold) {
    int shared = 0;
    for (String entity : entities) {
      shared += gold.contains(entity) ? 1 : 0;
    }
    return shared;
  }
}

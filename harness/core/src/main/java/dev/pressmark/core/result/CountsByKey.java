package dev.pressmark.core.result;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.stats.StoryCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a result's stories metric by metric, as they are resampled. */
public final class CountsByKey {
  private final List<String> stories;
  private final Map<String, Map<String, Tally>> byKey;

  private CountsByKey(List<String> stories, Map<String, Map<String, Tally>> byKey) {
    this.stories = stories;
    this.byKey = byKey;
  }

  /** Those of a result. */
  public static CountsByKey of(Result result) {
    Map<String, Map<String, Tally>> byKey = new HashMap<>();
    for (Result.StoryCounts story : result.stories()) {
      story
          .counts()
          .tallies()
          .forEach(
              (key, tally) ->
                  byKey.computeIfAbsent(key, first -> new TreeMap<>()).put(story.id(), tally));
    }
    return new CountsByKey(result.stories().stream().map(Result.StoryCounts::id).toList(), byKey);
  }

  /**
   * The counts of all stories for a metric or slice; zeros where a story has none.
   *
   * @param like a tally of the same kind, for a metric that no story has
   * @throws IllegalArgumentException for a plain total, or if a story has another kind
   */
  public StoryCounts of(String key, Tally like) {
    Map<String, Tally> tallies = byKey.getOrDefault(key, Map.of());
    if (like instanceof PrecisionRecall) {
      return StoryCounts.ofPrecisionRecall(stories, of(PrecisionRecall.class, key, tallies));
    }
    if (like instanceof Proportion) {
      return StoryCounts.ofProportion(stories, of(Proportion.class, key, tallies));
    }
    throw new IllegalArgumentException(key + " is a plain total");
  }

  private static <T extends Tally> Map<String, T> of(
      Class<T> kind, String key, Map<String, Tally> tallies) {
    Map<String, T> ofKind = new TreeMap<>();
    tallies.forEach(
        (story, tally) -> {
          if (!kind.isInstance(tally)) {
            throw new IllegalArgumentException(key + " is of another kind in " + story);
          }
          ofKind.put(story, kind.cast(tally));
        });
    return ofKind;
  }
}

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
   * @throws IllegalArgumentException if no story has any, or what it has is a plain total
   */
  public StoryCounts of(String key) {
    Map<String, PrecisionRecall> precisionRecall = new TreeMap<>();
    Map<String, Proportion> proportions = new TreeMap<>();
    byKey
        .getOrDefault(key, Map.of())
        .forEach(
            (story, tally) -> {
              if (tally instanceof PrecisionRecall counts) {
                precisionRecall.put(story, counts);
              } else if (tally instanceof Proportion counts) {
                proportions.put(story, counts);
              }
            });
    if (precisionRecall.isEmpty() == proportions.isEmpty()) {
      throw new IllegalArgumentException(key + " is no metric of this result");
    }
    return proportions.isEmpty()
        ? StoryCounts.ofPrecisionRecall(stories, precisionRecall)
        : StoryCounts.ofProportion(stories, proportions);
  }
}

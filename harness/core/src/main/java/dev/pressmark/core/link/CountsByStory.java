package dev.pressmark.core.link;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.layer.SplitCounter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Adds up the counts of each story of a split. */
final class CountsByStory implements SplitCounter.ByStory {

  private final Map<String, Counts.Builder> stories = new HashMap<>();

  CountsByStory(Collection<String> stories) {
    stories.forEach(story -> this.stories.put(story, Counts.builder()));
  }

  void add(String story, String key, Tally tally) {
    builder(story).add(key, tally);
  }

  @Override
  public Counts of(String story) {
    return builder(story).build();
  }

  private Counts.Builder builder(String story) {
    Counts.Builder counts = stories.get(story);
    if (counts == null) {
      throw new IllegalArgumentException("no story " + story + " in the split");
    }
    return counts;
  }
}

package dev.pressmark.core.link;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.layer.SplitCounter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts that are made when they are first asked for: a trivial system costs as much as an answer,
 * and not everybody wants to see it.
 */
final class LateCounts implements SplitCounter.ByStory {

  private final Supplier<SplitCounter.ByStory> source;
  private SplitCounter.@Nullable ByStory counts;

  LateCounts(Supplier<SplitCounter.ByStory> source) {
    this.source = source;
  }

  @Override
  public synchronized Counts of(String story) {
    SplitCounter.ByStory known = counts;
    if (known == null) {
      known = source.get();
      counts = known;
    }
    return known.of(story);
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Story;
import java.util.List;
import java.util.SortedMap;

/**
 * Counts a layer of links, which join articles and stories, so that the whole split must be known.
 * What comes out are still counts of one story each, from the links that touch it; so shards add up
 * and stories can be resampled. A link between two stories belongs half to each. Stateless.
 */
public interface SplitCounter extends ScoredLayer {

  /**
   * Prepares the gold labels of a split, once for any number of answers.
   *
   * @param split all its stories, also those of other shards; articles without a text are left out
   */
  Gold prepare(List<Story> split);

  /** The gold side of a split. */
  interface Gold {

    /** Counts an answer, and the trivial systems beside it. */
    Counted count(SplitAnswer answer);
  }

  /**
   * What was counted.
   *
   * @param answer the answer
   * @param floors the trivial systems that stand beside every result of this layer, by name
   */
  record Counted(ByStory answer, SortedMap<String, ByStory> floors) {}

  /** Counts of stories. Whoever scores a shard asks for its stories alone. */
  interface ByStory {

    /**
     * The counts of one story.
     *
     * @throws IllegalArgumentException if it is no story of the split
     */
    Counts of(String story);
  }
}

package dev.pressmark.core.diff;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.diff.StoryChange.Fate;
import dev.pressmark.core.diff.StoryChange.OfStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a dataset.
 *
 * @param before the old version
 * @param after the new one
 * @param changes in the order of stories, articles and text
 * @param scores headlines of committed results that both versions have, by file and layer
 */
public record DatasetDiff(
    Side before, Side after, List<StoryChange> changes, List<HeadlineMove> scores) {

  /**
   * One of the two.
   *
   * @param version its version
   * @param digest its digest
   */
  public record Side(String version, String digest) {
    static Side of(Dataset dataset) {
      return new Side(dataset.version().toString(), dataset.digest());
    }
  }

  /** Copies the lists. */
  public DatasetDiff {
    changes = List.copyOf(changes);
    scores = List.copyOf(scores);
  }

  /**
   * Compares two versions. A dataset and itself have no change.
   *
   * @param scores headlines of committed results that both versions have
   */
  public static DatasetDiff of(Dataset before, Dataset after, List<HeadlineMove> scores) {
    List<StoryChange> changes = new ArrayList<>();
    Map<String, Story> earlier = stories(before);
    Map<String, Story> later = stories(after);
    TreeSet<String> ids = new TreeSet<>(earlier.keySet());
    ids.addAll(later.keySet());
    for (String id : ids) {
      changes.addAll(changes(earlier.get(id), later.get(id)));
    }
    return new DatasetDiff(Side.of(before), Side.of(after), changes, scores);
  }

  private static Map<String, Story> stories(Dataset dataset) {
    Map<String, Story> stories = new TreeMap<>();
    dataset.stories().forEach(story -> stories.put(story.id(), story));
    return stories;
  }

  private static List<StoryChange> changes(@Nullable Story before, @Nullable Story after) {
    if (before != null && after != null) {
      return StoryDiff.of(before, after);
    }
    if (before != null) {
      return List.of(new OfStory(before.id(), Fate.REMOVED, before.articles().size()));
    }
    return after == null
        ? List.of()
        : List.of(new OfStory(after.id(), Fate.ADDED, after.articles().size()));
  }

  /** Whether nothing changed, the version aside. */
  public boolean isEmpty() {
    return changes.isEmpty() && scores.stream().noneMatch(HeadlineMove::moved);
  }
}

package dev.pressmark.core.stats;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was counted in each story for one metric and one system: a vector of as many counts as the
 * metric needs. Stories are kept in the order of their ids (by UTF-16 code unit), whatever the
 * order they came in.
 *
 * <p>Every story of the split belongs in it. A story in which there is nothing to count has zeros:
 * whether it is drawn is part of the chance.
 */
public final class StoryCounts {
  private final List<String> stories;
  private final int width;

  /** Story by story. */
  private final long[] counts;

  private StoryCounts(List<String> stories, int width, long[] counts) {
    this.stories = stories;
    this.width = width;
    this.counts = counts;
  }

  /**
   * Counts by story id; no story at all is legal.
   *
   * @param width the number of counts of each story, at least 1
   * @throws IllegalArgumentException if a vector has another length
   */
  public static StoryCounts of(int width, Map<String, long[]> byStory) {
    if (width < 1) {
      throw new IllegalArgumentException("a story needs at least one count");
    }
    TreeMap<String, long[]> sorted = new TreeMap<>(byStory);
    long[] counts = new long[Math.multiplyExact(width, sorted.size())];
    int next = 0;
    for (Map.Entry<String, long[]> story : sorted.entrySet()) {
      if (story.getValue().length != width) {
        throw new IllegalArgumentException(
            story.getKey() + " has " + story.getValue().length + " counts, not " + width);
      }
      System.arraycopy(story.getValue(), 0, counts, next, width);
      next += width;
    }
    return new StoryCounts(List.copyOf(sorted.keySet()), width, counts);
  }

  /**
   * The four counts of {@link PrecisionRecallStatistic}.
   *
   * @param stories all stories of the split; zeros where one has no tally
   * @throws IllegalArgumentException for a tally of another story
   */
  public static StoryCounts ofPrecisionRecall(
      Collection<String> stories, Map<String, PrecisionRecall> byStory) {
    return of(PrecisionRecallStatistic.WIDTH, stories, byStory, PrecisionRecallStatistic::counts);
  }

  /**
   * The three counts of {@link ProportionStatistic}.
   *
   * @param stories all stories of the split; zeros where one has no tally
   * @throws IllegalArgumentException for a tally of another story
   */
  public static StoryCounts ofProportion(
      Collection<String> stories, Map<String, Proportion> byStory) {
    return of(ProportionStatistic.WIDTH, stories, byStory, ProportionStatistic::counts);
  }

  private static <T> StoryCounts of(
      int width, Collection<String> stories, Map<String, T> byStory, Function<T, long[]> counts) {
    TreeMap<String, long[]> vectors = new TreeMap<>();
    stories.forEach(story -> vectors.put(story, new long[width]));
    byStory.forEach(
        (story, tally) -> {
          if (vectors.replace(story, counts.apply(tally)) == null) {
            throw new IllegalArgumentException("counts of another story: " + story);
          }
        });
    return of(width, vectors);
  }

  /** The ids, ascending. */
  public List<String> stories() {
    return stories;
  }

  /** Number of counts of each story. */
  public int width() {
    return width;
  }

  /** One count of the story at this place in {@link #stories()}. */
  public long count(int story, int component) {
    return counts[story * width + component];
  }

  /**
   * The sums over all stories; zeros without stories.
   *
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public long[] totals() {
    long[] totals = new long[width];
    for (int i = 0; i < counts.length; i++) {
      totals[i % width] = Math.addExact(totals[i % width], counts[i]);
    }
    return totals;
  }

  /** One component of all stories, in their order. */
  long[] column(int component) {
    long[] column = new long[stories.size()];
    for (int story = 0; story < column.length; story++) {
      column[story] = count(story, component);
    }
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoryCounts that
        && width == that.width
        && stories.equals(that.stories)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * stories.hashCode() + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return stories.size() + " stories, totals " + Arrays.toString(totals());
  }
}

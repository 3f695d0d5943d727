package dev.pressmark.core.agree;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.ResampledCounts;
import dev.pressmark.core.stats.Statistic;
import dev.pressmark.core.stats.StoryCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes the coefficients from the counts of stories. */
final class Figures {

  private static final double CONFIDENCE = .95;
  static final String NO_RESAMPLES = "no resamples were drawn";

  /** What was counted in a story, and the layers that both annotators have there. */
  record Counted(CodedCounts counts, Set<Layer> layers) {

    boolean has(Coded coded) {
      Layer layer = coded.layer();
      return layer == null ? layers.equals(Story.ALL_LAYERS) : layers.contains(layer);
    }
  }

  private Figures() {}

  /**
   * All coefficients of what is annotated in any story.
   *
   * @param stories by id
   * @param bootstrap over the same stories; null for no intervals
   */
  static List<Figure> of(SortedMap<String, Counted> stories, @Nullable Bootstrap bootstrap) {
    List<Figure> figures = new ArrayList<>();
    for (Coded coded : Coded.values()) {
      if (stories.values().stream().anyMatch(one -> one.has(coded))) {
        figures.addAll(of(coded, stories, bootstrap));
      }
    }
    return figures;
  }

  private static List<Figure> of(
      Coded coded, SortedMap<String, Counted> stories, @Nullable Bootstrap bootstrap) {
    Map<String, long[]> byStory = new TreeMap<>();
    long[] coverage = new long[CodedCounts.COVERAGE];
    stories.forEach(
        (id, story) -> {
          boolean has = story.has(coded);
          byStory.put(id, has ? story.counts.of(coded) : new long[CodedCounts.width(coded)]);
          long[] own = has ? story.counts.coverage(coded) : new long[CodedCounts.COVERAGE];
          for (int i = 0; i < coverage.length; i++) {
            coverage[i] += own[i];
          }
        });
    StoryCounts counts = StoryCounts.of(CodedCounts.width(coded), new HashMap<>(byStory));
    ResampledCounts resampled = bootstrap == null ? null : bootstrap.resample(counts);
    long[] totals = counts.totals();
    List<Figure> figures = new ArrayList<>();
    for (Coefficient coefficient : Coefficient.of(coded.scale())) {
      Value value = coefficient.value(coded, totals);
      figures.add(
          new Figure(
              coded,
              coefficient,
              value,
              interval(value, resampled, coefficient.statistic(coded)),
              new Figure.Coverage(coverage[0], coverage[1], coverage[2]),
              Arrays.stream(totals).boxed().toList()));
    }
    return figures;
  }

  private static Interval interval(
      Value value, @Nullable ResampledCounts resampled, Statistic statistic) {
    if (value instanceof Value.Undefined undefined) {
      return new Interval.NotGiven(undefined.reason());
    }
    return resampled == null
        ? new Interval.NotGiven(NO_RESAMPLES)
        : resampled.replicates(statistic).interval(CONFIDENCE);
  }
}

package dev.pressmark.core.agree;

import dev.pressmark.core.agree.CommonStories.StoryPair;
import dev.pressmark.core.parallel.Parallel;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.Resampling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far two annotators agree.
 *
 * <p>Neither is right: each in turn is gold, the other is scored against it by the scorers that
 * judge systems. Beside that stand coefficients that are corrected for chance, and the list of
 * everything they differ in. Exchanging the annotators exchanges the directions and the sides of
 * every difference, and changes no coefficient.
 *
 * @param a the first annotator
 * @param b the second
 * @param common what both annotated, and what was left out
 * @param options seed, resamples and threads
 * @param aGold the second scored against the first
 * @param bGold the first scored against the second
 * @param figures the coefficients
 * @param disagreements every difference, in the order of stories, articles and text
 */
public record Agreement(
    AnnotationSet a,
    AnnotationSet b,
    CommonStories common,
    ScoringOptions options,
    Direction aGold,
    Direction bGold,
    List<Figure> figures,
    List<Disagreement> disagreements) {

  /** Copies the lists. */
  public Agreement {
    figures = List.copyOf(figures);
    disagreements = List.copyOf(disagreements);
  }

  /** What was worked out for one story. */
  private record Compared(String id, Figures.Counted counted, List<Disagreement> disagreements) {}

  /**
   * Compares two annotators.
   *
   * @param common what both have; at least one story
   * @param options seed, resamples and threads; threads change no byte
   * @throws IllegalArgumentException if there is no story
   */
  public static Agreement of(
      AnnotationSet a, AnnotationSet b, CommonStories common, ScoringOptions options) {
    if (common.pairs().isEmpty()) {
      throw new IllegalArgumentException("no story that both annotated");
    }
    List<Compared> compared = Parallel.map(common.pairs(), options.threads(), Agreement::compare);
    SortedMap<String, Figures.Counted> counted = new TreeMap<>();
    List<Disagreement> disagreements = new ArrayList<>();
    for (Compared one : compared) {
      counted.put(one.id, one.counted);
      disagreements.addAll(one.disagreements);
    }
    return new Agreement(
        a,
        b,
        common,
        options,
        Direction.of(common.stories(StoryPair::a), common.stories(StoryPair::b), options),
        Direction.of(common.stories(StoryPair::b), common.stories(StoryPair::a), options),
        Figures.of(counted, bootstrap(counted, options)),
        disagreements);
  }

  private static Compared compare(StoryPair story) {
    List<ArticlePair> articles = ArticlePair.of(story);
    return new Compared(
        story.a().id(),
        new Figures.Counted(CodingCounter.count(story, articles), story.a().layers()),
        Differences.of(story, articles));
  }

  /** How many differences there are of each kind, kinds without any included. */
  public Map<Disagreement.Kind, Integer> disagreementsByKind() {
    Map<Disagreement.Kind, Integer> counts = new EnumMap<>(Disagreement.Kind.class);
    for (Disagreement.Kind kind : Disagreement.Kind.values()) {
      counts.put(kind, 0);
    }
    disagreements.forEach(one -> counts.merge(one.label(), 1, Integer::sum));
    return counts;
  }

  private static @Nullable Bootstrap bootstrap(
      SortedMap<String, Figures.Counted> stories, ScoringOptions options) {
    return options.resamples() == 0
        ? null
        : Bootstrap.of(
            Resampling.of(options.seed()), List.copyOf(stories.keySet()), options.resamples());
  }
}

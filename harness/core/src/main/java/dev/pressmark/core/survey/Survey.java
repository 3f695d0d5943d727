package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a dataset, split by split.
 *
 * @param version the dataset's version
 * @param digest the dataset's digest
 * @param holdings how much of everything each split holds, in the order of splits; splits without a
 *     story are left out
 * @param counts how often each phenomenon is there, in the order of the table
 * @param spread over what the articles are spread
 */
public record Survey(
    String version,
    String digest,
    Map<Split, Holdings> holdings,
    List<Count> counts,
    List<Spread> spread) {

  /** Copies the collections. */
  public Survey {
    holdings = Collections.unmodifiableMap(new EnumMap<>(holdings));
    counts = List.copyOf(counts);
    spread = List.copyOf(spread);
  }

  /**
   * How often a phenomenon is there.
   *
   * @param phenomenon what is counted
   * @param bySplit how often each split has it
   */
  public record Count(Phenomenon phenomenon, Map<Split, Long> bySplit) {

    /** Copies the map. */
    public Count {
      bySplit = Collections.unmodifiableMap(new EnumMap<>(bySplit));
    }

    /** How often it is there where the minimum has to be met. */
    public long there() {
      return phenomenon.scope().splits().stream()
          .mapToLong(split -> bySplit.getOrDefault(split, 0L))
          .sum();
    }

    /** How many are missing; 0 where the minimum is met. */
    public long missing() {
      return Math.max(0, phenomenon.minimum() - there());
    }
  }

  /** Surveys a dataset. Any order of its stories gives the same survey. */
  public static Survey of(Dataset dataset) {
    return of(dataset, Phenomena.all());
  }

  static Survey of(Dataset dataset, List<Phenomenon> phenomena) {
    Map<Split, Holdings> holdings = new EnumMap<>(Split.class);
    Map<Phenomenon, Map<Split, Long>> counts = new LinkedHashMap<>();
    phenomena.forEach(one -> counts.put(one, new EnumMap<>(Split.class)));
    for (Story story : dataset.stories()) {
      SurveyedStory surveyed = SurveyedStory.of(story);
      holdings.merge(story.split(), Holdings.of(surveyed), Holdings::plus);
      counts.forEach(
          (one, bySplit) -> bySplit.merge(story.split(), one.counting().in(surveyed), Long::sum));
    }
    List<Count> all = new ArrayList<>();
    counts.forEach((one, bySplit) -> all.add(new Count(one, bySplit)));
    return new Survey(
        dataset.version().toString(),
        dataset.digest(),
        holdings,
        all,
        Spread.of(dataset.stories()));
  }

  /** How many phenomena reach their minimum. */
  public long met() {
    return counts.stream().filter(count -> count.missing() == 0).count();
  }

  /** How many articles have no text, so that no phenomenon was counted in them. */
  public long withoutText() {
    return holdings.values().stream().mapToLong(Holdings::withoutText).sum();
  }
}

package dev.pressmark.core.score;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.LayerCounter;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.result.Result;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted in one story, for the system and for the trivial ones. For one thread. */
final class CountedStory {

  private final Story story;
  private final Counts.Builder counts = Counts.builder();
  private final Map<String, Counts.Builder> floors = new TreeMap<>();
  private int articles;

  CountedStory(Story story) {
    this.story = story;
  }

  Story story() {
    return story;
  }

  /** Counts an article in these layers, and what their trivial systems answer for it. */
  void add(AlignedAnswer answer, List<LayerCounter> counters) {
    GoldArticle gold = answer.gold();
    for (LayerCounter counter : counters) {
      LayerCounter.Gold layer = counter.prepare(gold);
      layer.count(answer, counts);
      for (LayerCounter.Floor floor : counter.floors()) {
        layer.count(gold.answer(floor.answer(gold.article(), gold.track())), floor(floor.name()));
      }
    }
    articles++;
  }

  /** Adds the story's part of a layer of links. */
  void add(SplitCounter.Counted links) {
    counts.addAll(links.answer().of(story.id()));
    links.floors().forEach((name, floor) -> floor(name).addAll(floor.of(story.id())));
  }

  private Counts.Builder floor(String name) {
    return floors.computeIfAbsent(name, first -> Counts.builder());
  }

  /** The counts of the system. */
  Result.StoryCounts counts() {
    return new Result.StoryCounts(story.id(), articles, counts.build());
  }

  /** The counts of each trivial system: the metrics themselves, without slices. */
  Map<String, Counts> floors() {
    Map<String, Counts> metrics = new TreeMap<>();
    floors.forEach(
        (name, sum) -> {
          Map<String, Tally> kept = new TreeMap<>(sum.build().tallies());
          kept.keySet().removeIf(key -> key.endsWith("]"));
          metrics.put(name, Counts.of(kept));
        });
    return metrics;
  }
}

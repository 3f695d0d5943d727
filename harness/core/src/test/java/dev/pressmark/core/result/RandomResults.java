package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Results drawn by a seed: every kind of tally, slices that few stories have, stories without any.
 */
public final class RandomResults {
  public static final String HEADLINE = "quotes.full.overlap";

  private RandomResults() {}

  /** A result of a system, with 400 resamples. */
  public static Result of(Random random, int stories, String system) {
    return of(system, stories(random, stories));
  }

  /** A result with these counts. */
  public static Result of(String system, List<Result.StoryCounts> stories) {
    return of(
        system, stories, new Result.Settings(Track.END_TO_END, PublicationDay.WITHHELD, 5, 400));
  }

  /** A result with these counts, under these conditions. */
  public static Result of(
      String system, List<Result.StoryCounts> stories, Result.Settings settings) {
    int articles = stories.stream().mapToInt(Result.StoryCounts::articles).sum();
    Result.DatasetInfo dataset =
        new Result.DatasetInfo(
            "1.0.0", Digests.sha256("gold"), Split.TEST, stories.size(), articles);
    return new Result(
        new Result.SystemInfo(system, "1", null, Digests.sha256(system), Isolation.FILE),
        dataset,
        settings,
        Map.of(
            Layer.QUOTES, layer(dataset, Layer.QUOTES, settings, true, HEADLINE),
            Layer.DATES, layer(dataset, Layer.DATES, settings, false, "dates.value.canonical")),
        new TreeMap<>(Map.of("every-sentence", Counts.of(Map.of(HEADLINE, credit(new Random(1)))))),
        stories,
        new Result.Articles(articles, articles, List.of(), List.of(), List.of(), 3));
  }

  private static Result.LayerInfo layer(
      Result.DatasetInfo dataset,
      Layer layer,
      Result.Settings settings,
      boolean attempted,
      String headline) {
    return new Result.LayerInfo(
        attempted, headline, Signature.of(dataset, List.of("a", "b"), layer, settings).line());
  }

  /** The counts of stories. */
  public static List<Result.StoryCounts> stories(Random random, int stories) {
    List<Result.StoryCounts> counts = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      counts.add(new Result.StoryCounts(id(story), 1 + random.nextInt(4), counts(random)));
    }
    return counts;
  }

  /** In the order of the numbers, as long as they are below 1,000. */
  public static String id(int story) {
    return "story-" + (1000 + story);
  }

  private static Counts counts(Random random) {
    Map<String, Tally> tallies = new TreeMap<>();
    if (random.nextInt(8) > 0) {
      tallies.put(HEADLINE, credit(random));
      tallies.put("quotes.full.strict", matches(random));
      tallies.put("quotes.full.type", proportion(random));
      tallies.put("quotes.full.cue.strict", matches(random));
    }
    if (random.nextInt(3) == 0) {
      tallies.put("quotes.full.falsePositives", new Total(random.nextInt(4)));
      tallies.put(HEADLINE + "[type=direct]", recall(random));
    }
    if (random.nextInt(12) == 0) {
      tallies.put(HEADLINE + "[region=title]", credit(random));
    }
    return Counts.of(tallies);
  }

  private static PrecisionRecall credit(Random random) {
    int predicted = random.nextInt(9);
    int gold = random.nextInt(9);
    return PrecisionRecall.ofCredit(
        part(random, Credit.UNIT * predicted), predicted, part(random, Credit.UNIT * gold), gold);
  }

  private static PrecisionRecall matches(Random random) {
    int predicted = random.nextInt(9);
    int gold = random.nextInt(9);
    return PrecisionRecall.ofMatches(
        random.nextInt(Math.min(predicted, gold) + 1), predicted, gold);
  }

  private static PrecisionRecall recall(Random random) {
    int gold = random.nextInt(5);
    return PrecisionRecall.ofCredit(0, 0, part(random, Credit.UNIT * gold), gold);
  }

  private static Proportion proportion(Random random) {
    int judged = random.nextInt(6);
    return new Proportion(random.nextInt(judged + 1), judged, judged + random.nextInt(3));
  }

  private static long part(Random random, long most) {
    return (long) (random.nextDouble() * most);
  }
}

package dev.pressmark.core.gate;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Invented counts of a system before and after a change. Of every ten units about one changes: some
 * that were missed are found, and some that were found are missed, where a wrong prediction stands
 * in their place, so that F1 loses what the units lose. How much changes, and to which side,
 * differs from story to story, as a change of a rule meets some texts and not others.
 *
 * @param stories how many
 * @param net the expected change of F1, as a share: −.02 for a loss of two points
 * @param metrics how many metrics, each with units of its own
 */
record ChurnedStories(int stories, double net, int metrics) {

  private static final double CHURN = .10;
  private static final double FOUND = .6;

  /** How far the side to which a story's units change may lie from the expected one. */
  private static final double TILT = .3;

  static final List<String> METRICS =
      List.of(
          "quotes.full.overlap", "quotes.full.strict", "quotes.full.token", "quotes.marked.strict");

  /** The results before and after. */
  record Sample(Result before, Result after) {}

  Sample draw(Random random) {
    List<Result.StoryCounts> before = new ArrayList<>();
    List<Result.StoryCounts> after = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      int articles = 1 + random.nextInt(6);
      Map<String, Tally> then = new TreeMap<>();
      Map<String, Tally> now = new TreeMap<>();
      for (String metric : METRICS.subList(0, metrics)) {
        units(random, 12 * articles, metric, then, now);
      }
      before.add(new Result.StoryCounts(RandomResults.id(story), articles, Counts.of(then)));
      after.add(new Result.StoryCounts(RandomResults.id(story), articles, Counts.of(now)));
    }
    return new Sample(RandomResults.of("before", before), RandomResults.of("after", after));
  }

  private void units(
      Random random, int units, String metric, Map<String, Tally> then, Map<String, Tally> now) {
    double churn = 2 * CHURN * random.nextDouble();
    double tilt = TILT * (2 * random.nextDouble() - 1);
    double lost = churn * ((1 - net / CHURN) / 2 + tilt);
    double gained = churn - lost;
    double difficulty = .3 * (random.nextDouble() - .5);
    int found = 0;
    int foundAfter = 0;
    for (int unit = 0; unit < units; unit++) {
      boolean wasFound = random.nextDouble() < FOUND + difficulty;
      // shares are of all units, so they are higher among those that can change to that side
      double changes = wasFound ? lost / (FOUND + difficulty) : gained / (1 - FOUND - difficulty);
      boolean isFound = wasFound ^ (random.nextDouble() < changes);
      found += wasFound ? 1 : 0;
      foundAfter += isFound ? 1 : 0;
    }
    then.put(metric, PrecisionRecall.ofMatches(found, units, units));
    now.put(metric, PrecisionRecall.ofMatches(foundAfter, units, units));
  }
}

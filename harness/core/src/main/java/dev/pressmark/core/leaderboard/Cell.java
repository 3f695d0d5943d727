package dev.pressmark.core.leaderboard;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.stats.RankRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One system on one metric.
 *
 * @param measure the measure that stands for it: F1, or accuracy
 * @param estimates all its measures
 * @param rank null where it is not ranked
 * @param coverage of a conditional metric; null for any other
 */
public record Cell(
    Measure measure,
    Map<Measure, Estimate> estimates,
    @Nullable RankRange rank,
    @Nullable Score coverage) {

  /** Copies the map. */
  public Cell {
    estimates = Map.copyOf(estimates);
    if (!estimates.containsKey(measure)) {
      throw new IllegalArgumentException("no " + measure.word());
    }
  }

  /** The number that stands for it. */
  public Estimate estimate() {
    return estimates.getOrDefault(measure, estimates.values().iterator().next());
  }

  /** One of its measures; undefined where it has not that one. */
  Score score(Measure one) {
    Estimate estimate = estimates.get(one);
    return estimate == null ? Score.undefined("not measured") : estimate.score();
  }

  /** Its value; −1 where it is undefined, so that it sorts behind all others. */
  double sortValue() {
    return estimate().score() instanceof Score.Defined defined ? defined.value() : -1;
  }
}

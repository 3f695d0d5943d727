package dev.pressmark.core.result;

import dev.pressmark.core.count.Tally;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.parallel.Parallel;
import dev.pressmark.core.parallel.Progress;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.DetectableDifference;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.ResampledCounts;
import dev.pressmark.core.stats.Resampling;
import dev.pressmark.core.stats.SystemEstimate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a result with their intervals, computed from the counts of its stories. All of
 * them share the drawn stories: which stories a resample has is drawn once, and every metric and
 * slice is summed over the same ones.
 */
public final class Estimates {
  static final String NO_RESAMPLES = "no resamples were drawn";
  static final String SHARD = "a shard has no intervals: merge all of them";

  private final SortedMap<String, Map<Measure, Estimate>> metrics;

  private Estimates(SortedMap<String, Map<Measure, Estimate>> metrics) {
    this.metrics = metrics;
  }

  /** Those of a result, on this thread. */
  public static Estimates of(Result result) {
    return of(result, 1);
  }

  /**
   * Those of a result: the same for any number of threads.
   *
   * @param progress is told of every metric and slice
   * @throws ArithmeticException if a sum could get too large for a long
   */
  public static Estimates of(Result result, int threads, Progress progress) {
    SortedMap<String, Tally> totals = result.total().tallies();
    List<String> keys = List.copyOf(totals.keySet());
    CountsByKey counts = CountsByKey.of(result);
    Bootstrap bootstrap = bootstrap(result);
    String whyNone = result.settings().shard() == null ? NO_RESAMPLES : SHARD;
    progress.begin("intervals", keys.size());
    List<Map<Measure, Estimate>> estimates =
        Parallel.map(
            keys,
            threads,
            key -> {
              Map<Measure, Estimate> one =
                  estimate(key, at(totals, key), counts, bootstrap, whyNone);
              progress.done();
              return one;
            });
    SortedMap<String, Map<Measure, Estimate>> metrics = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      metrics.put(keys.get(i), estimates.get(i));
    }
    return new Estimates(metrics);
  }

  /** The same, without anybody who watches. */
  public static Estimates of(Result result, int threads) {
    return of(result, threads, Progress.NONE);
  }

  private static Tally at(Map<String, Tally> totals, String key) {
    Tally tally = totals.get(key);
    if (tally == null) {
      throw new IllegalArgumentException("no metric " + key);
    }
    return tally;
  }

  private static @Nullable Bootstrap bootstrap(Result result) {
    Result.Settings settings = result.settings();
    return settings.resamples() == 0 || settings.shard() != null
        ? null
        : Bootstrap.of(
            Resampling.of(settings.seed()),
            result.stories().stream().map(Result.StoryCounts::id).toList(),
            settings.resamples());
  }

  private static Map<Measure, Estimate> estimate(
      String key, Tally total, CountsByKey counts, @Nullable Bootstrap bootstrap, String whyNone) {
    Map<Measure, Estimate> estimates = new EnumMap<>(Measure.class);
    List<Measure> measures = Measure.of(key, total);
    if (measures.isEmpty()) {
      return estimates;
    }
    ResampledCounts resampled =
        bootstrap == null ? null : bootstrap.resample(counts.of(key, total));
    for (Measure measure : measures) {
      Score score = measure.score(total);
      if (score instanceof Score.Undefined undefined) {
        estimates.put(measure, without(score, undefined.reason()));
      } else if (resampled == null) {
        estimates.put(measure, without(score, whyNone));
      } else {
        SystemEstimate sure = SystemEstimate.of(resampled.replicates(measure.statistic()));
        estimates.put(measure, new Estimate(score, sure.interval(), sure.detectable()));
      }
    }
    return Collections.unmodifiableMap(estimates);
  }

  static Estimate without(Score score, String reason) {
    return new Estimate(
        score,
        new Interval.NotGiven(reason),
        DetectableDifference.unpaired(Value.undefined(reason)));
  }

  /** The number of a layer by which systems are compared; empty where nothing was counted. */
  public Optional<Estimate> headline(Result.LayerInfo layer) {
    Map<Measure, Estimate> scores = of(layer.headline());
    return Optional.ofNullable(scores.getOrDefault(Measure.F1, scores.get(Measure.ACCURACY)));
  }

  /** The numbers of a metric or slice, by measure; empty where it has none. */
  public Map<Measure, Estimate> of(String key) {
    return metrics.getOrDefault(key, Map.of());
  }
}

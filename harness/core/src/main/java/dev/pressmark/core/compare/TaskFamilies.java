package dev.pressmark.core.compare;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.parallel.Parallel;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.StoryCounts;
import dev.pressmark.core.stats.SystemComparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The families of one task: for every metric all pairs of the systems that attempt it. A metric of
 * which one system has no counts was counted and found to have nothing: zeros.
 */
final class TaskFamilies {

  private static final Comparator<Family> ORDER =
      Comparator.comparing(Family::role).thenComparing(Family::key);

  private record Family(String key, Role role, Measure measure, Tally sum) {}

  private final String task;
  private final List<String> missing;
  private final List<Side> sides;
  private final Bootstrap bootstrap;
  private final Comparison.Options options;

  private TaskFamilies(
      String task,
      List<String> missing,
      List<Side> sides,
      Bootstrap bootstrap,
      Comparison.Options options) {
    this.task = task;
    this.missing = missing;
    this.sides = sides;
    this.bootstrap = bootstrap;
    this.options = options;
  }

  static TaskFamilies of(
      String task, List<Side> all, Bootstrap bootstrap, Comparison.Options options) {
    List<String> missing = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    for (Side side : all) {
      if (side.attempts(task)) {
        sides.add(side);
      } else {
        missing.add(side.id());
      }
    }
    return new TaskFamilies(task, missing, sides, bootstrap, options);
  }

  TaskComparison compare(int threads) {
    return new TaskComparison(task, missing, Parallel.map(families(), threads, this::compare));
  }

  private List<Family> families() {
    SortedMap<String, Tally> sums = new TreeMap<>();
    for (Side side : sides) {
      side.totals().forEach((key, tally) -> sums.merge(key, presence(tally), Tally::plus));
    }
    List<Family> families = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          Family family = family(key, sum);
          if (family != null && sides.size() > 1) {
            families.add(family);
          }
        });
    families.sort(ORDER);
    return families;
  }

  /** Of what kind a tally is and what it has at all: that decides what can be compared. */
  private static Tally presence(Tally tally) {
    if (tally instanceof PrecisionRecall counts) {
      return PrecisionRecall.ofMatches(
          0, Math.min(1, counts.predicted()), Math.min(1, counts.gold()));
    }
    return tally instanceof Proportion ? Proportion.ZERO : Total.ZERO;
  }

  /** Null for what is no score, stands beside another metric, or was not asked for. */
  private @Nullable Family family(String key, Tally sum) {
    if (!MetricKey.task(key).equals(task)
        || MetricKey.isCoverage(key)
        || (MetricKey.isSlice(key) && !options.slices())) {
      return null;
    }
    return Measure.ofComparison(key, sum)
        .map(measure -> new Family(key, role(key, sum), measure, sum))
        .orElse(null);
  }

  private Role role(String key, Tally sum) {
    if (MetricKey.isSlice(key)) {
      return Role.SLICE;
    }
    if (sides.stream().anyMatch(side -> side.isHeadline(key))) {
      return Role.HEADLINE;
    }
    return MetricKey.isConditional(key, sum) ? Role.CONDITIONAL : Role.METRIC;
  }

  private MetricComparison compare(Family family) {
    SortedMap<String, StoryCounts> counts = new TreeMap<>();
    SortedMap<String, Score> coverage = new TreeMap<>();
    for (Side side : sides) {
      counts.put(side.id(), side.counts().of(family.key, family.sum));
      if (family.role == Role.CONDITIONAL) {
        coverage.put(side.id(), coverage(side, family));
      }
    }
    return new MetricComparison(
        family.key,
        family.role,
        family.measure,
        SystemComparison.of(counts, family.measure.statistic(), bootstrap, options.margin()),
        coverage);
  }

  private static Score coverage(Side side, Family family) {
    String key = family.sum instanceof Proportion ? family.key : MetricKey.coverageOf(family.key);
    return side.totals().get(key) instanceof Proportion counts
        ? AccuracyCoverage.of(counts).coverage()
        : Score.undefined("its coverage was not counted");
  }
}

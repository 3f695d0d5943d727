package dev.pressmark.core.compare;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.Resampling;
import dev.pressmark.core.stats.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Systems that were scored on the same stories under the same conditions, side by side.
 *
 * @param systems in the order of the files
 * @param dataset what they were scored against; of the version, see each system
 * @param settings under which conditions
 * @param margin the largest difference that does not matter, as a share: .01 is a point
 * @param tasks every task that some system attempts
 */
public record Comparison(
    List<ComparedSystem> systems,
    Result.DatasetInfo dataset,
    Result.Settings settings,
    double margin,
    List<TaskComparison> tasks) {

  /** The usual margin: one point. */
  public static final double MARGIN = .01;

  /** Copies the lists. */
  public Comparison {
    systems = List.copyOf(systems);
    tasks = List.copyOf(tasks);
  }

  /**
   * What is compared, and how.
   *
   * @param margin the largest difference that does not matter, as a share
   * @param slices whether slices are compared, too
   * @param threads how many work side by side; changes nothing else
   */
  public record Options(double margin, boolean slices, int threads) {
    /**
     * @throws IllegalArgumentException for a margin that is not from 0 to 1
     */
    public Options {
      if (!(margin >= 0 && margin <= 1)) {
        throw new IllegalArgumentException("not a margin from 0 to 1: " + margin);
      }
    }
  }

  /**
   * Compares results.
   *
   * @param results at least 2
   * @throws InvalidInputException if they may not be compared, with every reason
   * @throws IllegalArgumentException for fewer than 2
   */
  public static Comparison of(List<NamedResult> results, Options options) {
    if (results.size() < 2) {
      throw new IllegalArgumentException("a comparison needs at least 2 results");
    }
    Problems problems = Comparability.check(results);
    problems.throwIfAny();
    Result first = results.get(0).result();
    List<ComparedSystem> systems = ComparedSystem.of(results);
    Bootstrap bootstrap =
        Bootstrap.of(
            Resampling.of(first.settings().seed()),
            first.stories().stream().map(Result.StoryCounts::id).toList(),
            first.settings().resamples());
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      sides.add(Side.of(systems.get(i).id(), results.get(i).result()));
    }
    List<TaskFamilies> families = new ArrayList<>();
    for (String task : tasks(sides)) {
      families.add(TaskFamilies.of(task, sides, bootstrap, options));
    }
    return new Comparison(
        systems,
        first.dataset(),
        first.settings(),
        options.margin,
        families.stream().map(one -> one.compare(options.threads)).toList());
  }

  /** Those with a headline in the order of the layers, then the others by name. */
  private static Set<String> tasks(List<Side> sides) {
    Set<String> tasks = new LinkedHashSet<>();
    for (Side side : sides) {
      side.result().layers().values().forEach(layer -> tasks.add(MetricKey.task(layer.headline())));
    }
    Set<String> others = new TreeSet<>();
    for (Side side : sides) {
      side.totals().keySet().forEach(key -> others.add(MetricKey.task(key)));
    }
    tasks.addAll(others);
    tasks.removeIf(task -> sides.stream().noneMatch(side -> side.attempts(task)));
    return tasks;
  }

  /** Whether it cannot be told of some pair which system is better, on a headline. */
  public boolean cannotTell() {
    return tasks.stream()
        .flatMap(task -> task.metrics().stream())
        .filter(metric -> metric.role() == Role.HEADLINE)
        .flatMap(metric -> metric.comparison().pairs().stream())
        .map(PairComparison::judgement)
        .anyMatch(judgement -> judgement.verdict() == Verdict.CANNOT_TELL);
  }
}

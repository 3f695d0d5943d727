package dev.pressmark.core.compare;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.Shard;
import dev.pressmark.core.result.Signature;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether results may be compared: every reason why not, with the files and both values. */
public final class Comparability {

  private final NamedResult first;
  private final Problems problems = new Problems();

  private Comparability(NamedResult first) {
    this.first = first;
  }

  /**
   * Each result against the first one.
   *
   * @param results at least one
   * @return every reason why they may not be compared; empty where they may
   */
  public static Problems check(List<NamedResult> results) {
    Comparability check = new Comparability(results.get(0));
    results.forEach(check::alone);
    results.subList(1, results.size()).forEach(check::withFirst);
    return check.problems;
  }

  private void alone(NamedResult one) {
    Shard shard = one.result().settings().shard();
    if (shard != null) {
      problems.add(
          Location.ofFile(one.file()),
          "shard " + shard.word() + " of a result",
          "whole results: merge all shards first");
    }
    if (one.result().settings().resamples() == 0) {
      problems.add(
          Location.ofFile(one.file()),
          "a result without resamples",
          "results of score --resamples N, with N above 0");
    }
  }

  private void withFirst(NamedResult other) {
    Result.DatasetInfo here = first.result().dataset();
    Result.DatasetInfo there = other.result().dataset();
    if (here.split() != there.split()) {
      integrity(
          other,
          "the split " + there.split().word(),
          "the split " + here.split().word() + " as in " + first.file());
    }
    Set<Layer> shared = EnumSet.noneOf(Layer.class);
    shared.addAll(first.result().layers().keySet());
    shared.retainAll(other.result().layers().keySet());
    if (shared.isEmpty()) {
      integrity(other, "no layer that " + first.file() + " has, too", "results with shared layers");
    }
    Map<String, Tally> totals = other.result().total().tallies();
    Set<String> told = new HashSet<>();
    for (Layer layer : shared) {
      Signature mine = signature(first.result(), layer);
      Signature its = signature(other.result(), layer);
      for (String field : mine.differences(its)) {
        if (told.add(field)) {
          integrity(
              other,
              "the signature has " + field + " " + its.shown(field),
              field + " " + mine.shown(field) + " as in " + first.file());
        }
      }
    }
    first
        .result()
        .total()
        .tallies()
        .forEach((key, tally) -> sameKind(other, key, tally, totals.getOrDefault(key, tally)));
    if (problems.isEmpty() && !stories(first.result()).equals(stories(other.result()))) {
      integrity(other, "other stories", "the stories of " + first.file());
    }
  }

  private void sameKind(NamedResult other, String key, Tally here, Tally there) {
    if (!kind(here).equals(kind(there))) {
      integrity(other, key + " " + kind(there), kind(here) + " as in " + first.file());
    }
  }

  private void integrity(NamedResult at, String found, String allowed) {
    problems.add(new Problem(Problem.Kind.INTEGRITY, Location.ofFile(at.file()), found, allowed));
  }

  private static String kind(Tally tally) {
    return tally instanceof PrecisionRecall counts
        ? "counted in parts of 1/" + counts.unit()
        : tally instanceof Proportion ? "counted as a proportion" : "counted as a total";
  }

  private static List<String> stories(Result result) {
    return result.stories().stream().map(Result.StoryCounts::id).toList();
  }

  private static Signature signature(Result result, Layer layer) {
    Result.LayerInfo info = result.layers().get(layer);
    return Signature.parse(info == null ? "" : info.signature());
  }
}

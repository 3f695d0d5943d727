package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.Usage;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the shards of a result together: what comes out is the result of the run that was not
 * divided, whatever the order of the shards.
 */
public final class ShardMerge {

  private final List<NamedResult> shards;
  private final Problems problems = new Problems();

  private ShardMerge(List<NamedResult> shards) {
    this.shards = shards.stream().sorted(Comparator.comparing(NamedResult::file)).toList();
  }

  /**
   * Merges shards.
   *
   * @param shards all shards of one result, in any order; at least one
   * @throws InvalidInputException if one is missing, there twice or no shard at all, or if they are
   *     not of one system, dataset and run
   */
  public static Result merge(List<NamedResult> shards) {
    return new ShardMerge(shards).merge();
  }

  private Result merge() {
    everyShardOnce();
    problems.throwIfAny();
    ofOneRun();
    problems.throwIfAny();
    Result.SystemInfo system = systemOfAll();
    problems.throwIfAny();
    try {
      Result merged =
          new Result(
              system,
              first().dataset(),
              first().settings().whole(),
              first().layers(),
              floors(),
              gathered(Result::stories),
              articles());
      ResultLaws.check(merged);
      return merged;
    } catch (IllegalArgumentException | ArithmeticException e) {
      integrity(shards.get(0).file(), String.valueOf(e.getMessage()), "shards of one result");
      throw new InvalidInputException(problems);
    }
  }

  private Result first() {
    return shards.get(0).result();
  }

  private void everyShardOnce() {
    Map<Integer, String> files = new TreeMap<>();
    int of = 0;
    for (NamedResult one : shards) {
      Shard shard = one.result().settings().shard();
      if (shard == null) {
        invalid(one.file(), "a result that is no shard", "results of score --shard I/N");
        continue;
      }
      if (of != 0 && shard.of() != of) {
        invalid(one.file(), "shard " + shard.word(), "one of " + of + ", as the others");
        continue;
      }
      of = shard.of();
      String other = files.putIfAbsent(shard.index(), one.file());
      if (other != null) {
        invalid(one.file(), "shard " + shard.word() + " for the second time", "not in " + other);
      }
    }
    List<String> missing = new ArrayList<>();
    for (int index = 1; index <= of; index++) {
      if (!files.containsKey(index)) {
        missing.add(index + "/" + of);
      }
    }
    if (problems.isEmpty() && !missing.isEmpty()) {
      invalid(shards.get(0).file(), "without " + shown(missing), "all " + of + " shards");
    }
  }

  private static String shown(List<String> missing) {
    int most = Math.min(10, missing.size());
    return (missing.size() == 1 ? "shard " : "shards ")
        + String.join(", ", missing.subList(0, most))
        + (missing.size() > most ? " and " + (missing.size() - most) + " more" : "");
  }

  private void ofOneRun() {
    same("the system", result -> named(result.system()));
    same("the isolation", result -> result.system().isolation().word());
    same("the version of the dataset", result -> result.dataset().version());
    same("the gold labels", result -> result.dataset().goldSha256());
    same("the split", result -> result.dataset().split().word());
    same("stories of the split", result -> result.dataset().stories());
    same("articles of the split", result -> result.dataset().articles());
    same("the track", result -> result.settings().track().word());
    same("the publication date", result -> result.settings().publication().word());
    same("the seed", result -> result.settings().seed());
    same("resamples", result -> result.settings().resamples());
    // A signature holds what stands above once more, layer by layer.
    if (problems.isEmpty()) {
      for (Layer layer : Layer.values()) {
        same("the layer " + layer.word(), result -> layer(result, layer));
      }
    }
    same("answers to other splits", result -> result.articles().skippedOtherSplit());
    same("answers of its own", result -> answers(result) != null);
    if (answers(first()) == null) {
      same("the predictions' digest", result -> result.system().predictionsSha256());
    }
  }

  /** Whether it was attempted, how it is headed, and its signature; everything that is shared. */
  private static String layer(Result result, Layer layer) {
    Result.LayerInfo info = result.layers().get(layer);
    if (info == null) {
      return "none";
    }
    return String.join(
        ", ",
        info.attempted() ? "attempted" : "not attempted",
        info.headline(),
        info.signature(),
        info.idsSeen() ? "ids seen" : "ids hidden",
        info.failure() == null ? "no failure" : "failure: " + info.failure());
  }

  private static String named(Result.SystemInfo system) {
    return system.name()
        + " "
        + system.version()
        + (system.url() == null ? "" : " (" + system.url() + ")");
  }

  private static @Nullable SortedMap<String, String> answers(Result result) {
    Shard shard = result.settings().shard();
    return shard == null ? null : shard.answers();
  }

  private <T> void same(String what, Function<Result, T> value) {
    T expected = value.apply(first());
    for (NamedResult one : shards) {
      T found = value.apply(one.result());
      if (!found.equals(expected)) {
        integrity(one.file(), what + ": " + found, expected + " as in " + shards.get(0).file());
      }
    }
  }

  private Result.SystemInfo systemOfAll() {
    Result.SystemInfo system = first().system();
    if (answers(first()) == null) {
      return system;
    }
    SortedMap<String, String> all = new TreeMap<>();
    for (NamedResult one : shards) {
      SortedMap<String, String> own = answers(one.result());
      if (own != null) {
        own.forEach(
            (article, answer) -> {
              if (all.put(article, answer) != null) {
                integrity(one.file(), "an answer to " + article + " for the second time", "");
              }
            });
      }
    }
    return new Result.SystemInfo(
        system.name(),
        system.version(),
        system.url(),
        PredictionDigest.ofCanonical(all),
        system.isolation());
  }

  private SortedMap<String, Counts> floors() {
    SortedMap<String, Counts> floors = new TreeMap<>();
    for (NamedResult one : shards) {
      one.result().floors().forEach((name, counts) -> floors.merge(name, counts, Counts::plus));
    }
    return floors;
  }

  private Result.Articles articles() {
    List<Result.Articles> parts = shards.stream().map(one -> one.result().articles()).toList();
    return new Result.Articles(
        parts.stream().mapToInt(Result.Articles::scored).sum(),
        parts.stream().mapToInt(Result.Articles::answered).sum(),
        gathered(shard -> shard.articles().missing()).stream().sorted().toList(),
        gathered(shard -> shard.articles().failed()).stream().sorted().toList(),
        gathered(shard -> shard.articles().textNotSupplied()).stream().sorted().toList(),
        parts.get(0).skippedOtherSplit(),
        answers(first()) == null
            ? parts.get(0).usage()
            : parts.stream().map(Result.Articles::usage).reduce(Usage.NONE, Usage::plus));
  }

  private <T> List<T> gathered(Function<Result, List<T>> part) {
    return shards.stream().map(one -> part.apply(one.result())).flatMap(List::stream).toList();
  }

  private void invalid(String file, String found, String allowed) {
    problems.add(Location.ofFile(file), found, allowed);
  }

  private void integrity(String file, String found, String allowed) {
    problems.add(new Problem(Problem.Kind.INTEGRITY, Location.ofFile(file), found, allowed));
  }
}

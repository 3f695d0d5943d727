package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All pairs of systems within one metric and one split: the default family.
 *
 * @param systems the estimate of each system, by name
 * @param pairs every pair once, the name that sorts first as A, in the order of the names
 * @param ranks the range of ranks of each system, by name
 */
public record SystemComparison(
    SortedMap<String, SystemEstimate> systems,
    List<PairComparison> pairs,
    SortedMap<String, RankRange> ranks) {
  public SystemComparison {
    systems = Collections.unmodifiableSortedMap(new TreeMap<>(systems));
    pairs = List.copyOf(pairs);
    ranks = Collections.unmodifiableSortedMap(new TreeMap<>(ranks));
  }

  /**
   * Compares systems that were scored on the same stories. One system gives an estimate and no
   * pairs; none gives nothing.
   *
   * @param counts what was counted, by name of the system
   * @param statistic the score, a function of summed counts
   * @param bootstrap over the same stories
   * @param margin the largest difference that does not matter, in the unit of the score
   * @throws IllegalArgumentException if systems were counted on other stories, or for a negative
   *     margin
   */
  public static SystemComparison of(
      Map<String, StoryCounts> counts, Statistic statistic, Bootstrap bootstrap, double margin) {
    SortedMap<String, StoryCounts> sorted = new TreeMap<>(counts);
    SortedMap<String, Replicates> replicates = new TreeMap<>();
    SortedMap<String, SystemEstimate> estimates = new TreeMap<>();
    sorted.forEach(
        (name, counted) -> {
          Replicates scores = bootstrap.resample(counted).replicates(statistic);
          replicates.put(name, scores);
          estimates.put(name, SystemEstimate.of(scores));
        });
    List<String> names = List.copyOf(sorted.keySet());
    List<TestedPair> tested = test(names, sorted, statistic, bootstrap, replicates);
    List<Value> adjusted = Holm.adjust(tested.stream().map(pair -> pair.flips().p()).toList());
    List<PairComparison> pairs = new ArrayList<>();
    for (int i = 0; i < tested.size(); i++) {
      pairs.add(tested.get(i).judge(adjusted.get(i), bootstrap.stories().size(), margin));
    }
    return new SystemComparison(estimates, pairs, ranks(names, pairs));
  }

  private static List<TestedPair> test(
      List<String> names,
      Map<String, StoryCounts> counts,
      Statistic statistic,
      Bootstrap bootstrap,
      Map<String, Replicates> replicates) {
    List<TestedPair> tested = new ArrayList<>();
    int family = names.size() * (names.size() - 1) / 2;
    if (family == 0) {
      return tested;
    }
    SignFlipTest test = SignFlipTest.ofFamily(bootstrap.resampling(), family, Judgement.ALPHA);
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String a = names.get(i);
        String b = names.get(j);
        tested.add(
            new TestedPair(
                a,
                b,
                test.test(at(counts, a), at(counts, b), statistic),
                at(replicates, a).minus(at(replicates, b))));
      }
    }
    return tested;
  }

  private static <T> T at(Map<String, T> map, String name) {
    T value = map.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no system " + name);
    }
    return value;
  }

  private static SortedMap<String, RankRange> ranks(
      List<String> names, List<PairComparison> pairs) {
    Set<List<String>> better = new HashSet<>();
    for (PairComparison pair : pairs) {
      if (pair.judgement().verdict() == Verdict.BETTER) {
        better.add(List.of(pair.a(), pair.b()));
      } else if (pair.judgement().verdict() == Verdict.WORSE) {
        better.add(List.of(pair.b(), pair.a()));
      }
    }
    List<RankRange> ranges =
        RankRange.of(names.size(), (a, b) -> better.contains(List.of(names.get(a), names.get(b))));
    SortedMap<String, RankRange> ranks = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      ranks.put(names.get(i), ranges.get(i));
    }
    return ranks;
  }
}

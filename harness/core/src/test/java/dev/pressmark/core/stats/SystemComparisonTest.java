package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SystemComparisonTest {
  private static final int STORIES = 40;
  private static final Bootstrap BOOTSTRAP =
      Bootstrap.of(Resampling.of(3), Stories.ids(STORIES), 1_000);

  /** Law 7: a system against its own copy. */
  @Test
  void ownCopyIsEquivalentAndTied() {
    Seeds.forEach(
        10,
        random -> {
          StoryCounts counts = Stories.random(random, STORIES);
          SystemComparison comparison =
              compare(Map.of("a", counts, "copy", Stories.shuffled(counts, random)));
          PairComparison pair = comparison.pairs().get(0);
          assertThat(pair.flips().difference()).isEqualTo(Value.of(0));
          assertThat(pair.flips().p()).isEqualTo(Value.of(1));
          assertThat(pair.adjustedP()).isEqualTo(Value.of(1));
          assertThat(pair.interval()).isEqualTo(new Interval.Given(0, 0, .95));
          assertThat(pair.detectable().value()).isEqualTo(Value.of(0));
          assertThat(pair.judgement().verdict()).isEqualTo(Verdict.EQUIVALENT);
          assertThat(comparison.ranks().values())
              .containsExactly(new RankRange(1, 2), new RankRange(1, 2));
          assertThat(comparison.systems().get("a")).isEqualTo(comparison.systems().get("copy"));
        });
  }

  @Test
  void threeSystems() {
    StoryCounts middle = Stories.random(new Random(1), STORIES);
    SystemComparison comparison =
        compare(
            Map.of("best", shifted(middle, 4), "middle", middle, "also", shifted(middle, 0, 3)));
    assertThat(comparison.pairs())
        .extracting(pair -> pair.a() + " " + pair.b() + " " + pair.judgement().verdict())
        .containsExactly("also best WORSE", "also middle CANNOT_TELL", "best middle BETTER");
    assertThat(comparison.ranks())
        .containsEntry("best", new RankRange(1, 1))
        .containsEntry("middle", new RankRange(2, 3))
        .containsEntry("also", new RankRange(2, 3));
    PairComparison pair = comparison.pairs().get(2);
    assertThat(pair.adjustedP().toOptional().orElseThrow()).isCloseTo(3.0 / 10_001, within(1e-12));
    assertThat(comparison.pairs().get(1).adjustedP().isDefined())
        .as("three stories differ")
        .isFalse();
  }

  @Test
  void orderOfSystemsAndStoriesChangesNothing() {
    Seeds.forEach(
        5,
        random -> {
          Map<String, StoryCounts> systems = new LinkedHashMap<>();
          for (String name : List.of("d", "b", "a", "c")) {
            systems.put(name, Stories.random(random, STORIES));
          }
          Map<String, StoryCounts> other = new LinkedHashMap<>();
          for (String name : List.of("a", "b", "c", "d")) {
            other.put(name, Stories.shuffled(systems.get(name), random));
          }
          assertThat(compare(other)).isEqualTo(compare(systems));
        });
  }

  /** 8 systems make 28 pairs: 20 · 28 / .05 resamples. */
  @Test
  void largeFamiliesNeedMoreResamples() {
    Random random = new Random(9);
    Map<String, StoryCounts> systems = new LinkedHashMap<>();
    for (int system = 0; system < 8; system++) {
      systems.put("system-" + system, Stories.random(random, STORIES));
    }
    assertThat(compare(systems).pairs())
        .hasSize(28)
        .allMatch(pair -> pair.flips().total() == 11_200);
  }

  @Test
  void oneSystemHasNoPairs() {
    StoryCounts counts = Stories.random(new Random(2), STORIES);
    SystemComparison comparison = compare(Map.of("a", counts));
    assertThat(comparison.pairs()).isEmpty();
    assertThat(comparison.ranks()).containsEntry("a", new RankRange(1, 1));
    SystemEstimate estimate = comparison.systems().get("a");
    assertThat(estimate.interval().isGiven()).isTrue();
    assertThat(estimate.detectable().paired()).isFalse();
    assertThat(estimate.detectable().value().toOptional().orElseThrow())
        .isEqualTo(2.8 * Math.sqrt(2) * estimate.standardError().toOptional().orElseThrow());
    assertThat(compare(Map.of()).systems()).isEmpty();
  }

  @Test
  void detectableDifferenceIsUndefinedWhereTheErrorIs() {
    Value none = Value.undefined("no stories");
    assertThat(DetectableDifference.paired(none).value()).isEqualTo(none);
    assertThat(DetectableDifference.paired(Value.of(.01)))
        .isEqualTo(new DetectableDifference(Value.of(2.8 * .01), true));
  }

  @Test
  void systemsOfOtherStoriesAreRefused() {
    StoryCounts a = Stories.random(new Random(3), STORIES);
    StoryCounts b = Stories.random(new Random(3), STORIES + 1);
    assertThatThrownBy(() -> compare(Map.of("a", a, "b", b)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ranksNeedASide() {
    assertThatThrownBy(() -> RankRange.of(2, (a, b) -> true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(RankRange.of(0, (a, b) -> true)).isEmpty();
    assertThat(RankRange.of(3, (a, b) -> a == 0))
        .containsExactly(new RankRange(1, 1), new RankRange(2, 3), new RankRange(2, 3));
    assertThat(RankRange.of(3, (a, b) -> a < b))
        .containsExactly(new RankRange(1, 1), new RankRange(2, 2), new RankRange(3, 3));
    assertThat(new RankRange(1, 2).isTiedWith(new RankRange(2, 3))).isTrue();
    assertThat(new RankRange(1, 1).isTiedWith(new RankRange(2, 3))).isFalse();
    assertThatThrownBy(() -> new RankRange(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static SystemComparison compare(Map<String, StoryCounts> systems) {
    return SystemComparison.of(systems, Stories.MICRO_F1, BOOTSTRAP, .001);
  }

  private static StoryCounts shifted(StoryCounts counts, int more) {
    return shifted(counts, more, 0);
  }

  /** More true positives everywhere, and a few errors more in a few stories. */
  private static StoryCounts shifted(StoryCounts counts, int more, int stories) {
    List<long[]> vectors = new ArrayList<>();
    for (int i = 0; i < counts.stories().size(); i++) {
      long[] vector = Stories.vector(counts, counts.stories().indexOf(Stories.id(i)));
      vector[0] += more;
      vector[1] += i < stories ? (i % 2 == 0 ? 3 : -Math.min(3, vector[1])) : 0;
      vectors.add(vector);
    }
    return Stories.counts(vectors);
  }
}

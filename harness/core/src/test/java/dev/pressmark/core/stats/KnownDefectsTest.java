package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.stat.inference.TTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other programs, seen in their source or by running them; each with our answer. */
class KnownDefectsTest {
  private static final SignFlipTest TEST = SignFlipTest.ofFamily(Resampling.of(1), 1, .05);

  @Nested
  class SacreBleu {
    /** There: a byte-identical copy is significantly different, p = .0001, for it counts with >. */
    @Test
    void byteIdenticalCopyHasPOfOne() {
      StoryCounts counts = Stories.random(new Random(1), 200);
      assertThat(TEST.test(counts, counts, Stories.MICRO_F1).p()).isEqualTo(Value.of(1));
    }

    /** The same where not the counts are the same but only what comes out of them. */
    @Test
    void equalScoresFromOtherCountsHavePOfOne() {
      List<long[]> a = new ArrayList<>();
      List<long[]> b = new ArrayList<>();
      for (int story = 0; story < 30; story++) {
        a.add(new long[] {3, 1, 2});
        b.add(new long[] {3, 2, 1});
      }
      for (int stories : new int[] {8, 30}) {
        SignFlips flips =
            TEST.test(
                Stories.counts(a.subList(0, stories)),
                Stories.counts(b.subList(0, stories)),
                Stories.MICRO_F1);
        assertThat(flips.differing()).isEqualTo(stories);
        assertThat(flips.p()).isEqualTo(Value.of(1));
      }
    }
  }

  @Nested
  class GithubActionBenchmark {
    /**
     * There: smaller is better for JMH's throughput, so a program twice as fast is a regression.
     */
    @Test
    void moreArticlesASecondIsFaster() {
      double[] before = {100, 110, 95, 105, 102, 99};
      double[] after = {200, 220, 190, 210, 204, 198};
      SpeedRatio ratio =
          SpeedRatio.of(SpeedMeasure.RATE, after, before, Resampling.of(1), 999, .95);
      assertThat(ratio.timesAsFast()).isCloseTo(2, within(1e-12));
      assertThat(SpeedRatio.of(SpeedMeasure.COST, after, before, Resampling.of(1), 999, .95))
          .extracting(SpeedRatio::timesAsFast)
          .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
          .isCloseTo(.5, within(1e-12));
    }
  }

  @Nested
  class Neleval {
    /** There: without a seed, p changes between identical calls. */
    @Test
    void identicalCallsGiveIdenticalNumbers() {
      Random random = new Random(2);
      Map<String, StoryCounts> systems =
          Map.of("a", Stories.random(random, 100), "b", Stories.random(random, 100));
      SystemComparison first = compare(systems, 42);
      assertThat(compare(systems, 42)).isEqualTo(first);
      assertThat(compare(systems, 43)).isNotEqualTo(first);
    }

    private SystemComparison compare(Map<String, StoryCounts> systems, long seed) {
      Bootstrap bootstrap = Bootstrap.of(Resampling.of(seed), Stories.ids(100), 500);
      return SystemComparison.of(systems, Stories.MICRO_F1, bootstrap, .01);
    }
  }

  @Nested
  class LmEvaluationHarness {
    /**
     * There: two systems on the same items are compared as if on different ones. Stories differ far
     * more than systems do, so a test that is not paired finds nothing where B is better in 36 of
     * 40.
     */
    @Test
    void pairedStoriesAreComparedAsPairs() {
      int stories = 40;
      Random random = new Random(3);
      List<long[]> a = new ArrayList<>();
      List<long[]> b = new ArrayList<>();
      double[] sharesA = new double[stories];
      double[] sharesB = new double[stories];
      for (int story = 0; story < stories; story++) {
        int right = 10 + random.nextInt(80);
        int more = story % 10 == 0 ? -1 : 2;
        a.add(new long[] {right, 100});
        b.add(new long[] {right + more, 100});
        sharesA[story] = right / 100.0;
        sharesB[story] = (right + more) / 100.0;
      }
      assertThat(new TTest().tTest(sharesA, sharesB)).isGreaterThan(.5);
      SystemComparison comparison =
          SystemComparison.of(
              Map.of("a", Stories.counts(a), "b", Stories.counts(b)),
              Stories.RATIO,
              Bootstrap.of(Resampling.of(4), Stories.ids(stories)),
              .001);
      PairComparison pair = comparison.pairs().get(0);
      assertThat(pair.judgement().verdict()).isEqualTo(Verdict.WORSE);
      assertThat(pair.adjustedP().toOptional().orElseThrow()).isLessThan(.001);
      double alone = comparison.systems().get("a").detectable().value().toOptional().orElseThrow();
      assertThat(pair.detectable().value().toOptional().orElseThrow()).isLessThan(alone / 10);
    }
  }
}

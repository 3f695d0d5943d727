package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.metric.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds at the very ends of ranges, and for the smallest inputs by hand. */
class EdgesTest {

  @Test
  void anIntervalThatTouchesALimitIsNotBeyondIt() {
    assertThat(new Interval.Given(-1, 0, .95).isBelowZero()).isFalse();
    assertThat(new Interval.Given(-1, -.1, .95).isBelowZero()).isTrue();
    assertThat(new Interval.Given(0, 1, .95).isAboveZero()).isFalse();
    assertThat(new Interval.Given(-.1, .01, .95).isInside(.1)).isFalse();
    assertThat(new Interval.Given(-.01, .1, .95).isInside(.1)).isFalse();
    assertThat(new Interval.Given(-.09, .09, .95).isInside(.1)).isTrue();
  }

  @Test
  void certaintyAndImpossibilityAreNoConfidence() {
    for (double none : new double[] {0, 1}) {
      assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 2, none));
      assertThatIllegalArgumentException().isThrownBy(() -> NormalQuantile.of(none));
      assertThatIllegalArgumentException().isThrownBy(() -> SignFlipTest.resamples(1, none));
      assertThatIllegalArgumentException().isThrownBy(() -> replicates(8, 40).interval(none));
    }
  }

  private static Replicates replicates(int stories, int resamples) {
    Map<String, long[]> counts = new TreeMap<>();
    IntStream.range(0, stories).forEach(i -> counts.put("s" + i, new long[] {i % 2, 1, i % 3, 2}));
    StoryCounts all = StoryCounts.of(4, counts);
    return Bootstrap.of(Resampling.of(5), all.stories(), resamples)
        .resample(all)
        .replicates(PrecisionRecallStatistic.F1);
  }

  @Test
  void oneResampleIsTheFewest() {
    assertThat(Bootstrap.of(Resampling.of(1), List.of("a"), 1).stories()).containsExactly("a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.of(Resampling.of(1), List.of("a"), 0));
  }

  @Test
  void rangesTieInASharedRank() {
    assertThat(new RankRange(1, 2).isTiedWith(new RankRange(2, 3))).isTrue();
    assertThat(new RankRange(2, 3).isTiedWith(new RankRange(1, 2))).isTrue();
    assertThat(new RankRange(1, 1).isTiedWith(new RankRange(2, 3))).isFalse();
  }

  @Test
  void aStoryWithoutTheSideOfAScoreDoesNotInformIt() {
    long[] noPrediction = {0, 0, 0, 3};
    assertThat(PrecisionRecallStatistic.PRECISION.isInformedBy(noPrediction)).isFalse();
    assertThat(PrecisionRecallStatistic.RECALL.isInformedBy(noPrediction)).isTrue();
    assertThat(PrecisionRecallStatistic.F1.isInformedBy(noPrediction)).isTrue();
    assertThat(PrecisionRecallStatistic.F1.isInformedBy(new long[4])).isFalse();
    assertThat(PrecisionRecallStatistic.F1.of(new long[4])).isNaN();
    assertThat(PrecisionRecallStatistic.F1.of(noPrediction)).isZero();
    assertThat(ProportionStatistic.ACCURACY.isInformedBy(new long[] {0, 1, 1})).isTrue();
    assertThat(ProportionStatistic.ACCURACY.isInformedBy(new long[] {0, 0, 1})).isFalse();
    assertThat(IntervalAlpha.ALPHA.isInformedBy(new long[] {1, 0, 0, 0})).isTrue();
    assertThat(IntervalAlpha.ALPHA.isInformedBy(new long[4])).isFalse();
  }

  /**
   * A text of ten positions, one unit of two positions by each annotator, apart: every pair of one
   * annotator's unit and the other's gap costs 4, and by chance (Krippendorff 2004, formula 4) each
   * unit meets (2 − 1)/3·(16 − 12 + 2) + 4·13 = 54.
   */
  @Test
  void unitsApartByHand() {
    UnitizedAlpha.Disagreement apart =
        UnitizedAlpha.disagreement(10, List.of(List.of(stretch(0, 2)), List.of(stretch(5, 2))));
    assertThat(apart.observed()).isEqualTo(2.0 * (4 + 4) / (2 * 1 * 100));
    assertThat(apart.expected()).isCloseTo(2.0 / 10 * 108 / (20 * 19 - 4), within(1e-15));
  }

  private static UnitizedAlpha.Stretch stretch(long start, long length) {
    return new UnitizedAlpha.Stretch(start, length);
  }

  @Test
  void disagreementIsSummedInPartsOfSquaredPositions() {
    long[] sums = {1, 2};
    SummedUnitizedAlpha.add(sums, 10, new UnitizedAlpha.Disagreement(.25, .5));
    assertThat(sums)
        .containsExactly(1 + 25 * SummedUnitizedAlpha.UNIT, 2 + 50 * SummedUnitizedAlpha.UNIT);
    assertThatThrownBy(
            () ->
                SummedUnitizedAlpha.add(
                    new long[2], 1L << 22, new UnitizedAlpha.Disagreement(.5, .5)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aTextHasAPosition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitizedAlpha.disagreement(0, List.of(List.of(), List.of())));
    assertThat(UnitizedAlpha.disagreement(1, List.of(List.of(), List.of())).observed()).isZero();
  }

  @Test
  void minusZeroIsZeroAmongLabels() {
    Coincidences zero = Coincidences.of(List.of(-0.0, 1.0), List.of(List.of(0.0), List.of(1.0)));
    assertThat(zero.domain()).containsExactly(0.0, 1.0);
    assertThat(zero.counts()).containsExactly(0, Coincidences.UNIT, Coincidences.UNIT, 0);
    assertThat(Coincidences.of(List.of(0.0, 1.0), List.of(List.of(-0.0), List.of(1.0))).counts())
        .isEqualTo(zero.counts());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coincidences.of(List.of(1.0, 1.0), List.of()));
    assertThat(Coincidences.of(List.of(1.0), Collections.nCopies(17, List.of(1.0))).domain())
        .containsExactly(1.0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coincidences.of(List.of(1.0), Collections.nCopies(18, List.of(1.0))));
  }

  @Test
  void zeroIsNoNegativeRatio() {
    List<Double> domain = List.of(0.0, 2.0);
    assertThat(
            KrippendorffAlpha.over(DifferenceFunction.RATIO, domain)
                .value(Coincidences.of(domain, List.of(List.of(0.0, 2.0), List.of(0.0, 2.0)))))
        .isEqualTo(Value.of(1));
    assertThat(KrippendorffAlpha.of(DifferenceFunction.RATIO, List.of()).isDefined()).isFalse();
  }

  @Test
  void twoResamplesHaveAStandardError() {
    Map<String, long[]> counts = new TreeMap<>();
    IntStream.range(0, 8).forEach(i -> counts.put("s" + i, new long[] {1, 1, 1, 1}));
    StoryCounts perfect = StoryCounts.of(4, counts);
    assertThat(
            Bootstrap.of(Resampling.of(5), perfect.stories(), 2)
                .resample(perfect)
                .replicates(PrecisionRecallStatistic.F1)
                .standardError())
        .isEqualTo(Value.of(0));
    assertThat(replicates(8, 2).standardError().toOptional().orElseThrow()).isPositive();
    assertThat(replicates(8, 1).standardError().isDefined()).isFalse();
  }

  @Test
  void sumsThatCouldGetTooLargeAreRefused() {
    Map<String, long[]> large = new TreeMap<>();
    Map<String, long[]> none = new TreeMap<>();
    for (int i = 0; i < 2; i++) {
      large.put("s" + i, new long[] {1L << 61});
      none.put("s" + i, new long[] {0});
    }
    SignFlipTest test = SignFlipTest.ofFamily(Resampling.of(1), 1, .05);
    assertThatThrownBy(
            () ->
                test.test(StoryCounts.of(1, large), StoryCounts.of(1, none), sums -> sums[0] / 2.0))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void countsOfStoriesAreEqualByContent() {
    StoryCounts counts = StoryCounts.of(1, Map.of("a", new long[] {3}));
    assertThat(counts)
        .isEqualTo(StoryCounts.of(1, Map.of("a", new long[] {3})))
        .hasSameHashCodeAs(StoryCounts.of(1, Map.of("a", new long[] {3})))
        .isNotEqualTo(StoryCounts.of(1, Map.of("a", new long[] {4})))
        .isNotEqualTo(StoryCounts.of(1, Map.of("b", new long[] {3})))
        .isNotEqualTo("a")
        .hasToString("1 stories, totals [3]");
    assertThat(counts.hashCode())
        .isNotEqualTo(StoryCounts.of(1, Map.of("a", new long[] {4})).hashCode());
  }

  @Test
  void verdictsAreSaidInWords() {
    assertThat(List.of(Verdict.values()))
        .extracting(Verdict::word)
        .containsExactly("better", "worse", "equivalent", "cannot tell");
  }
}

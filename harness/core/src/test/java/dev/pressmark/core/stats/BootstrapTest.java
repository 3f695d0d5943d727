package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Resampling RESAMPLING = Resampling.of(5);

  @Test
  void sumsAreThoseOfTheDraws() {
    Seeds.forEach(
        20,
        random -> {
          int stories = 1 + random.nextInt(40);
          int width = 1 + random.nextInt(11);
          List<long[]> vectors = new ArrayList<>();
          for (int story = 0; story < stories; story++) {
            vectors.add(random.longs(width, -1_000_000_000_000L, 1_000_000_000_000L).toArray());
          }
          StoryCounts counts = Stories.counts(vectors);
          ResampledCounts resampled =
              Bootstrap.of(RESAMPLING, counts.stories(), 50).resample(counts);
          for (int resample = 0; resample < 50; resample++) {
            long[] expected = new long[width];
            for (int draw = 0; draw < stories; draw++) {
              int story = RESAMPLING.draws(resample, draw, stories);
              for (int c = 0; c < width; c++) {
                expected[c] += counts.count(story, c);
              }
            }
            assertThat(resampled.sums(resample)).isEqualTo(expected);
          }
        });
  }

  @Test
  void eachResampleHasAsManyStories() {
    Bootstrap bootstrap = Bootstrap.of(RESAMPLING, Stories.ids(77), 100);
    for (int resample = 0; resample < 100; resample++) {
      int k = resample;
      assertThat(IntStream.range(0, 77).map(story -> bootstrap.weight(k, story)).sum())
          .isEqualTo(77);
    }
  }

  @Test
  void constantStoriesGiveAnIntervalWithoutWidth() {
    Replicates replicates =
        replicates(Stories.counts(Collections.nCopies(30, new long[] {3, 1, 2})), 1000);
    double f1 = 6.0 / 9;
    assertThat(replicates.observed()).isEqualTo(Value.of(f1));
    assertThat(replicates.interval(.95)).isEqualTo(new Interval.Given(f1, f1, .95));
    assertThat(replicates.standardError()).isEqualTo(Value.of(0));
  }

  /** The standard error of a mean is known: s/√n, with n in the denominator of the variance. */
  @Test
  void standardErrorOfAMeanIsTheKnownOne() {
    int n = 200;
    Random random = new Random(1);
    List<long[]> vectors = new ArrayList<>();
    double sum = 0;
    double squares = 0;
    for (int story = 0; story < n; story++) {
      int x = random.nextInt(100);
      sum += x;
      squares += (double) x * x;
      vectors.add(new long[] {x, 1});
    }
    double known = Math.sqrt((squares / n - sum * sum / n / n) / n);
    StoryCounts counts = Stories.counts(vectors);
    Replicates replicates =
        Bootstrap.of(RESAMPLING, counts.stories()).resample(counts).replicates(Stories.RATIO);
    assertThat(replicates.standardError().toOptional().orElseThrow())
        .isCloseTo(known, within(.03 * known));
    Interval.Given interval = (Interval.Given) replicates.interval(.95);
    assertThat(interval.lower()).isCloseTo(sum / n - 1.96 * known, within(.15 * known));
    assertThat(interval.upper()).isCloseTo(sum / n + 1.96 * known, within(.15 * known));
  }

  @Test
  void endsAreTheValuesAtTheirRanks() {
    StoryCounts counts = Stories.random(new Random(2), 40);
    Replicates replicates =
        Bootstrap.of(RESAMPLING, counts.stories(), 10_000)
            .resample(counts)
            .replicates(Stories.MICRO_F1);
    double[] sorted = IntStream.range(0, 10_000).mapToDouble(replicates::value).sorted().toArray();
    assertThat(replicates.interval(.95))
        .isEqualTo(new Interval.Given(sorted[249], sorted[9_750], .95));
    assertThat(replicates.interval(.90))
        .isEqualTo(new Interval.Given(sorted[499], sorted[9_500], .90));
    // 39 values: the first and the last are the ends of (39 + 1) · .025 = 1.
    Replicates few =
        Bootstrap.of(RESAMPLING, counts.stories(), 39)
            .resample(counts)
            .replicates(Stories.MICRO_F1);
    double[] all = IntStream.range(0, 39).mapToDouble(few::value).sorted().toArray();
    assertThat(few.interval(.95)).isEqualTo(new Interval.Given(all[0], all[38], .95));
    assertThat(
            Bootstrap.of(RESAMPLING, counts.stories(), 38)
                .resample(counts)
                .replicates(Stories.MICRO_F1)
                .interval(.95)
                .isGiven())
        .isFalse();
  }

  @Test
  void moreResamplesBeginWithTheSameOnes() {
    StoryCounts counts = Stories.random(new Random(3), 25);
    Replicates few = replicates(counts, 100);
    Replicates many = replicates(counts, 300);
    for (int resample = 0; resample < 100; resample++) {
      assertThat(many.value(resample)).isEqualTo(few.value(resample));
    }
  }

  @Test
  void orderOfStoriesChangesNothing() {
    Seeds.forEach(
        20,
        random -> {
          StoryCounts counts = Stories.random(random, 30);
          StoryCounts other = Stories.shuffled(counts, random);
          assertThat(other).isEqualTo(counts);
          List<String> ids = new ArrayList<>(counts.stories());
          Collections.shuffle(ids, random);
          Replicates again =
              Bootstrap.of(RESAMPLING, ids, 200).resample(other).replicates(Stories.MICRO_F1);
          assertThat(values(again)).isEqualTo(values(replicates(counts, 200)));
        });
  }

  @Test
  void threadsChangeNothing() {
    StoryCounts counts = Stories.random(new Random(4), 60);
    double[] alone = values(replicates(counts, 500));
    Bootstrap shared = Bootstrap.of(RESAMPLING, counts.stories(), 500);
    IntStream.range(0, 16)
        .parallel()
        .mapToObj(i -> values(shared.resample(counts).replicates(Stories.MICRO_F1)))
        .forEach(values -> assertThat(values).isEqualTo(alone));
  }

  @Test
  void ownCopyDiffersByExactlyNothing() {
    StoryCounts counts = Stories.random(new Random(5), 50);
    Replicates difference = replicates(counts, 1000).minus(replicates(counts, 1000));
    assertThat(difference.observed()).isEqualTo(Value.of(0));
    assertThat(difference.interval(.95)).isEqualTo(new Interval.Given(0, 0, .95));
    assertThat(difference.standardError()).isEqualTo(Value.of(0));
  }

  @Test
  void exchangedSidesMirrorTheInterval() {
    Random random = new Random(6);
    Replicates a = replicates(Stories.random(random, 50), 1000);
    Replicates b = replicates(Stories.random(random, 50), 1000);
    Interval.Given ab = (Interval.Given) a.minus(b).interval(.95);
    Interval.Given ba = (Interval.Given) b.minus(a).interval(.95);
    assertThat(ba).isEqualTo(new Interval.Given(-ab.upper(), -ab.lower(), .95));
    assertThat(ba.width()).isEqualTo(ab.width()).isPositive();
  }

  @Test
  void onlyStatisticsOfTheSameDrawsAreSubtracted() {
    StoryCounts counts = Stories.random(new Random(7), 10);
    Replicates other =
        Bootstrap.of(Resampling.of(6), counts.stories(), 100)
            .resample(counts)
            .replicates(Stories.MICRO_F1);
    assertThatThrownBy(() -> replicates(counts, 100).minus(other))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> replicates(counts, 101).minus(replicates(counts, 100)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bootstrap.of(RESAMPLING, Stories.ids(11), 100).resample(counts))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bootstrap.of(RESAMPLING, List.of("a", "a"), 100))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bootstrap.of(RESAMPLING, List.of("a"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A slice that only one of 50 stories has is missing from e⁻¹ = 37 % of the resamples. */
  @Test
  void rareSliceHasNoInterval() {
    Replicates replicates = replicates(slice(50, 1), 1000);
    assertThat(replicates.observed()).isEqualTo(Value.of(.5));
    assertThat(replicates.undefined()).isBetween(300, 440);
    assertThat(replicates.interval(.95))
        .isEqualTo(new Interval.NotGiven(Replicates.TOO_MANY_UNDEFINED));
    assertThat(replicates.standardError())
        .isEqualTo(Value.undefined(Replicates.TOO_MANY_UNDEFINED));
  }

  /** With 6 of 50 stories it is about e⁻⁶ = .25 %: these are dropped and counted. */
  @Test
  void undefinedResamplesAreDroppedAndCounted() {
    Replicates replicates = replicates(slice(50, 6), 4000);
    assertThat(replicates.undefined()).isBetween(2, 25);
    assertThat(replicates.interval(.95)).isEqualTo(new Interval.Given(.5, .5, .95));
    assertThat(SystemEstimate.of(replicates).undefined()).isEqualTo(replicates.undefined());
  }

  @Test
  void fivePercentUndefinedIsNotTooMuch() {
    Bootstrap bootstrap = Bootstrap.of(RESAMPLING, Stories.ids(2), 40);
    double[] values = new double[40];
    Arrays.setAll(values, resample -> resample < 2 ? Double.NaN : resample);
    Replicates replicates = new Replicates(bootstrap, 20, values.clone(), 6);
    assertThat(replicates.resamples()).isEqualTo(40);
    assertThat(replicates.undefined()).isEqualTo(2);
    // 38 values: (38 + 1) · .05 = 1.95, so the first and the last.
    assertThat(replicates.interval(.9)).isEqualTo(new Interval.Given(2, 39, .9));
    // The variance of 38 numbers in a row is (38² − 1)/12 · 38/37.
    assertThat(replicates.standardError().toOptional().orElseThrow())
        .isCloseTo(Math.sqrt((38 * 38 - 1) / 12.0 * 38 / 37), within(1e-12));
    values[2] = Double.NaN;
    assertThat(new Replicates(bootstrap, 20, values, 6).interval(.9))
        .isEqualTo(new Interval.NotGiven(Replicates.TOO_MANY_UNDEFINED));
  }

  @Test
  void confidenceIsBetweenZeroAndOne() {
    Replicates replicates = replicates(Stories.random(new Random(8), 10), 100);
    for (double bad : new double[] {0, 1, Double.NaN}) {
      assertThatThrownBy(() -> replicates.interval(bad))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noIntervalWithoutStoriesOrScore() {
    StoryCounts none = StoryCounts.of(3, Map.of());
    assertThat(replicates(none, 10).observed()).isEqualTo(Value.undefined(Replicates.UNDEFINED));
    assertThat(replicates(none, 10).interval(.95))
        .isEqualTo(new Interval.NotGiven(Replicates.UNDEFINED));
    assertThat(replicates(Stories.counts(List.of(new long[] {1, 1, 1})), 100).interval(.95))
        .isEqualTo(new Interval.NotGiven(Replicates.tooFew(1)));
    assertThat(replicates(slice(30, 0), 100).observed().isDefined()).isFalse();
  }

  /** 1 − 2·2⁻ⁿ is .9375 for 5 stories and .96875 for 6. */
  @Test
  void sixStoriesMustHaveSomethingToCount() {
    Random random = new Random(11);
    for (int stories : new int[] {1, 2, 5, 6, 30}) {
      Replicates replicates = replicates(Stories.random(random, stories), 500);
      assertThat(replicates.interval(.95).isGiven()).as("%d", stories).isEqualTo(stories >= 6);
      assertThat(replicates.standardError().isDefined()).isEqualTo(stories >= 6);
    }
    // Where nothing is counted a story adds nothing.
    assertThat(replicates(slice(12, 5), 4000).interval(.95))
        .isEqualTo(
            new Interval.NotGiven(
                "5 stories have something to count; an interval needs at least 6"));
    assertThat(replicates(slice(12, 6), 4000).interval(.95).isGiven()).isTrue();
  }

  @Test
  void sumsThatMightNotFitAreRefused() {
    long[] large = {Long.MAX_VALUE / 2, 1, 1};
    StoryCounts counts = Stories.counts(List.of(new long[3], new long[3], large));
    assertThatThrownBy(() -> replicates(counts, 10)).isInstanceOf(ArithmeticException.class);
  }

  /** The statistics have the arithmetic of the metrics, so a table and its intervals agree. */
  @Test
  void statisticsAreTheScores() {
    Seeds.forEach(
        200,
        random -> {
          TreeMap<String, PrecisionRecall> tallies = new TreeMap<>();
          TreeMap<String, Proportion> proportions = new TreeMap<>();
          PrecisionRecall total = PrecisionRecall.ZERO_CREDIT;
          Proportion all = Proportion.ZERO;
          for (int story = 0; story < random.nextInt(4); story++) {
            long predicted = random.nextInt(3);
            long gold = random.nextInt(3);
            long unit = total.unit();
            PrecisionRecall tally =
                PrecisionRecall.ofCredit(
                    (long) (random.nextDouble() * unit * predicted),
                    predicted,
                    (long) (random.nextDouble() * unit * gold),
                    gold);
            int judged = random.nextInt(3);
            Proportion proportion =
                new Proportion(random.nextInt(judged + 1), judged, judged + random.nextInt(2));
            tallies.put(Stories.id(story), tally);
            proportions.put(Stories.id(story), proportion);
            total = total.plus(tally);
            all = all.plus(proportion);
          }
          PrecisionRecallF1 scores = PrecisionRecallF1.of(total);
          long[] totals = StoryCounts.ofPrecisionRecall(Stories.ids(5), tallies).totals();
          requireSame(scores.precision(), PrecisionRecallStatistic.PRECISION.of(totals));
          requireSame(scores.recall(), PrecisionRecallStatistic.RECALL.of(totals));
          requireSame(scores.f1(), PrecisionRecallStatistic.F1.of(totals));
          AccuracyCoverage conditional = AccuracyCoverage.of(all);
          long[] sums = StoryCounts.ofProportion(Stories.ids(5), proportions).totals();
          requireSame(conditional.accuracy(), ProportionStatistic.ACCURACY.of(sums));
          requireSame(conditional.coverage(), ProportionStatistic.COVERAGE.of(sums));
        });
  }

  @Test
  void storiesWithoutATallyHaveZeros() {
    StoryCounts counts =
        StoryCounts.ofPrecisionRecall(
            List.of("c", "a", "b"), Map.of("b", PrecisionRecall.ofMatches(1, 2, 3)));
    assertThat(counts.stories()).containsExactly("a", "b", "c");
    assertThat(Stories.vector(counts, 0)).containsOnly(0);
    assertThat(Stories.vector(counts, 1)).containsExactly(1, 2, 1, 3);
    assertThatThrownBy(() -> StoryCounts.ofProportion(List.of(), Map.of("b", Proportion.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StoryCounts.of(2, Map.of("a", new long[3])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StoryCounts.of(0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void requireSame(Score score, double statistic) {
    assertThat(Double.valueOf(statistic))
        .isEqualTo(Double.valueOf(score.toOptional().orElse(Double.NaN)));
  }

  /** A slice in which only the first stories have anything, half of it right. */
  private static StoryCounts slice(int stories, int withSomething) {
    List<long[]> vectors = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      vectors.add(story < withSomething ? new long[] {1, 1, 1} : new long[3]);
    }
    return Stories.counts(vectors);
  }

  private static Replicates replicates(StoryCounts counts, int resamples) {
    return Bootstrap.of(RESAMPLING, counts.stories(), resamples)
        .resample(counts)
        .replicates(Stories.MICRO_F1);
  }

  private static double[] values(Replicates replicates) {
    double[] values = new double[replicates.resamples()];
    Arrays.setAll(values, replicates::value);
    return values;
  }
}

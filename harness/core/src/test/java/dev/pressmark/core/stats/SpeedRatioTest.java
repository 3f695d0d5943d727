package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeedRatioTest {

  private static SpeedRatio ratio(SpeedMeasure measure, double[] system, double[] reference) {
    return SpeedRatio.of(measure, system, reference, Resampling.of(3), 999, .95);
  }

  private static double[] some(Random random, int pairs, double middle) {
    return random.doubles(pairs, middle * .8, middle * 1.25).toArray();
  }

  /** Logs of 2, 4, 1, 2, 2, 3: the median is that of 2. */
  @Test
  void workedExample() {
    double[] reference = {10, 20, 30, 10, 20, 10};
    double[] system = {20, 80, 30, 20, 40, 30};
    SpeedRatio rate = ratio(SpeedMeasure.RATE, system, reference);
    assertThat(rate.timesAsFast()).isCloseTo(2, within(1e-15));
    assertThat(rate.pairs()).isEqualTo(6);
    assertThat(rate.interval()).isInstanceOf(Interval.Given.class);
    assertThat(ratio(SpeedMeasure.COST, system, reference).timesAsFast())
        .isCloseTo(.5, within(1e-15));
    assertThat(ratio(SpeedMeasure.RATE, new double[] {4, 9}, new double[] {1, 1}).timesAsFast())
        .isCloseTo(6, within(1e-14));
  }

  @Test
  void exchangingTheProgramsInvertsRatioAndInterval() {
    Seeds.forEach(
        200,
        random -> {
          int pairs = 6 + random.nextInt(10);
          double[] a = some(random, pairs, 3);
          double[] b = some(random, pairs, 5);
          SpeedRatio one = ratio(SpeedMeasure.RATE, a, b);
          SpeedRatio other = ratio(SpeedMeasure.RATE, b, a);
          Interval.Given first = (Interval.Given) one.interval();
          Interval.Given second = (Interval.Given) other.interval();
          assertThat(one.timesAsFast() * other.timesAsFast()).isCloseTo(1, within(1e-12));
          assertThat(first.lower() * second.upper()).isCloseTo(1, within(1e-12));
          assertThat(first.lower()).isLessThanOrEqualTo(one.timesAsFast());
          assertThat(first.upper()).isGreaterThanOrEqualTo(one.timesAsFast());
          assertThat(ratio(SpeedMeasure.COST, b, a)).isEqualTo(one);
        });
  }

  @Test
  void theUnitDoesNotMatter() {
    double[] a = {3, 4, 5, 4, 3, 6};
    double[] b = {2, 2, 3, 3, 2, 4};
    double[] micro = Arrays.stream(a).map(x -> x * 1024).toArray();
    double[] microB = Arrays.stream(b).map(x -> x * 1024).toArray();
    assertThat(ratio(SpeedMeasure.COST, micro, microB)).isEqualTo(ratio(SpeedMeasure.COST, a, b));
  }

  @Test
  void aProgramBesideItselfIsAsFast() {
    double[] same = {3, 4, 5, 4, 3, 6};
    assertThat(ratio(SpeedMeasure.COST, same, same))
        .isEqualTo(new SpeedRatio(1, new Interval.Given(1, 1, .95), 6));
  }

  @Test
  void fewPairsHaveNoInterval() {
    double[] five = {1, 2, 3, 4, 5};
    assertThat(ratio(SpeedMeasure.RATE, five, five).interval())
        .isEqualTo(new Interval.NotGiven("fewer than 6 pairs"));
    double[] six = {1, 2, 3, 4, 5, 6};
    assertThat(SpeedRatio.of(SpeedMeasure.RATE, six, six, Resampling.of(1), 38, .95).interval())
        .isEqualTo(new Interval.NotGiven("too few resamples"));
    assertThat(SpeedRatio.of(SpeedMeasure.RATE, six, six, Resampling.of(1), 39, .95).interval())
        .isEqualTo(new Interval.Given(1, 1, .95));
  }

  @Test
  void whatIsNoMeasurementIsRefused() {
    double[] one = {1};
    for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ratio(SpeedMeasure.RATE, new double[] {wrong}, one));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ratio(SpeedMeasure.RATE, one, new double[] {wrong}));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratio(SpeedMeasure.RATE, one, new double[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratio(SpeedMeasure.RATE, new double[0], new double[0]));
  }
}

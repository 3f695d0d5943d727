package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.stats.Interval;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final double[] SIZES = {1000, 2000, 5000, 10000, 20000};

  private static Growth power(double factor, double exponent) {
    return Growth.of(
        SIZES, Arrays.stream(SIZES).map(size -> factor * StrictMath.pow(size, exponent)).toArray());
  }

  @Test
  void aPowerIsFoundExactly() {
    Seeds.forEach(
        200,
        random -> {
          double exponent = 3 * random.nextDouble();
          Growth growth = power(1e-6 + random.nextDouble(), exponent);
          assertThat(growth.exponent()).isCloseTo(exponent, within(1e-9));
          Interval.Given interval = (Interval.Given) growth.interval();
          assertThat(interval.width()).isLessThan(1e-6);
        });
  }

  @Test
  void theIntervalHoldsTheExponentOfNoisyPoints() {
    int[] held = {0};
    Seeds.forEach(
        400,
        random -> {
          double[] costs =
              Arrays.stream(SIZES)
                  .map(size -> size * StrictMath.exp(.1 * random.nextGaussian()))
                  .toArray();
          Interval.Given interval = (Interval.Given) Growth.of(SIZES, costs).interval();
          held[0] += interval.lower() <= 1 && interval.upper() >= 1 ? 1 : 0;
        });
    // 95 % of 400, with five standard errors
    assertThat(held[0]).isBetween(358, 400);
  }

  @Test
  void whatCannotBeToldIsNot() {
    Growth one = Growth.of(new double[] {5, 5, 5}, new double[] {1, 2, 3});
    assertThat(one.exponent()).isNaN();
    assertThat(one.interval()).isEqualTo(new Interval.NotGiven("fewer than two sizes"));
    Growth two = Growth.of(new double[] {1, 10}, new double[] {3, 300});
    assertThat(two.exponent()).isCloseTo(2, within(1e-12));
    assertThat(two.interval().isGiven()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.of(new double[] {1}, new double[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.of(new double[] {1}, new double[] {}));
  }
}

package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.core.align.Seeds;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void isTheSmallestValueThatEnoughDoNotExceed() {
    Seeds.forEach(
        200,
        random -> {
          long[] values = random.longs(1 + random.nextInt(200), 0, 50).toArray();
          int percent = 1 + random.nextInt(100);
          long at = Percentiles.of(values).at(percent);
          assertThat(100 * Arrays.stream(values).filter(value -> value <= at).count())
              .isGreaterThanOrEqualTo((long) percent * values.length);
          assertThat(100 * Arrays.stream(values).filter(value -> value < at).count())
              .isLessThan((long) percent * values.length);
        });
  }

  @Test
  void workedExample() {
    Percentiles five = Percentiles.of(new long[] {15, 20, 35, 40, 50});
    assertThat(five.at(30)).isEqualTo(20);
    assertThat(five.at(40)).isEqualTo(20);
    assertThat(five.at(50)).isEqualTo(35);
    assertThat(five.at(100)).isEqualTo(50);
    assertThatIllegalArgumentException().isThrownBy(() -> five.at(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(new long[0]));
  }
}

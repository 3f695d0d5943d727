package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.metric.Value;
import org.junit.jupiter.api.Test;

class CohensKappaTest {
  private static final CohensKappa TWO = new CohensKappa(2);

  @Test
  void workedExample() {
    assertThat(value(TWO.value(new long[] {20, 5, 10, 15}))).isCloseTo(.4, within(1e-12));
  }

  /** Krippendorff (1995, p. 57) gives .385 for two pairs of annotators and .314 for a third. */
  @Test
  void examplesOfKrippendorff1995() {
    assertThat(value(TWO.value(new long[] {10, 0, 8, 6}))).isCloseTo(.385, within(.0005));
    assertThat(value(TWO.value(new long[] {6, 0, 8, 10}))).isCloseTo(.385, within(.0005));
    assertThat(value(TWO.value(new long[] {6, 4, 4, 10}))).isCloseTo(.314, within(.0005));
  }

  @Test
  void fromPerfectToOpposite() {
    assertThat(TWO.value(new long[] {7, 0, 0, 3})).isEqualTo(Value.of(1));
    assertThat(TWO.value(new long[] {0, 5, 5, 0})).isEqualTo(Value.of(-1));
  }

  @Test
  void oneLabelThroughoutIsUndefined() {
    assertThat(TWO.value(new long[] {24, 0, 0, 0}).isDefined()).isFalse();
    assertThat(TWO.value(new long[4]).isDefined()).isFalse();
    assertThatThrownBy(() -> TWO.of(new long[3])).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CohensKappa(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double value(Value value) {
    return value.toOptional().orElseThrow();
  }
}

package dev.pressmark.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void aScoreIsAValueAndUndefinedForTheSameReason() {
    assertThat(Value.of(Score.of(.25))).isEqualTo(Value.of(.25));
    assertThat(Value.of(Score.undefined("no gold"))).isEqualTo(Value.undefined("no gold"));
  }
}

package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.Oracles;
import java.io.IOException;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The authority is {@code oracles/wilson.jsonl}: 40 cases with the normal quantile of Python's
 * statistics module, calculated again by inverting the score test with SciPy; tolerance 1e-8.
 * Beside it Apache Commons Math 3.6.1.
 */
class WilsonOracleTest {
  @Test
  void allCases() throws IOException {
    for (JsonNode oracle : Oracles.cases("wilson", 40)) {
      String id = oracle.get("id").asString();
      int successes = oracle.get("successes").asInt();
      int n = oracle.get("n").asInt();
      double confidence = oracle.get("confidence").asDouble();
      JsonNode expected = oracle.get("expected");
      Interval.Given interval = (Interval.Given) WilsonInterval.of(successes, n, confidence);
      assertThat(interval.lower()).as(id).isCloseTo(expected.get("lower").asDouble(), within(1e-8));
      assertThat(interval.upper()).as(id).isCloseTo(expected.get("upper").asDouble(), within(1e-8));
      assertThat(NormalQuantile.of(.5 + confidence / 2))
          .as(id)
          .isCloseTo(expected.get("z").asDouble(), within(1e-12));
      assertThat(interval.lower() == 0).as(id).isEqualTo(successes == 0);
      assertThat(interval.upper() == 1).as(id).isEqualTo(successes == n);

      ConfidenceInterval commons =
          new org.apache.commons.math3.stat.interval.WilsonScoreInterval()
              .createInterval(n, successes, confidence);
      assertThat(interval.lower()).as(id).isCloseTo(commons.getLowerBound(), within(1e-8));
      assertThat(interval.upper()).as(id).isCloseTo(commons.getUpperBound(), within(1e-8));
    }
  }

  @Test
  void quantileIsTheInverseOfTheDistribution() {
    NormalDistribution normal = new NormalDistribution();
    for (double p = .0005; p < 1; p += .0005) {
      assertThat(normal.cumulativeProbability(NormalQuantile.of(p))).isCloseTo(p, within(1e-14));
    }
    for (double p = 1e-300; p < .01; p *= 10) {
      assertThat(normal.cumulativeProbability(NormalQuantile.of(p)) / p)
          .as("%s", p)
          .isCloseTo(1, within(1e-11));
    }
    assertThat(NormalQuantile.of(.25)).isEqualTo(-NormalQuantile.of(.75));
    assertThat(NormalQuantile.of(.5)).isZero();
    assertThatThrownBy(() -> NormalQuantile.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingTriedGivesNoInterval() {
    assertThat(WilsonInterval.of(0, 0, .95).isGiven()).isFalse();
    assertThatThrownBy(() -> WilsonInterval.of(2, 1, .95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.Oracles;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The authority is {@code oracles/holm.jsonl}: 40 cases, calculated again by closed testing with
 * Bonferroni on every subset; tolerance 1e-12.
 */
class HolmOracleTest {
  @Test
  void allCases() throws IOException {
    for (JsonNode oracle : Oracles.cases("holm", 40)) {
      List<Value> p = new ArrayList<>();
      oracle.get("p").forEach(value -> p.add(Value.of(value.asDouble())));
      List<Value> adjusted = Holm.adjust(p);
      JsonNode expected = oracle.get("expected").get("adjusted");
      assertThat(adjusted).hasSize(expected.size());
      for (int i = 0; i < adjusted.size(); i++) {
        assertThat(adjusted.get(i).toOptional().orElseThrow())
            .as("%s %s", oracle.get("id").asString(), i)
            .isCloseTo(expected.get(i).asDouble(), within(1e-12));
      }
    }
  }

  @Test
  void monotoneAndNeverSmallerThanP() {
    Seeds.forEach(
        200,
        random -> {
          List<Value> p = new ArrayList<>();
          for (int i = random.nextInt(12); i > 0; i--) {
            p.add(Value.of(random.nextInt(20) / 20.0));
          }
          List<Value> adjusted = Holm.adjust(p);
          for (int i = 0; i < p.size(); i++) {
            assertThat(value(adjusted, i)).isBetween(value(p, i), 1.0);
            for (int j = 0; j < p.size(); j++) {
              if (value(p, i) <= value(p, j)) {
                assertThat(value(adjusted, i)).isLessThanOrEqualTo(value(adjusted, j));
              }
            }
          }
        });
  }

  @Test
  void comparisonWithoutPBelongsToTheFamily() {
    Value none = Value.undefined("the two differ in 2 stories; a test needs at least 6");
    assertThat(Holm.adjust(List.of(none, Value.of(.01), none)))
        .containsExactly(none, Value.of(.03), none);
  }

  @Test
  void whatIsNoPIsRefused() {
    assertThatThrownBy(() -> Holm.adjust(List.of(Value.of(1.5))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double value(List<Value> values, int i) {
    return values.get(i).toOptional().orElseThrow();
  }
}

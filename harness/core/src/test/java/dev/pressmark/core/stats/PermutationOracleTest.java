package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.Oracles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The authority is {@code oracles/permutation.jsonl}: 16 cases of all 2ⁿ exchanges, in exact
 * fractions and again in numpy; p within 1e-15.
 */
class PermutationOracleTest {
  @Test
  void allCases() throws IOException {
    for (JsonNode oracle : Oracles.cases("permutation", 16)) {
      String id = oracle.get("id").asString();
      List<long[]> a = new ArrayList<>();
      List<long[]> b = new ArrayList<>();
      oracle.get("units").forEach(unit -> a.add(vector(unit.get("a"))));
      oracle.get("units").forEach(unit -> b.add(vector(unit.get("b"))));
      JsonNode expected = oracle.get("expected");
      StoryCounts countsA = Stories.counts(a);
      StoryCounts countsB = Stories.counts(b);
      assertThat(Stories.MICRO_F1.of(countsA.totals()))
          .as(id)
          .isCloseTo(expected.get("f1A").asDouble(), within(1e-12));

      SignFlips flips =
          SignFlipTest.of(Resampling.of(0), 1).test(countsA, countsB, Stories.MICRO_F1);
      assertThat(flips.exact()).as(id).isTrue();
      assertThat(flips.difference().toOptional().orElseThrow())
          .as(id)
          .isCloseTo(expected.get("delta").asDouble(), within(1e-12));
      assertThat(flips.rawP().toOptional().orElseThrow())
          .as(id)
          .isCloseTo(expected.get("p").asDouble(), within(1e-15));
      // Units that are the same in both double both counts.
      long same = 1L << a.size() - flips.differing();
      assertThat(flips.extreme() * same).as(id).isEqualTo(expected.get("extreme").asLong());
      assertThat(flips.total() * same).as(id).isEqualTo(expected.get("total").asLong());
    }
  }

  private static long[] vector(JsonNode node) {
    return new long[] {node.get(0).asLong(), node.get(1).asLong(), node.get(2).asLong()};
  }
}

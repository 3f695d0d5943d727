package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.Oracles;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The authority is {@code oracles/clustering.jsonl}: 117 pairs of partitions, scored by
 * scikit-learn 1.2.1 and CoVal, and again in exact fractions and by the CoNLL reference scorer;
 * tolerance 1e-9. Where another program has a convention for 0/0, we have a reason instead.
 */
class ClusteringOracleTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void allCases() throws IOException {
    for (JsonNode oracle : Oracles.cases("clustering", 117)) {
      check(oracle);
    }
  }

  private static void check(JsonNode oracle) {
    String id = oracle.get("id").asString();
    JsonNode expected = oracle.get("expected");
    Set<String> conventional = new HashSet<>();
    oracle.get("conventional").forEach(name -> conventional.add(name.asString()));
    Contingency clusters = Contingency.of(labels(oracle, "gold"), labels(oracle, "pred"));

    PairCounts pairs = PairCounts.of(clusters);
    JsonNode counts = expected.get("pairwise");
    assertThat(pairs)
        .as(id)
        .isEqualTo(
            new PairCounts(
                counts.get("tp").asLong(),
                counts.get("pred").asLong(),
                counts.get("gold").asLong(),
                counts.get("total").asLong()));
    Checks checks = new Checks(id, conventional);
    checks.scores("pairwise", pairs.scores(), counts);
    checks.score("rand", pairs.rand(), expected.get("rand"));
    checks.score("fmi", pairs.fowlkesMallows(), expected.get("fmi"));
    checks.value("ari", pairs.adjustedRand(), expected.get("ari"));
    Entropies entropies = Entropies.of(clusters);
    checks.score("homogeneity", entropies.homogeneity(), expected.get("homogeneity"));
    checks.score("completeness", entropies.completeness(), expected.get("completeness"));
    checks.score("v", entropies.v(), expected.get("v"));
    checks.score("nmi", entropies.v(), expected.get("nmi"));
    checks.value("ami", Entropies.adjustedMutualInformation(clusters), expected.get("ami"));
    if (clusters.items() == 0) {
      assertThat(Coreference.bCubed(clusters).f1().isDefined()).isFalse();
      assertThat(Coreference.muc(clusters).f1().isDefined()).isFalse();
      assertThat(Coreference.lea(clusters).f1().isDefined()).isFalse();
      assertThat(Coreference.ceafEntities(clusters).f1().isDefined()).isFalse();
      assertThat(Coreference.ceafMentions(clusters).f1().isDefined()).isFalse();
      return;
    }
    checks.scores("muc", Coreference.muc(clusters), expected.get("muc"));
    checks.scores("bcubed", Coreference.bCubed(clusters), expected.get("bcubed"));
    checks.scores("lea", Coreference.lea(clusters), expected.get("lea"));
    checks.scores("ceafe", Coreference.ceafEntities(clusters), expected.get("ceafe"));
    checks.scores("ceafm", Coreference.ceafMentions(clusters), expected.get("ceafm"));

    List<Set<?>> gold = sets(labels(oracle, "gold"));
    List<Set<?>> predicted = sets(labels(oracle, "pred"));
    checks.scores("bcubed", ExtendedBCubed.of(gold, predicted), expected.get("bcubed"));
  }

  /** Not only close but the same bits: nothing may depend on an order. */
  @Test
  void orderAndLabelsChangeNothing() throws IOException {
    Random random = new Random(1);
    for (JsonNode oracle : Oracles.cases("clustering", 117)) {
      List<Integer> gold = labels(oracle, "gold");
      List<Integer> predicted = labels(oracle, "pred");
      List<Integer> order = new ArrayList<>();
      for (int item = 0; item < gold.size(); item++) {
        order.add(item);
      }
      Collections.shuffle(order, random);
      Contingency clusters = Contingency.of(gold, predicted);
      Contingency other =
          Contingency.of(
              order.stream().map(item -> "x" + gold.get(item) * 7 % 1_000_003).toList(),
              order.stream().map(predicted::get).toList());
      assertThat(all(other)).isEqualTo(all(clusters));
      assertThat(
              ExtendedBCubed.of(
                  sets(order.stream().map(gold::get).toList()),
                  sets(order.stream().map(predicted::get).toList())))
          .isEqualTo(ExtendedBCubed.of(sets(gold), sets(predicted)));
    }
  }

  @Test
  void exchangedSidesExchangePrecisionAndRecall() throws IOException {
    for (JsonNode oracle : Oracles.cases("clustering", 117)) {
      Contingency clusters = Contingency.of(labels(oracle, "gold"), labels(oracle, "pred"));
      Contingency swapped = Contingency.of(labels(oracle, "pred"), labels(oracle, "gold"));
      assertThat(all(swapped)).isEqualTo(all(clusters.swapped()));
      for (int cell = 1; cell < clusters.cells(); cell++) {
        assertThat(clusters.swapped().goldOf(cell))
            .isGreaterThanOrEqualTo(clusters.swapped().goldOf(cell - 1));
      }
      requireSwapped(Coreference.bCubed(clusters), Coreference.bCubed(swapped));
      requireSwapped(Coreference.lea(clusters), Coreference.lea(swapped));
      requireSwapped(Coreference.ceafEntities(clusters), Coreference.ceafEntities(swapped));
      assertThat(PairCounts.of(swapped).adjustedRand())
          .isEqualTo(PairCounts.of(clusters).adjustedRand());
      assertThat(Entropies.of(swapped).v()).isEqualTo(Entropies.of(clusters).v());
    }
  }

  @Test
  void goldAgainstItselfIsExactlyOne() throws IOException {
    for (JsonNode oracle : Oracles.cases("clustering", 117)) {
      List<Integer> gold = labels(oracle, "gold");
      Contingency clusters = Contingency.of(gold, gold);
      for (Object result : all(clusters)) {
        if (result instanceof PrecisionRecallF1 scores) {
          requireOne(scores.precision().toOptional());
          requireOne(scores.recall().toOptional());
          requireOne(scores.f1().toOptional());
        } else if (result instanceof Score score) {
          requireOne(score.toOptional());
        } else if (result instanceof Value value) {
          requireOne(value.toOptional());
        }
      }
    }
  }

  private static void requireOne(OptionalDouble value) {
    if (value.isPresent()) {
      assertThat(value.getAsDouble()).isEqualTo(1);
    }
  }

  private static void requireSwapped(PrecisionRecallF1 one, PrecisionRecallF1 other) {
    assertThat(other.precision().toOptional()).isEqualTo(one.recall().toOptional());
    assertThat(other.recall().toOptional()).isEqualTo(one.precision().toOptional());
    assertThat(other.f1().toOptional()).isEqualTo(one.f1().toOptional());
  }

  private static List<Object> all(Contingency clusters) {
    Entropies entropies = Entropies.of(clusters);
    PairCounts pairs = PairCounts.of(clusters);
    return List.of(
        pairs,
        pairs.scores(),
        pairs.rand(),
        pairs.adjustedRand(),
        pairs.fowlkesMallows(),
        entropies.homogeneity(),
        entropies.completeness(),
        entropies.v(),
        Entropies.adjustedMutualInformation(clusters),
        Coreference.muc(clusters),
        Coreference.bCubed(clusters),
        Coreference.lea(clusters),
        Coreference.ceafMentions(clusters),
        Coreference.ceafEntities(clusters));
  }

  private static List<Integer> labels(JsonNode oracle, String side) {
    List<Integer> labels = new ArrayList<>();
    oracle.get(side).forEach(label -> labels.add(label.asInt()));
    return labels;
  }

  private static List<Set<?>> sets(List<Integer> labels) {
    return labels.stream().<Set<?>>map(Set::of).toList();
  }

  private record Checks(String id, Set<String> conventional) {
    void scores(String name, PrecisionRecallF1 scores, JsonNode expected) {
      score(name + ".p", scores.precision(), expected.get("p"));
      score(name + ".r", scores.recall(), expected.get("r"));
      score(name + ".f1", scores.f1(), expected.get("f1"));
    }

    void score(String name, Score score, JsonNode expected) {
      check(name, score.toOptional(), expected);
    }

    void value(String name, Value value, JsonNode expected) {
      check(name, value.toOptional(), expected);
    }

    private void check(String name, OptionalDouble value, JsonNode expected) {
      if (conventional.contains(name) || expected.isNull()) {
        assertThat(value.isPresent()).as("%s %s is %s", id, name, value).isFalse();
      } else {
        assertThat(value.isPresent()).as("%s %s", id, name).isTrue();
        assertThat(value.getAsDouble())
            .as("%s %s", id, name)
            .isCloseTo(expected.asDouble(), within(TOLERANCE));
      }
    }
  }
}

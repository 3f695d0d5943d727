package dev.pressmark.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.count.UnitCounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The authority is {@code oracles/alignment.jsonl}: 500 cases made by enumeration in exact
 * fractions and calculated again with networkx max_weight_matching; tolerance 1e-9. Every case is
 * scored in many orders of its units, and all of them must give the same counts to the last digit.
 */
class AlignmentOracleTest {
  private static final double TOLERANCE = 1e-9;

  /** 7!, all orders of one side of the largest case. */
  private static final int FEASIBLE = 5_040;

  @Test
  void allCasesInAllOrders() throws IOException {
    ObjectMapper mapper = JsonMapper.shared();
    int cases = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AlignmentOracleTest.class.getResourceAsStream("/oracles/alignment.jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        check(mapper.readTree(line));
        cases++;
      }
    }
    assertThat(cases).isEqualTo(500);
  }

  private static void check(JsonNode oracle) {
    String id = oracle.get("id").asString();
    List<Unit> gold = new ArrayList<>();
    for (int i = 0; i < oracle.get("gold").size(); i++) {
      gold.add(
          new Unit(tokens(oracle.get("gold").get(i)), oracle.get("nested").get(i).asBoolean()));
    }
    List<Unit> predicted = new ArrayList<>();
    oracle.get("pred").forEach(tokens -> predicted.add(Unit.of(tokens(tokens))));

    UnitCounts counts = UnitCounter.count(gold, predicted, List.of());
    JsonNode expected = oracle.get("expected");
    JsonNode strict = expected.get("strict");
    assertThat(counts.strict().precisionCredit()).as(id).isEqualTo(strict.get("tp").asLong());
    assertThat(isClose(counts.strict(), strict)).as("%s strict %s", id, counts.strict()).isTrue();
    JsonNode token = expected.get("token");
    assertThat(counts.token())
        .as(id)
        .isEqualTo(
            PrecisionRecall.ofMatches(
                token.get("tp").asLong(), token.get("pred").asLong(), token.get("gold").asLong()));
    assertThat(isClose(counts.token(), token)).as("%s token %s", id, counts.token()).isTrue();
    assertThat(StreamSupport.stream(expected.get("overlap").spliterator(), false))
        .as("%s overlap %s", id, counts.overlap())
        .anyMatch(admissible -> isClose(counts.overlap(), admissible));

    inManyOrders(
        gold,
        predicted,
        (goldOrder, predictedOrder) -> {
          UnitCounts again = UnitCounter.count(goldOrder, predictedOrder, List.of());
          boolean same =
              again.overlap().equals(counts.overlap())
                  && again.strict().equals(counts.strict())
                  && again.token().equals(counts.token());
          assertThat(same).as("%s as %s and %s", id, goldOrder, predictedOrder).isTrue();
        });
  }

  /** The whole cross product if feasible; else all orders of each side, the other one shuffled. */
  private static void inManyOrders(
      List<Unit> gold, List<Unit> predicted, BiConsumer<List<Unit>, List<Unit>> check) {
    if (factorial(gold.size()) * factorial(predicted.size()) <= FEASIBLE) {
      for (List<Unit> goldOrder : orders(gold)) {
        orders(predicted).forEach(predictedOrder -> check.accept(goldOrder, predictedOrder));
      }
      return;
    }
    Random random = new Random(7);
    List<Unit> other = new ArrayList<>(predicted);
    for (List<Unit> goldOrder : orders(gold)) {
      Collections.shuffle(other, random);
      check.accept(goldOrder, other);
    }
    other = new ArrayList<>(gold);
    for (List<Unit> predictedOrder : orders(predicted)) {
      Collections.shuffle(other, random);
      check.accept(other, predictedOrder);
    }
  }

  private static List<List<Unit>> orders(List<Unit> units) {
    if (units.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Unit>> all = new ArrayList<>();
    for (List<Unit> rest : orders(units.subList(1, units.size()))) {
      for (int at = 0; at <= rest.size(); at++) {
        List<Unit> order = new ArrayList<>(rest);
        order.add(at, units.get(0));
        all.add(order);
      }
    }
    return all;
  }

  private static long factorial(int n) {
    return n <= 1 ? 1 : n * factorial(n - 1);
  }

  private static TokenSet tokens(JsonNode node) {
    return TokenSet.of(
        StreamSupport.stream(node.spliterator(), false).mapToInt(JsonNode::asInt).toArray());
  }

  private static boolean isClose(PrecisionRecall tally, JsonNode expected) {
    PrecisionRecallF1 scores = PrecisionRecallF1.of(tally);
    return isClose(scores.precision(), expected.get("p"))
        && isClose(scores.recall(), expected.get("r"))
        && isClose(scores.f1(), expected.get("f1"));
  }

  private static boolean isClose(Score score, JsonNode expected) {
    OptionalDouble value = score.toOptional();
    return expected.isNull() == value.isEmpty()
        && (value.isEmpty() || Math.abs(value.getAsDouble() - expected.asDouble()) <= TOLERANCE);
  }
}

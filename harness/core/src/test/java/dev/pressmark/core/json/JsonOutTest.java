package dev.pressmark.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Two layouts, each with the same bytes for the same content. */
class JsonOutTest {

  @Test
  void onOneLine() {
    Json value =
        Json.object()
            .put("b", Json.strings(List.of("x", "y")))
            .put("a", 1)
            .put("n", Json.NULL)
            .put("o", Json.object())
            .putIfPresent("absent", null)
            .putUnlessEmpty("none", List.<String>of(), Json::of)
            .put("t", true);
    assertThat(JsonOut.line(value))
        .isEqualTo("{\"b\":[\"x\",\"y\"],\"a\":1,\"n\":null,\"o\":{},\"t\":true}");
  }

  @Test
  void forPeopleShortThingsStandOnOneLine() {
    Json value =
        Json.object()
            .put("short", Json.array(List.of(1L, 2L), Json::of))
            .put("long", Json.strings(List.of("a".repeat(60), "b".repeat(60))))
            .put("empty", Json.array(List.<String>of(), Json::of));
    assertThat(JsonOut.pretty(value))
        .isEqualTo(
            """
            {
             "short": [1, 2],
             "long": [
              "%s",
              "%s"
             ],
             "empty": []
            }
            """
                .formatted("a".repeat(60), "b".repeat(60)));
  }

  @Test
  void emptyThingsAreNeverBroken() {
    Json value =
        Json.object()
            .put("k".repeat(200), Json.object())
            .put("l".repeat(200), Json.strings(List.of()));
    assertThat(JsonOut.pretty(value))
        .isEqualTo("{\n \"" + "k".repeat(200) + "\": {},\n \"" + "l".repeat(200) + "\": []\n}\n");
  }

  @Test
  void whatHasNoUtf8FormIsReplaced() {
    assertThat(JsonOut.line(Json.of("a\uD83Db\uDEA2c🚢"))).isEqualTo("\"a\uFFFDb\uFFFDc🚢\"");
  }

  @Test
  void charactersThatHideAreEscaped() {
    assertThat(JsonOut.line(Json.of("\"\\\n\r\t\u0000\u001F\u007F\u2028\u2029\uFEFFé")))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\\u2028\\u2029\\ufeffé\"");
  }

  @Test
  void bothLayoutsSayTheSameAndTheReaderTakesThem() {
    JsonMapper mapper = JsonMapper.shared();
    Seeds.forEach(
        500,
        random -> {
          Json value = random(random, 5);
          String line = JsonOut.line(value);
          String pretty = JsonOut.pretty(value);
          assertThat(line).doesNotContain("\n");
          assertThat(mapper.readTree(pretty)).isEqualTo(mapper.readTree(line));
          assertThat(JsonOut.pretty(value)).isEqualTo(pretty);
          Problems problems = new Problems();
          JsonIn.document(
              pretty.getBytes(UTF_8),
              "f",
              1,
              problems,
              in -> {
                in.skip();
                return in;
              });
          assertThat(problems.list()).isEmpty();
        });
  }

  private static Json random(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 3 : 5);
    if (kind == 0) {
      return Json.of(random.nextLong());
    }
    if (kind == 1) {
      return Json.of(random.nextGaussian());
    }
    if (kind == 2) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.appendCodePoint("\"\\\n{[ é\u2028".codePointAt(random.nextInt(8)));
      }
      return Json.of(text.toString());
    }
    List<Json> parts = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      parts.add(random(random, depth - 1));
    }
    if (kind == 3) {
      return new Json.Array(parts);
    }
    Json.Obj object = Json.object();
    for (int i = 0; i < parts.size(); i++) {
      object.put("key" + i, parts.get(i));
    }
    return object;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "100, 100",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "0.6666666666666666, 0.6666666667",
    "1e-11, 0",
    "-1e-11, 0",
    "6e-11, 0.0000000001",
    "2e-3, 0.002",
    "1e20, 100000000000000000000",
    "123456789.123456789, 123456789.123456791",
    // Exactly halfway, so to even: 1/2048 is .00048828125, with one digit too many.
    "0.00048828125, 0.0004882812",
    "0.00146484375, 0.0014648438",
    // The JDK before 19 printed 2.0E-3 as 0.0020 and 2E23 with a digit too many.
    "2e23, 199999999999999983222784"
  })
  void numbersAreRoundedFromTheirExactValue(double value, String written) {
    assertThat(Json.number(value)).isEqualTo(written);
  }

  @Test
  void aNumberIsFinite() {
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> Json.of(value)).isInstanceOf(NumberFormatException.class);
    }
  }
}

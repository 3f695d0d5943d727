package dev.pressmark.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The strict reader: what it takes, what it refuses, and where it says that is. */
class JsonInTest {

  private record Point(int x, String name, List<Double> weights) {}

  private static final Shape POINT =
      new Shape()
          .required("x", JsonIn::count)
          .required("name", JsonIn::words)
          .optional("weights", in -> in.list(JsonIn::number));

  private static @Nullable Point point(JsonIn in) {
    return POINT.read(
        in, v -> new Point(v.get("x"), v.get("name"), v.or("weights", List.<Double>of())));
  }

  private static <T> @Nullable T read(
      byte[] bytes, Problems problems, Function<JsonIn, @Nullable T> decoder) {
    return JsonIn.document(bytes, "f", 1, problems, decoder);
  }

  private static List<String> problems(String json, Function<JsonIn, @Nullable Object> decoder) {
    Problems problems = new Problems();
    read(json.getBytes(UTF_8), problems, decoder);
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void readsWhatIsRight() {
    Problems problems = new Problems();
    String json =
        "{\"weights\": [1, -2.5e-1, 0], \"name\": \"\\ud83d\\udea2 é\", \"x\": 2147483647}";
    assertThat(read(json.getBytes(UTF_8), problems, JsonInTest::point))
        .isEqualTo(new Point(Integer.MAX_VALUE, "🚢 é", List.of(1.0, -.25, 0.0)));
    assertThat(problems.list()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> pointsOutWhatIsNot() {
    String deep = "[".repeat(2_000);
    return Stream.of(
            new String[] {"", "f:1: no JSON at all"},
            new String[] {"  \n ", "f:1: no JSON at all"},
            new String[] {"[]", "f:1: $: an array (allowed: an object)"},
            new String[] {
              "{\"x\":1,\n\"name\":\"a\",\n\"x\":1}", "f:3: $.x: the key \"x\" for the second time"
            },
            new String[] {
              "{\"x\":1,\n\"y\":{\"z\":[]},\"name\":\"a\"}",
              "f:2: $.y: unknown field \"y\" (allowed: x, name, weights)"
            },
            new String[] {"\n{\"x\":1}", "f:2: $: the field \"name\" is missing"},
            new String[] {"{\"x\":1,\"name\":\"a\"} {}", "f:1: $: more content after the end"},
            new String[] {"{\"x\":1,\"name\":\"a\"}\n]", "f:2: $: malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"a\"", "malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"a", "malformed JSON"},
            new String[] {"{\"x\":1,\"weights\":[1,", "$.weights[1]: malformed JSON"},
            new String[] {"{\"x\":1,", "malformed JSON"},
            new String[] {"{\"x\":01,\"name\":\"a\"}", "malformed JSON"},
            new String[] {"{\"x\":+1,\"name\":\"a\"}", "malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"a\",}", "malformed JSON"},
            new String[] {"{'x':1}", "malformed JSON"},
            new String[] {"{x:1}", "malformed JSON"},
            new String[] {"{\"x\":NaN,\"name\":\"a\"}", "malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"a\",\"weights\":[Infinity]}", "malformed JSON"},
            new String[] {"{\"x\":1 /* no */,\"name\":\"a\"}", "malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"a\tb\"}", "malformed JSON"},
            new String[] {"{\"x\":1,\"name\":\"\\x41\"}", "malformed JSON"},
            new String[] {
              "{\"x\":1,\"name\":\"\\ud800\"}",
              "f:1: $.name: a string with half of a surrogate pair in it"
            },
            new String[] {
              "{\"x\":1,\"name\":\"\\udc00\\ud800\"}",
              "$.name: a string with half of a surrogate pair"
            },
            new String[] {"{\"x\":1,\"name\":\" \"}", "$.name: an empty string"},
            new String[] {"{\"x\":1,\"name\":null}", "$.name: null (allowed: a string)"},
            new String[] {
              "{\"x\":-1,\"name\":\"a\"}", "$.x: the number -1 (allowed: an integer from 0"
            },
            new String[] {"{\"x\":2147483648,\"name\":\"a\"}", "$.x: the number 2147483648"},
            new String[] {"{\"x\":1.0,\"name\":\"a\"}", "$.x: the number 1.0 (allowed: an integer"},
            new String[] {"{\"x\":1e2,\"name\":\"a\"}", "$.x: the number 1e2"},
            new String[] {"{\"x\":" + "9".repeat(200) + ",\"name\":\"a\"}", "9…"},
            new String[] {"{\"x\":" + "9".repeat(5_000) + ",\"name\":\"a\"}", "f:1"},
            new String[] {
              "{\"x\":1,\"name\":\"a\",\"weights\":[0,1e999]}",
              "$.weights[1]: the number 1e999 (allowed: a finite"
            },
            new String[] {
              "{\"x\":1,\"name\":\"a\",\"weights\":{\"a\":1}}",
              "$.weights: an object (allowed: an array)"
            },
            new String[] {"{\"x\":true,\"name\":\"a\"}", "$.x: true"},
            new String[] {"{\"x\":1,\"name\":[\"a\"]}", "$.name: an array"},
            new String[] {"{\"x\":1,\"name\":\"a\",\"y\":" + deep, "malformed JSON"},
            new String[] {deep + "]".repeat(2_000), "f:1"})
        .map(
            one ->
                DynamicTest.dynamicTest(
                    JsonIn.quoted(one[0]),
                    () ->
                        assertThat(problems(one[0], JsonInTest::point))
                            .anySatisfy(problem -> assertThat(problem).contains(one[1]))));
  }

  @Test
  void findsEverythingThatIsWrongInOneReading() {
    assertThat(
            problems(
                "{\"x\":\"1\",\n\"name\":2,\n\"weights\":[\"a\",3,null],\n\"z\":0}",
                JsonInTest::point))
        .containsExactly(
            "f:1: $.x: the string \"1\" (allowed: an integer of 0 or more)",
            "f:2: $.name: the number 2 (allowed: a string)",
            "f:3: $.weights[0]: the string \"a\" (allowed: a number)",
            "f:3: $.weights[2]: null (allowed: a number)",
            "f:4: $.z: unknown field \"z\" (allowed: x, name, weights)");
  }

  @Test
  void otherEncodingsAreNotTaken() {
    String json = "{\"x\":1,\"name\":\"a\"}";
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + json).getBytes(UTF_8),
            json.getBytes(StandardCharsets.UTF_16),
            json.getBytes(StandardCharsets.UTF_16LE),
            json.getBytes(StandardCharsets.UTF_16BE))) {
      Problems problems = new Problems();
      assertThat(read(bytes, problems, JsonInTest::point)).isNull();
      assertThat(problems.list())
          .singleElement()
          .satisfies(problem -> assertThat(problem.allowed()).contains("UTF-8"));
    }
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    for (byte[] name :
        List.of(
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "é".getBytes(StandardCharsets.ISO_8859_1))) {
      List<Byte> bytes = new ArrayList<>();
      for (byte b : "{\"x\":1,\"name\":\"".getBytes(UTF_8)) {
        bytes.add(b);
      }
      for (byte b : name) {
        bytes.add(b);
      }
      for (byte b : "\"}".getBytes(UTF_8)) {
        bytes.add(b);
      }
      byte[] all = new byte[bytes.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = bytes.get(i);
      }
      Problems problems = new Problems();
      assertThat(read(all, problems, JsonInTest::point)).isNull();
      assertThat(problems.isEmpty()).isFalse();
    }
  }

  @Test
  void aPartOfAnArrayIsADocumentWithItsLine() {
    byte[] file = "xx\n{\"x\":0}\nyy".getBytes(UTF_8);
    Problems problems = new Problems();
    assertThat(JsonIn.<Point>document(file, 3, 7, "f", 2, problems, JsonInTest::point)).isNull();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("f:2: $: the field \"name\" is missing");
  }

  @Test
  void repeatedKeysAreFoundAmongMany() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      json.append("\"k").append(i).append("\":").append(i).append(',');
    }
    json.append("\"k3\":1,\"k99\":2}");
    Problems problems = new Problems();
    Map<String, Integer> read =
        JsonIn.document(
            json.toString().getBytes(UTF_8), "f", 1, problems, in -> in.map(JsonIn::count));
    assertThat(read).hasSize(100).containsEntry("k3", 3);
    assertThat(problems.count()).isEqualTo(2);
  }

  @Test
  void otherValues() {
    assertThat(problems("9223372036854775808", JsonIn::wholeNumber)).hasSize(1);
    assertThat(problems("-9223372036854775808", JsonIn::wholeNumber)).isEmpty();
    assertThat(problems("1.5", JsonIn::wholeNumber)).hasSize(1);
    assertThat(problems("0", JsonIn::bool)).hasSize(1);
    assertThat(problems("\"mixed\"", in -> in.term(QuoteType.class))).isEmpty();
    assertThat(problems("\"Mixed\"", in -> in.term(QuoteType.class)))
        .containsExactly("f:1: $: \"Mixed\" (allowed: direct, indirect, mixed)");
  }

  @Test
  void messagesAreShortAndOnOneLine() {
    assertThat(JsonIn.quoted("a\nb\r\t\u001B[1m\u0000"))
        .isEqualTo("\"a\\nb\\r\\t\\u{1b}[1m\\u{0}\"");
    String ships = "x" + "🚢".repeat(60);
    assertThat(JsonIn.quoted(ships)).isEqualTo('"' + ships.substring(0, 59) + "…\"");
    assertThat(JsonIn.quoted("🚢".repeat(60))).isEqualTo('"' + "🚢".repeat(29) + "…\"");
  }

  @Test
  void noBytesAreAnException() {
    byte[] good = "{\"x\":12,\"name\":\"a\\u00e9🚢\",\"weights\":[1.5,-2e3]}".getBytes(UTF_8);
    Seeds.forEach(
        5_000,
        random -> {
          byte[] bytes = good.clone();
          for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          }
          Problems problems = new Problems();
          Point point =
              JsonIn.document(
                  bytes, 0, 1 + random.nextInt(bytes.length), "f", 1, problems, JsonInTest::point);
          assertThat(point != null || !problems.isEmpty()).isTrue();
        });
  }
}

package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader and the records are as strict as the public schemas: what the cases of {@code
 * SchemaTest} reject, the reader rejects; and values are of the same grammar, on every value of the
 * cases and on everything one edit away.
 */
class SchemaAgreementTest {

  private static final String BASE = "https://pressmark.dev/schema/";
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      BASE + "common.schema.json", schema("common.schema.json"),
                      BASE + "story.schema.json", schema("story.schema.json"))));

  private static String schema(String name) {
    Path schemas = Path.of(System.getProperty("basedir", "")).resolve("../../dataset/schema");
    try {
      return Files.readString(schemas.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode cases(String name) {
    try (InputStream in =
        SchemaAgreementTest.class.getResourceAsStream("/dev/pressmark/core/schema/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> problems(StoryEdit story) {
    Problems problems = new Problems();
    StoryReader.read(story.write().getBytes(UTF_8), "x", TextSource.NONE, problems);
    return problems.list().stream()
        .map(SchemaAgreementTest::withoutLine)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutLine(Problem problem) {
    return problem.location().path() + ": " + problem.found();
  }

  @TestFactory
  Stream<DynamicTest> readerRejectsWhatTheSchemaRejects() {
    JsonNode cases = cases("story.cases.json");
    return cases
        .path("reject")
        .valueStream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.path("what").asString(),
                    () -> {
                      JsonNode base = cases.path("base").path(one.path("base").asString("base"));
                      StoryEdit edit = StoryEdit.of(base);
                      Set<String> before = problems(edit);
                      one.path("remove").forEach(pointer -> edit.remove(pointer.asString()));
                      one.path("set").properties().forEach(p -> edit.set(p.getKey(), p.getValue()));
                      Set<String> found = problems(edit);
                      found.removeAll(before);
                      assertThat(found).isNotEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> valuesHaveTheGrammarOfTheSchema() {
    Map<String, Predicate<String>> grammars =
        Map.of(
            "dateValue", value -> TimexValue.isValid(TimexType.DATE, value),
            "timeValue", value -> TimexValue.isValid(TimexType.TIME, value),
            "durationValue", value -> TimexValue.isValid(TimexType.DURATION, value),
            "setValue", value -> TimexValue.isValid(TimexType.SET, value),
            "timexValue", TimexValue::isValid,
            "calendarYear", TimexValue::isYear,
            "calendarMonth", TimexValue::isMonth,
            "calendarWeek", value -> !TimexValue.exists(value) || TimexValue.isWeek(value),
            "calendarDay", value -> !TimexValue.exists(value) || TimexValue.isDay(value),
            "calendarMinute", value -> !TimexValue.exists(value) || TimexValue.isMinute(value));
    Set<String> values = values();
    assertThat(values).hasSizeGreaterThan(20_000);
    return grammars.entrySet().stream()
        .map(
            grammar ->
                DynamicTest.dynamicTest(
                    grammar.getKey(),
                    () -> {
                      Schema schema =
                          REGISTRY.getSchema(
                              SchemaLocation.of(
                                  BASE + "common.schema.json#/$defs/" + grammar.getKey()));
                      List<String> differ = new ArrayList<>();
                      for (String value : values) {
                        boolean bySchema =
                            schema.validate('"' + value + '"', InputFormat.JSON).isEmpty();
                        boolean impossible =
                            grammar.getKey().startsWith("calendar") && !TimexValue.exists(value);
                        if (!impossible && bySchema != grammar.getValue().test(value)) {
                          differ.add(value);
                        }
                      }
                      assertThat(differ).isEmpty();
                    }));
  }

  /** All strings of the common cases, and all that come of leaving out or changing a character. */
  private static Set<String> values() {
    Set<String> values = new TreeSet<>();
    for (JsonNode list : cases("common.cases.json")) {
      Stream.concat(list.path("accept").valueStream(), list.path("reject").valueStream())
          .filter(JsonNode::isString)
          .map(JsonNode::asString)
          .filter(value -> value.length() < 30)
          .forEach(values::add);
    }
    for (String value : List.copyOf(values)) {
      for (int i = 0; i < value.length(); i++) {
        String before = value.substring(0, i);
        String after = value.substring(i + 1);
        values.add(before + after);
        for (char c : "0139XWPTDEMQS-:.Z+".toCharArray()) {
          values.add(before + c + after);
          values.add(before + c + value.charAt(i) + after);
        }
      }
    }
    return values;
  }

  @Test
  void daysExist() {
    for (String day : List.of("2023-02-29", "2023-04-31", "2023-04-31T10:00", "XXXX-06-31")) {
      assertThat(TimexValue.exists(day)).as(day).isFalse();
    }
    for (String week : List.of("2023-W53", "2023-W53-4", "2023-W53-WE")) {
      assertThat(TimexValue.exists(week)).as(week).isFalse();
    }
    for (String value :
        List.of(
            "2024-02-29",
            "XXXX-02-29",
            "202X-02-29",
            "2020-W53",
            "XXXX-W53",
            "2023-XX-31",
            "2023-02-XX",
            "2023",
            "P31D",
            "PRESENT_REF",
            "2023-W52-7TEV")) {
      assertThat(TimexValue.exists(value)).as(value).isTrue();
    }
    assertThat(TimexValue.isDay("2023-02-29")).isFalse();
    assertThat(TimexValue.isWeek("2023-W53")).isFalse();
    assertThat(TimexValue.isMinute("2023-02-29T10:00")).isFalse();
  }
}

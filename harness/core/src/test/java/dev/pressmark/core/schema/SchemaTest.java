package dev.pressmark.core.schema;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public schemas under {@code dataset/schema}: each is a valid JSON Schema 2020-12, describes
 * all its fields, and accepts and rejects what {@code NAME.cases.json} lists.
 *
 * <p>A case starts from the file's {@code base} of that name (or gives a whole {@code value}),
 * removes and sets members by JSON pointer, and, where it is to be rejected, says {@code at} which
 * pointer of the instance every error must be reported. Plain lists of values are checked alone.
 */
class SchemaTest {
  private static final String BASE_URI = "https://pressmark.dev/schema/";
  private static final String METASCHEMA = SpecificationVersion.DRAFT_2020_12.getDialectId();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> SCHEMAS = readSchemas();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId()));

  @Test
  void theSchemasAreThere() {
    assertThat(SCHEMAS)
        .containsOnlyKeys(
            "agreement.schema.json",
            "article.schema.json",
            "common.schema.json",
            "compare.schema.json",
            "diff.schema.json",
            "exec.schema.json",
            "policy.schema.json",
            "predictions.schema.json",
            "proof.schema.json",
            "result.schema.json",
            "speed.schema.json",
            "story.schema.json",
            "survey.schema.json");
  }

  @TestFactory
  Stream<DynamicTest> everySchemaIsAValidSchema() {
    Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(METASCHEMA));
    return each(
        (name, text) -> assertThat(metaschema.validate(text, InputFormat.JSON)).as(name).isEmpty());
  }

  @Test
  void theMetaschemaRejectsWhatIsNoSchema() {
    Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(METASCHEMA));
    String broken =
        """
        {"properties": {"length": {"type": "integr"}}, "required": "length"}
        """;
    assertThat(locations(metaschema.validate(broken, InputFormat.JSON)))
        .containsExactly("/properties/length/type", "/required");
  }

  @TestFactory
  Stream<DynamicTest> everySchemaNamesItselfAndItsDialect() {
    return each(
        (name, text) -> {
          JsonNode schema = JSON.readTree(text);
          assertThat(schema.path("$id").asString()).isEqualTo(BASE_URI + name);
          assertThat(schema.path("$schema").asString()).isEqualTo(METASCHEMA);
          assertThat(schema.path("title").asString()).isNotBlank();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyFieldAndDefinitionIsDescribed() {
    return each(
        (name, text) -> {
          List<String> undescribed = new ArrayList<>();
          findUndescribed(JSON.readTree(text), "#", true, undescribed);
          assertThat(undescribed).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> everyReferenceHasItsTarget() {
    return each(
        (name, text) -> {
          for (String reference : JSON.readTree(text).findValuesAsString("$ref")) {
            String[] parts = reference.split("#", 2);
            JsonNode target = JSON.readTree(SCHEMAS.get(parts[0].isEmpty() ? name : parts[0]));
            assertThat(target.at(parts[1]).isObject()).as(reference).isTrue();
          }
        });
  }

  @TestFactory
  Stream<DynamicNode> instances() {
    return Stream.of(
            "common",
            "story",
            "predictions",
            "article",
            "exec",
            "result",
            "compare",
            "agreement",
            "disagreement",
            "survey",
            "proof",
            "speed",
            "diff",
            "policy")
        .map(SchemaTest::readCases)
        .flatMap(cases -> cases.isArray() ? cases.valueStream() : Stream.of(cases))
        .map(SchemaTest::instancesOf);
  }

  @Test
  void thereAreEnoughInstances() {
    int accepted = 0;
    int rejected = 0;
    for (String schema :
        List.of(
            "story",
            "predictions",
            "article",
            "exec",
            "result",
            "compare",
            "agreement",
            "survey",
            "speed",
            "diff",
            "policy")) {
      JsonNode cases = readCases(schema);
      accepted += cases.path("accept").size();
      rejected += cases.path("reject").size();
      assertThat(cases.path("accept").size()).as(schema).isGreaterThanOrEqualTo(3);
      assertThat(cases.path("reject").size()).as(schema).isGreaterThanOrEqualTo(8);
    }
    assertThat(accepted).isGreaterThanOrEqualTo(40);
    assertThat(rejected).isGreaterThanOrEqualTo(80);
  }

  private static DynamicNode instancesOf(JsonNode cases) {
    String reference = cases.path("schema").asString();
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE_URI + reference));
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode example : cases.path("accept")) {
      tests.add(
          DynamicTest.dynamicTest(
              "accepts " + title(example),
              () -> assertThat(validate(schema, instance(cases, example))).isEmpty()));
    }
    for (JsonNode example : cases.path("reject")) {
      tests.add(
          DynamicTest.dynamicTest(
              "rejects " + title(example),
              () -> {
                List<Error> errors = validate(schema, instance(cases, example));
                assertThat(locations(errors))
                    .as("%s", errors)
                    .containsExactly(example.path("at").asString(""));
              }));
    }
    return DynamicContainer.dynamicContainer(reference, tests);
  }

  private static String title(JsonNode example) {
    return example.isObject() ? example.path("what").asString() : example.toString();
  }

  private static List<Error> validate(Schema schema, JsonNode instance) {
    return schema.validate(instance.toString(), InputFormat.JSON);
  }

  /** The JSON pointers at which errors were reported; the whole instance is the empty pointer. */
  private static TreeSet<String> locations(List<Error> errors) {
    return errors.stream()
        .map(error -> error.getInstanceLocation().toString())
        .collect(toCollection(TreeSet::new));
  }

  private static JsonNode instance(JsonNode cases, JsonNode example) {
    if (!example.isObject()) {
      return example;
    }
    if (example.has("value")) {
      return example.get("value");
    }
    JsonNode instance = cases.path("base").path(example.path("base").asString("base")).deepCopy();
    assertThat(instance.isObject()).as("base of: %s", title(example)).isTrue();
    for (JsonNode pointer : example.path("remove")) {
      remove(instance, JsonPointer.compile(pointer.asString()));
    }
    for (Map.Entry<String, JsonNode> member : example.path("set").properties()) {
      set(instance, JsonPointer.compile(member.getKey()), member.getValue());
    }
    return instance;
  }

  private static void remove(JsonNode root, JsonPointer pointer) {
    JsonNode parent = root.at(pointer.head());
    JsonNode removed =
        parent instanceof ArrayNode array
            ? array.remove(pointer.last().getMatchingIndex())
            : ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    assertThat(removed).as("removed %s", pointer).isNotNull();
  }

  private static void set(JsonNode root, JsonPointer pointer, JsonNode value) {
    JsonNode parent = root.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
  }

  /**
   * Collects the fields without a description; those that only narrow a field described beside them
   * (below {@code if}, {@code then}, {@code else}, {@code allOf}, …) need none.
   */
  private static void findUndescribed(
      JsonNode node, String path, boolean declares, List<String> undescribed) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      boolean below = declares && !List.of("if", "then", "else", "allOf", "anyOf").contains(key);
      JsonNode value = member.getValue();
      if (!key.equals("properties") && !key.equals("$defs")) {
        findUndescribed(value, path + "/" + key, below, undescribed);
        continue;
      }
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        String place = path + "/" + key + "/" + field.getKey();
        if (below && field.getValue().path("description").asString("").isBlank()) {
          undescribed.add(place);
        }
        findUndescribed(field.getValue(), place, below, undescribed);
      }
    }
  }

  private static Stream<DynamicTest> each(SchemaCheck check) {
    return SCHEMAS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check.on(entry.getKey(), entry.getValue())));
  }

  private static Map<String, String> byId() {
    Map<String, String> byId = new TreeMap<>();
    SCHEMAS.forEach((name, text) -> byId.put(BASE_URI + name, text));
    return byId;
  }

  private static Map<String, String> readSchemas() {
    Path folder = Path.of(System.getProperty("basedir", "")).resolve("../../dataset/schema");
    Map<String, String> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
        schemas.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schemas;
  }

  private static JsonNode readCases(String schema) {
    String name = schema + ".cases.json";
    try (InputStream in = SchemaTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface SchemaCheck {
    void on(String name, String text);
  }
}

package dev.pressmark.core.prediction;

import static dev.pressmark.core.prediction.PredictionReaderTest.ORACLE;
import static dev.pressmark.core.prediction.PredictionReaderTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader accepts and rejects the lines that the schema accepts and rejects ({@code
 * predictions.cases.json}), and names the same place.
 */
final class PredictionSchemaTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The text of the cases: their spans say what stands where. */
  private static final String TEXT = "“No oil,” said Odo Brask on Tuesday.";

  private static final ArticleIndex ARTICLES =
      ArticleIndex.of(
              List.of(
                  TinyStories.story(
                      "lamp-oil",
                      Split.TEST,
                      TinyStories.article("lamp-oil/a", TEXT, "“No oil,”", "Odo Brask", "Tuesday"),
                      TinyStories.bare("lamp-oil/b", TEXT))))
          .under(
              Map.of(
                  "lamp-oil/a",
                  "lamp-oil/a",
                  "lamp-oil/b",
                  "lamp-oil/b",
                  "x1",
                  "lamp-oil/a",
                  "x2",
                  "lamp-oil/b",
                  "x3",
                  "lamp-oil/b",
                  "x17",
                  "lamp-oil/b"));

  /** Whatever digest the schema's case has, this is that of the text. */
  private static final String CASE_DIGEST = "0123456789abcdef".repeat(4);

  @TestFactory
  Stream<DynamicTest> readerAndSchemaAgree() {
    JsonNode cases = cases();
    // in the oracle track the gold quotes decide, of which a schema knows nothing
    return Stream.concat(
        tests(cases, "accept", true)
            .filter(one -> !one.getDisplayName().endsWith("nobody and no day")),
        tests(cases, "reject", false));
  }

  private static Stream<DynamicTest> tests(JsonNode cases, String list, boolean accepted) {
    return cases
        .path(list)
        .valueStream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    list + ": " + one.path("what").asString(),
                    () -> check(instance(cases, one), one, accepted)));
  }

  private static void check(String line, JsonNode one, boolean accepted) {
    boolean oracle = one.path("base").asString("").equals("oracle");
    List<Problem> problems = problems((oracle ? ORACLE + "\n" : "") + line + "\n");
    if (accepted) {
      assertThat(problems).as(line).isEmpty();
    } else {
      String at = one.path("at").asString();
      assertThat(problems).as(line).isNotEmpty();
      assertThat(problems)
          .as("%s%nsomething below %s", line, at)
          .anySatisfy(problem -> assertThat(pointer(problem.location().path())).startsWith(at));
    }
  }

  /** A JSON path as a pointer. */
  private static String pointer(String path) {
    return path.replaceFirst("^\\$", "").replace('.', '/').replace("[", "/").replace("]", "");
  }

  private static List<Problem> problems(String file) {
    Problems problems = new Problems();
    PredictionVisitor ignoring =
        new PredictionVisitor() {
          @Override
          public void article(ArticleAnswer answer) {}

          @Override
          public void links(dev.pressmark.api.prediction.PredictedLinks links, int line) {}
        };
    try {
      new PredictionReader(ARTICLES)
          .stream(new ByteArrayInputStream(bytes(file)), "p", problems, ignoring);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.list();
  }

  private static String instance(JsonNode cases, JsonNode one) {
    if (one.has("value")) {
      return one.path("value").toString();
    }
    JsonNode bases = cases.path("base");
    JsonNode instance = bases.path(one.path("base").asString()).deepCopy();
    for (JsonNode removed : one.path("remove").values()) {
      set(instance, removed.asString(), null);
    }
    one.path("set").forEachEntry((pointer, value) -> set(instance, pointer, value));
    return instance
        .toString()
        .replace(CASE_DIGEST, ARTICLES.find("lamp-oil/a").orElseThrow().textSha256());
  }

  private static void set(JsonNode root, String path, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(path);
    JsonNode parent = root.at(pointer.head());
    JsonPointer last = Objects.requireNonNull(pointer.last());
    if (parent instanceof ArrayNode array) {
      if (value == null) {
        array.remove(last.getMatchingIndex());
      } else {
        array.set(last.getMatchingIndex(), value);
      }
    } else if (parent instanceof ObjectNode object) {
      if (value == null) {
        object.remove(last.getMatchingProperty());
      } else {
        object.set(last.getMatchingProperty(), value);
      }
    }
  }

  private static JsonNode cases() {
    try (InputStream in =
        Objects.requireNonNull(
            PredictionSchemaTest.class.getResourceAsStream(
                "/dev/pressmark/core/schema/predictions.cases.json"))) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

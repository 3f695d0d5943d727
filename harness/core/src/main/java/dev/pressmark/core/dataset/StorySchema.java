package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.pressmark.core.json.JsonPath;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The schema of stories, as the dataset brings it along: the contract with other languages. Nothing
 * is fetched from anywhere else.
 */
final class StorySchema {

  /** What the {@code $id} of each schema begins with. */
  private static final String BASE = "https://pressmark.dev/schema/";

  private static final String FOLDER = "schema/";
  private static final String FILE = "story.schema.json";

  /** What a message of the schema validator may hold at most. */
  private static final int LONGEST = 300;

  private final Schema schema;

  private StorySchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema in the dataset's own folder; null where there is none that can be used. */
  static @Nullable StorySchema of(DatasetFiles files, Problems problems) {
    try {
      Map<String, String> byId = new TreeMap<>();
      for (String path : files.list()) {
        if (path.startsWith(FOLDER) && path.endsWith(".schema.json")) {
          byId.put(BASE + path.substring(FOLDER.length()), new String(files.read(path), UTF_8));
        }
      }
      if (!byId.containsKey(BASE + FILE)) {
        problems.add(Location.ofFile(files.name(FOLDER + FILE)), "there is no such file");
        return null;
      }
      SchemaRegistryConfig english = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemaRegistryConfig(english).schemas(byId));
      if (!areSchemas(registry, byId, files, problems)) {
        return null;
      }
      Schema schema = registry.getSchema(SchemaLocation.of(BASE + FILE));
      schema.initializeValidators();
      return new StorySchema(schema);
    } catch (SchemaException | IllegalArgumentException | JacksonException e) {
      problems.add(
          Location.ofFile(files.name(FOLDER + FILE)),
          "the schema cannot be used: " + reason(e),
          "a JSON Schema 2020-12");
      return null;
    } catch (InvalidInputException e) {
      problems.addAll(e);
      return null;
    }
  }

  /** Whether every schema is one, by the schema of schemas. */
  private static boolean areSchemas(
      SchemaRegistry registry, Map<String, String> byId, DatasetFiles files, Problems problems) {
    long before = problems.count();
    Schema schemas =
        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    byId.forEach(
        (id, text) ->
            new StorySchema(schemas)
                .check(text, files.name(FOLDER + id.substring(BASE.length())), problems));
    return problems.count() == before;
  }

  /** Checks a file that is well-formed JSON. */
  void check(byte[] bytes, String file, Problems problems) {
    check(new String(bytes, UTF_8), file, problems);
  }

  private void check(String content, String file, Problems problems) {
    List<Error> errors;
    try {
      errors = schema.validate(content, InputFormat.JSON);
    } catch (JacksonException | IllegalArgumentException | SchemaException e) {
      problems.add(Location.ofFile(file), "no check against the schema: " + reason(e));
      return;
    } catch (StackOverflowError e) {
      // The validator and its regular expressions recurse; nothing of ours is left half done.
      problems.add(
          Location.ofFile(file),
          "nested too deeply, or a value too long, for a check against the schema");
      return;
    }
    for (Error error : errors) {
      problems.add(
          new Location(file, 0, path(error.getInstanceLocation())),
          "against the schema: " + Printable.cut(error.getMessage(), LONGEST),
          "");
    }
  }

  private static String reason(RuntimeException failure) {
    return Printable.cut(String.valueOf(failure.getMessage()), LONGEST);
  }

  private static String path(NodePath location) {
    StringBuilder path = new StringBuilder(JsonPath.ROOT);
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      path.append(
          step instanceof Integer index
              ? JsonPath.index(index)
              : JsonPath.field(String.valueOf(step)));
    }
    return path.toString();
  }
}

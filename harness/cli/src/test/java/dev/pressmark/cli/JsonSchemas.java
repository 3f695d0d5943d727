package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The public schemas, as somebody else would use them. */
final class JsonSchemas {

  private static final String BASE = "https://pressmark.dev/schema/";

  private JsonSchemas() {}

  /** Asserts that a schema takes a document. */
  static void assertTaken(String schema, String document) throws IOException {
    Map<String, String> schemas = new HashMap<>();
    try (var files = Files.list(CommandLineTest.datasetFolder().resolve("schema"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".json")) {
          schemas.put(BASE + file.getFileName(), Files.readString(file));
        }
      }
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    assertThat(
            registry
                .getSchema(SchemaLocation.of(BASE + schema + ".schema.json"))
                .validate(document, InputFormat.JSON))
        .isEmpty();
  }
}

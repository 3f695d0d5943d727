package dev.pressmark.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.core.compare.Comparison;
import dev.pressmark.core.compare.ComparisonWriter;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The table and the JSON of a comparison, as they are printed. {@code -Dpressmark.renew=true}
 * writes what is expected anew.
 */
class ComparisonTableTest {

  private static final String BASE = "https://pressmark.dev/schema/";
  private static final Path HERE = Path.of(System.getProperty("basedir", ""));
  private static final Path EXPECTED = HERE.resolve("src/test/resources/dev/pressmark/core/report");

  /** Two systems with names and counts of their own, and one of them under another file. */
  private static Comparison comparison() {
    List<Result.StoryCounts> tern = RandomResults.stories(new Random(12), 30);
    List<Result.StoryCounts> plover = new ArrayList<>(tern);
    for (int story = 0; story < 25; story += 2) {
      Result.StoryCounts drawn = RandomResults.stories(new Random(story), 1).get(0);
      plover.set(
          story,
          new Result.StoryCounts(tern.get(story).id(), tern.get(story).articles(), drawn.counts()));
    }
    Result first = RandomResults.of("tern", tern);
    return Comparison.of(
        List.of(
            new NamedResult("tern.json", first),
            new NamedResult("plover.json", RandomResults.of("plover", plover)),
            new NamedResult("copy/tern.json", first)),
        new Comparison.Options(Comparison.MARGIN, true, 1));
  }

  @Test
  void theTable() throws IOException {
    same("compare.expected.txt", String.join("\n", ComparisonTable.of(comparison(), Style.PLAIN)));
  }

  @Test
  void theJson() throws IOException {
    same("compare.expected.json", ComparisonWriter.write(comparison()).stripTrailing());
  }

  private static void same(String name, String content) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (Boolean.getBoolean("pressmark.renew")) {
      Files.writeString(file, content + "\n");
    }
    assertThat(content + "\n").isEqualTo(Files.readString(file));
  }

  @Test
  void coloursAddNothingButColours() {
    assertThat(
            ComparisonTable.of(comparison(), Style.ANSI).stream()
                .map(s -> s.replaceAll("\u001B\\[\\d+m", "")))
        .containsExactlyElementsOf(ComparisonTable.of(comparison(), Style.PLAIN));
  }

  @Test
  void theSchemaTakesTheJson() throws IOException {
    Map<String, String> schemas = new HashMap<>();
    for (String name : List.of("common", "result", "compare")) {
      String file = name + ".schema.json";
      schemas.put(
          BASE + file, Files.readString(HERE.resolve("../../dataset/schema").resolve(file)));
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    for (int stories : new int[] {1, 19, 30}) {
      Result result = RandomResults.of(new Random(stories), stories, "tern");
      Comparison same =
          Comparison.of(
              List.of(new NamedResult("a", result), new NamedResult("b", result)),
              new Comparison.Options(0, true, 1));
      for (Comparison one : List.of(same, comparison())) {
        assertThat(
                registry
                    .getSchema(SchemaLocation.of(BASE + "compare.schema.json"))
                    .validate(ComparisonWriter.write(one), InputFormat.JSON))
            .isEmpty();
      }
    }
  }
}

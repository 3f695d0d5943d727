package dev.pressmark.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page on names says what names do: every row of its table is a test. */
class NamesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "")).resolve("../../docs/metrics/names.md");

  private record Row(String gold, String predicted, String fits) {}

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && !cells[1].contains("**") && !cells[1].contains("---")) {
        rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()));
      }
    }
    rows.remove(0);
    assertThat(rows).hasSizeGreaterThan(55);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.gold + " | " + row.predicted, () -> check(row)));
  }

  private static void check(Row row) {
    List<Entity> entities = new ArrayList<>();
    for (String one : row.gold.split(";")) {
      entities.add(entity("e" + (entities.size() + 1), one.strip()));
    }
    String predicted = row.predicted.replace("\\u0308", "\u0308");
    String fits =
        SpeakerResolver.of(entities, Tokens.of("")).byName(predicted).stream()
            .sorted()
            .map(id -> entities.get(Integer.parseInt(id.substring(1)) - 1).name())
            .collect(Collectors.joining("; "));
    assertThat(fits.isEmpty() ? "–" : fits).isEqualTo(row.fits);
  }

  private static Entity entity(String id, String described) {
    String[] parts = described.split(" = ");
    boolean organization = parts[0].startsWith("organization ");
    boolean unnamed = parts[0].startsWith("unnamed ");
    List<String> aliases = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(", "));
    return new Entity(
        id,
        organization ? EntityKind.ORGANIZATION : EntityKind.PERSON,
        !unnamed,
        parts[0].replaceFirst("^(organization|unnamed) ", ""),
        aliases,
        null,
        List.of());
  }
}

package dev.pressmark.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/data.md} shows the table of phenomena as the code has it. */
class PhenomenaPageTest {

  @Test
  void thePageHasEveryPhenomenonWithItsDefinitionAndMinimum() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of(System.getProperty("basedir", "")).resolve("../../docs/data.md"))
            .stream()
            .dropWhile(line -> !line.startsWith("| phenomenon |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            Phenomena.all().stream()
                .map(
                    one ->
                        "| `"
                            + one.key()
                            + "` | "
                            + one.definition()
                            + " | "
                            + one.minimum()
                            + " | "
                            + (one.scope() == Scope.WHOLE ? "dev + test" : one.scope().word())
                            + " |")
                .toList());
  }
}

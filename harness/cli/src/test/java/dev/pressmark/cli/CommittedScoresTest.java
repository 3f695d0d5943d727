package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.NewsSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Committed results of the bundled systems are what scoring gives today, byte by byte. Those of
 * adapters need what the default build does not have.
 */
class CommittedScoresTest {

  private static final Path SCORES = Path.of("..", "..", "scores").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> resultsAreReproduced() throws IOException {
    String version = Files.readString(CommandLineTest.datasetFolder().resolve("VERSION")).strip();
    List<Path> results;
    try (Stream<Path> files = Files.walk(SCORES)) {
      results = files.filter(CommittedScoresTest::isResult).sorted().toList();
    }
    assertThat(results).isNotEmpty();
    List<String> bundled = BundledSystems.all().stream().map(NewsSystem::name).toList();
    return results.stream()
        .filter(file -> SCORES.relativize(file).getNameCount() == 3)
        .filter(file -> SCORES.relativize(file).getName(1).toString().equals(version))
        .filter(file -> bundled.contains(SCORES.relativize(file).getName(0).toString()))
        .map(
            file -> DynamicTest.dynamicTest(SCORES.relativize(file).toString(), () -> again(file)));
  }

  /** Speed and JMH's own files stand beside results, and are never the same twice. */
  private static boolean isResult(Path file) {
    String name = file.toString();
    return name.endsWith(".json") && !name.endsWith(".speed.json") && !name.endsWith(".jmh.json");
  }

  private static void again(Path file) throws IOException {
    String[] name = file.getFileName().toString().split("\\.", -1);
    String system = SCORES.relativize(file).getName(0).toString();
    Ran ran =
        Ran.of(
            "score",
            "--system",
            system,
            "--split",
            name[0],
            "--track",
            name[1],
            "--publication",
            name[2],
            "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Files.readString(file));
  }
}

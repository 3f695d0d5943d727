package dev.pressmark.baselines.rules.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five real articles the guidelines were tried on. They are not ours to publish and lie beside
 * the sources only where somebody has them: in a folder {@code shared/seeds} next to one of the
 * folders around this module.
 */
final class SeedTexts {

  private SeedTexts() {}

  /**
   * The text of the article whose file name begins with a number such as {@code 000}. Skips the
   * calling test where the articles are not at hand.
   */
  static String read(String number) throws IOException {
    Path folder = folder();
    assumeTrue(folder != null, "no folder shared/seeds beside the sources: nothing to read");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().startsWith(number + "_")).toList();
      assertThat(found).as("files in " + folder + " that begin with " + number).hasSize(1);
      return Files.readString(found.get(0));
    }
  }

  private static @Nullable Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path seeds = at.resolve("shared").resolve("seeds");
      if (Files.isDirectory(seeds)) {
        return seeds;
      }
    }
    return null;
  }
}

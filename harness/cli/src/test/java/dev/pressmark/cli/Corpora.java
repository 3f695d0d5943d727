package dev.pressmark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Corpora of others, which are not part of the project and are read where they lie: {@code
 * ../shared/corpora} beside the checkout, or where {@code -Dpressmark.corpora=DIR} says.
 */
final class Corpora {

  private Corpora() {}

  /** The folder of a corpus; where it is absent, the test is skipped and says so. */
  static Path folder(String name) {
    String named = System.getProperty("pressmark.corpora");
    Path all =
        named == null
            ? Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../../../shared/corpora")
                .normalize()
            : Path.of(named);
    Path folder = all.resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "skipped: there is no corpus " + folder + " to read");
    return folder;
  }
}

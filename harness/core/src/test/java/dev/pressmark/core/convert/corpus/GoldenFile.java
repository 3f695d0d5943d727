package dev.pressmark.core.convert.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is expected of an import, in files. {@code -Dpressmark.renew=true} writes them anew. */
public final class GoldenFile {

  private GoldenFile() {}

  /** A file of the tests' resources of the conversions. */
  public static Path of(String name) {
    return Path.of(System.getProperty("basedir", ""))
        .resolve("src/test/resources/dev/pressmark/core/convert")
        .resolve(name);
  }

  /** Holds something against the file; places in it are without their folder. */
  public static void check(String name, String actual) {
    try {
      Path file = of(name);
      String plain = actual.replace(file.getParent().toString().replace('\\', '/') + "/", "");
      if (Boolean.getBoolean("pressmark.renew")) {
        Files.writeString(file, plain);
      }
      assertThat(plain).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

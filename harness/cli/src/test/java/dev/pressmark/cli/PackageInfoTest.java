package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package with main sources says what it is for and is null-marked. Reads the sources. */
final class PackageInfoTest {

  private static final Pattern NULL_MARKED =
      Pattern.compile("^@(org\\.jspecify\\.annotations\\.)?NullMarked\\s*$", Pattern.MULTILINE);
  private static final Pattern JAVADOC = Pattern.compile("\\A\\s*/\\*\\*.*?\\*/", Pattern.DOTALL);

  @Test
  void everyPackageIsDescribedAndNullMarked() throws IOException {
    List<Path> packages = packages();

    assertThat(packages).as("packages found below %s", root()).hasSizeGreaterThan(1);
    assertThat(packages).allSatisfy(PackageInfoTest::describedAndNullMarked);
  }

  private static void describedAndNullMarked(Path folder) {
    Path info = folder.resolve("package-info.java");
    assertThat(info).exists();
    String source = read(info);
    assertThat(source).as("Javadoc of %s", info).containsPattern(JAVADOC);
    assertThat(source).as("@NullMarked in %s", info).containsPattern(NULL_MARKED);
  }

  /** Every folder below a {@code src/main/java} that holds Java files. */
  private static List<Path> packages() throws IOException {
    Set<Path> folders = new TreeSet<>();
    for (String modules : List.of("harness", "baselines")) {
      try (Stream<Path> files = Files.walk(root().resolve(modules))) {
        folders.addAll(
            files
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> root().relativize(file).toString().contains("src/main/java"))
                .map(Path::getParent)
                .collect(Collectors.toSet()));
      }
    }
    return List.copyOf(folders);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder .mvn above the tests");
    }
    return folder;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the story files of one annotator. */
final class AnnotationFiles {

  private static final long LARGEST = 64L << 20;
  private static final String STORIES = "stories";

  private AnnotationFiles() {}

  /**
   * The files that a path stands for, in the order of their paths: itself, or all {@code *.json} in
   * a folder and the folders below. Of a dataset, which has a folder {@code stories}, those below
   * it. Links to folders are not followed.
   *
   * @param pass the name of the files without {@code .json}; null for any
   * @throws InvalidInputException if there is no such file or folder, or none of that name in it
   */
  static List<Path> find(Path path, @Nullable String pass) throws IOException {
    if (!Files.isDirectory(path)) {
      if (!Files.isRegularFile(path)) {
        throw new InvalidInputException(
            Location.ofFile(path.toString()), "no file and no folder", "a story file or a folder");
      }
      return List.of(path);
    }
    Path stories = path.resolve(STORIES);
    try (Stream<Path> files = Files.walk(Files.isDirectory(stories) ? stories : path)) {
      List<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> isWanted(file.getFileName().toString(), pass))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new InvalidInputException(
            Location.ofFile(path.toString()),
            "no file " + (pass == null ? "*" : pass) + ".json in this folder",
            "story files");
      }
      return found;
    }
  }

  private static boolean isWanted(String name, @Nullable String pass) {
    return pass == null
        ? name.endsWith(".json") && !name.startsWith(".")
        : name.equals(pass + ".json");
  }

  /**
   * The bytes of a story file.
   *
   * @throws InvalidInputException if it is too large to be one
   */
  static byte[] read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new InvalidInputException(
          Location.ofFile(file.toString()),
          "a file of " + Files.size(file) + " bytes",
          "at most " + LARGEST);
    }
    return Files.readAllBytes(file);
  }
}

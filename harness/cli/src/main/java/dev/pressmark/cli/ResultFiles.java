package dev.pressmark.cli;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the result files that a command is given. */
final class ResultFiles {

  private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+\\.(given|withheld)\\.json");

  private ResultFiles() {}

  /** Files as they are named, and of folders what {@code score --out} writes; sorted. */
  static List<Path> find(List<Path> places) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> below = Files.walk(place)) {
          below
              .filter(Files::isRegularFile)
              .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
              .forEach(found::add);
        }
      } else {
        found.add(place);
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /**
   * All of them, in this order.
   *
   * @throws InvalidInputException with everything that is wrong with any of them
   */
  static List<NamedResult> read(List<Path> files) throws IOException {
    Problems problems = new Problems();
    List<NamedResult> results = new ArrayList<>();
    for (Path file : files) {
      NamedResult result = read(file, problems);
      if (result != null) {
        results.add(result);
      }
    }
    problems.throwIfAny();
    return results;
  }

  /**
   * One of them.
   *
   * @param problems takes what is wrong with it
   * @return null where something is
   */
  static @Nullable NamedResult read(Path file, Problems problems) throws IOException {
    if (Files.isDirectory(file)) {
      problems.add(Location.ofFile(file.toString()), "a folder", "result files");
      return null;
    }
    if (!Files.exists(file)) {
      problems.add(Location.ofFile(file.toString()), "there is no file", "result files");
      return null;
    }
    Result result = ResultReader.read(Files.readAllBytes(file), file.toString(), problems);
    return result == null ? null : new NamedResult(file.toString(), result);
  }
}

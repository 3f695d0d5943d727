package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that a program makes, to be written or held against those that are there. */
final class GeneratedFiles {

  private final SortedMap<String, String> contents = new TreeMap<>();

  /**
   * One file more.
   *
   * @param name relative to the folder, with slashes
   */
  void put(String name, String content) {
    contents.put(name, content);
  }

  /** Writes all of them; folders are made where there are none. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> one : contents.entrySet()) {
      Path file = folder.resolve(one.getKey());
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, one.getValue(), UTF_8);
    }
  }

  /**
   * Holds all of them against those that are there.
   *
   * @throws InvalidInputException with every file that is missing or has another content
   */
  void check(Path folder) throws IOException {
    Problems problems = new Problems();
    for (Map.Entry<String, String> one : contents.entrySet()) {
      Path file = folder.resolve(one.getKey());
      if (!Files.isRegularFile(file)) {
        problems.add(
            Location.ofFile(file.toString()), "no such file", "what is made without --check");
      } else if (!Files.readString(file).equals(one.getValue())) {
        problems.add(
            Location.ofFile(file.toString()), "stale content", "what is made without --check");
      }
    }
    problems.throwIfAny();
  }
}

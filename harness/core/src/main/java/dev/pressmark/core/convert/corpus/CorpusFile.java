package dev.pressmark.core.convert.corpus;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a corpus.
 *
 * @param path where it is
 * @param stem its name without the ending: what names the document
 */
public record CorpusFile(Path path, String stem) {

  /** What a file may hold at most, in bytes: an article is a thousandth of that. */
  public static final long LIMIT = 16L << 20;

  /**
   * The files with this ending in some folders, not in those below, and files that are named
   * themselves, in the order of their stems.
   *
   * @param ending with the dot, as {@code .tml}
   * @throws InvalidInputException if there is no such file or folder, or no file at all
   */
  public static List<CorpusFile> in(Collection<Path> places, String ending) {
    List<CorpusFile> found = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.list(place)) {
          files
              .filter(file -> file.getFileName().toString().endsWith(ending))
              .filter(Files::isRegularFile)
              .forEach(file -> found.add(of(file, ending)));
        } catch (IOException | UncheckedIOException e) {
          throw unreadable(place, e);
        }
      } else if (Files.isRegularFile(place)) {
        found.add(of(place, ending));
      } else {
        throw new InvalidInputException(
            Location.ofFile(place.toString()), "there is no such file or folder", "");
      }
    }
    if (found.isEmpty()) {
      throw new InvalidInputException(
          Location.ofFile(String.join(", ", places.stream().map(Path::toString).toList())),
          "no file whose name ends in " + ending,
          "at least one document");
    }
    found.sort(
        Comparator.comparing(CorpusFile::stem).thenComparing(file -> file.path().toString()));
    return found;
  }

  /** The file in a folder that has this stem. */
  public static CorpusFile of(Path path, String ending) {
    String name = path.getFileName().toString();
    return new CorpusFile(
        path, name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name);
  }

  /** Its name, for messages. */
  public String name() {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The file as a place. */
  public Location at() {
    return Location.ofFile(name());
  }

  /**
   * Its content.
   *
   * @throws InvalidInputException if it cannot be read or is larger than {@link #LIMIT}
   */
  public byte[] read() {
    try {
      long size = Files.size(path);
      if (size > LIMIT) {
        throw new InvalidInputException(
            at(), "a file of " + size + " bytes", "at most " + LIMIT + " bytes a document");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static InvalidInputException unreadable(Path path, Exception failure) {
    InvalidInputException problem =
        new InvalidInputException(
            Location.ofFile(path.toString()), "cannot be read: " + failure.getMessage(), "");
    problem.initCause(failure);
    return problem;
  }
}

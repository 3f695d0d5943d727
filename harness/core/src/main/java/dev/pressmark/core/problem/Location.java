package dev.pressmark.core.problem;

import java.util.Comparator;

/**
 * A place in an input.
 *
 * @param file the file as the user named it
 * @param line the line, from 1; 0 for the file as a whole
 * @param path the JSON path, as {@code $.articles[0].id}; empty where there is none
 */
public record Location(String file, int line, String path) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparing(Location::path);

  /** By file, line and path. */
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** A file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, 0, "");
  }

  /** A line of a file. */
  public static Location ofLine(String file, int line) {
    return new Location(file, line, "");
  }

  /** A deeper place: the path with something appended. */
  public Location at(String step) {
    return new Location(file, line, path + step);
  }

  /** {@code file:line: path}, without the parts that are not known. */
  @Override
  public String toString() {
    StringBuilder builder = new StringBuilder(file);
    if (line > 0) {
      builder.append(':').append(line);
    }
    if (!path.isEmpty()) {
      builder.append(": ").append(path);
    }
    return builder.toString();
  }
}

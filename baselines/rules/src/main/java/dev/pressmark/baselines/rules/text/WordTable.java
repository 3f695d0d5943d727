package dev.pressmark.baselines.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A table in a resource: one entry a line, {@code key: values}, with comments after {@code #}. */
public final class WordTable {

  private WordTable() {}

  /**
   * An entry of a table.
   *
   * @param key what stands before the colon
   * @param values the words behind it; at least one
   */
  public record Entry(String key, List<String> values) {

    /** Copies the list. */
    public Entry {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a table.
   *
   * @param owner a class of the package in which the resource lies
   * @param name its file name
   * @return the entries in their order
   * @throws IllegalStateException if the resource is missing, or a line is no entry; names the line
   */
  public static List<Entry> read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + owner.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from its text; {@code name} is for error messages. */
  static List<Entry> parse(String name, String table) {
    List<String> lines = table.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !withoutComment(lines.get(i)).isEmpty())
        .mapToObj(i -> entry(name, i + 1, withoutComment(lines.get(i))))
        .toList();
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  private static Entry entry(String name, int number, String line) {
    int colon = line.indexOf(':');
    String values = line.substring(colon + 1).strip();
    if (colon < 1 || values.isEmpty()) {
      throw new IllegalStateException(
          name + ":" + number + ": expected \"key: words\", found \"" + line + "\"");
    }
    return new Entry(line.substring(0, colon).strip(), List.of(values.split("\\s+")));
  }
}

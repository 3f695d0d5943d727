package dev.pressmark.baselines.rules.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of rules that lie beside the classes, as text files in UTF-8: what follows a {@code #}
 * at the start of a line is a comment, empty lines are skipped.
 */
final class Table {

  private Table() {}

  /** Every word of a table. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Stream.of(line.split(" +")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Lines of a word and a number. */
  static Map<String, Integer> numbers(String name) {
    return lines(name).stream()
        .map(line -> line.split(" +"))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
  }

  /** The lines of a table, in its order. */
  static List<String> lines(String name) {
    InputStream in = Table.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the table " + name + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.pressmark.baselines.rules.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables, read once: sections of patterns, each as a trie of what is asked for. Immutable. */
final class Grammar {

  private final Vocabulary words;
  private final Numbers numbers;
  private final List<Section> sections;
  private final List<String> kinds;
  private final List<@Nullable Section> sectionOfKind = new ArrayList<>();
  private final Set<String> beginnings = new HashSet<>();

  private Grammar(Vocabulary words, GrammarReader tables) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.sections = List.copyOf(tables.sections());
    this.kinds = List.copyOf(tables.kinds());
    for (String kind : kinds) {
      sectionOfKind.add(
          sections.stream().filter(s -> s.name().equals(kind)).findFirst().orElse(null));
    }
    beginnings.addAll(words.firstWords());
    sections.forEach(section -> beginnings.addAll(section.root().apart.keySet()));
  }

  /**
   * A section of the table.
   *
   * @param name its name
   * @param index its place; a section uses only those before it
   * @param findsAlone whether what it finds is an expression by itself
   * @param root the trie of its rows
   */
  record Section(String name, int index, boolean findsAlone, Node root) {}

  /**
   * A row.
   *
   * @param number its place in the table
   * @param meaning the name of its meaning
   * @param given the parts that the row itself gives
   */
  record Row(int number, String meaning, Map<String, String> given) {}

  /** Where a row ends in the trie, and which elements on the way are the expression. */
  record Accept(Row row, int from, int to) {}

  /** A slot on the way, by the number of its kind. */
  record Edge(Element.Slot slot, int kind, Node next) {}

  /** A place in the trie: what may come next, apart from what comes before or glued to it. */
  static final class Node {
    final Map<String, Node> apart = new HashMap<>();
    final Map<String, Node> glued = new HashMap<>();
    final List<Edge> edges = new ArrayList<>();
    final List<Accept> accepts = new ArrayList<>();
  }

  /** The tables of the package. */
  static Grammar load() {
    return read(lines("words.table"), lines("dates.table"));
  }

  /**
   * Reads tables.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Grammar read(List<String> words, List<String> patterns) {
    Vocabulary vocabulary = Vocabulary.read(words);
    GrammarReader tables = new GrammarReader(vocabulary);
    tables.read(patterns);
    return new Grammar(vocabulary, tables);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Grammar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Section> sections() {
    return sections;
  }

  /** How many kinds of slots there are; they are counted from 0. */
  int kinds() {
    return kinds.size();
  }

  /** The section that a kind of slot is filled by; null where it is a number or a word. */
  @Nullable Section section(int kind) {
    return sectionOfKind.get(kind);
  }

  /** Whether a pattern can begin with a word. */
  boolean canBegin(Lexeme word) {
    return word.isDigits() || beginnings.contains(word.word());
  }

  /** The longest number or word of a kind at a place; null if none is there. */
  Vocabulary.@Nullable Hit at(int kind, List<Lexeme> text, int at) {
    return at(kinds.get(kind), text, at);
  }

  /** The longest number or word of a kind at a place; null if none is there. */
  Vocabulary.@Nullable Hit at(String kind, List<Lexeme> text, int at) {
    return Numbers.isKind(kind) ? numbers.at(kind, text, at) : words.at(kind, text, at);
  }
}

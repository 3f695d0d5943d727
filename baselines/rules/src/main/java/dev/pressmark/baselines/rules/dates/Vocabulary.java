package dev.pressmark.baselines.rules.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.table} by class: what each stands for. Immutable. */
final class Vocabulary {

  private final Map<String, Map<String, List<Phrase>>> classes;

  private Vocabulary(Map<String, Map<String, List<Phrase>>> classes) {
    this.classes = classes;
  }

  /** Words that stand together, and what they stand for. */
  private record Phrase(List<Lexeme> words, String code, boolean small) {

    boolean isAt(List<Lexeme> text, int at) {
      if (at + words.size() > text.size() || (small && text.get(at).capital())) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Lexeme own = words.get(i);
        Lexeme other = text.get(at + i);
        boolean apart = i > 0 && own.gap() == Lexeme.Gap.NONE && other.gap() != Lexeme.Gap.NONE;
        if (!own.word().equals(other.word()) || (own.capital() && !other.capital()) || apart) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A phrase that was found.
   *
   * @param code what it stands for
   * @param size of how many words it is, at least 1
   */
  record Hit(String code, int size) {}

  /**
   * Reads a table: {@code class code word | word}, one meaning a line, with comments after {@code
   * #} at the beginning of a line.
   *
   * @throws IllegalArgumentException naming the line that has no class, code or words
   */
  static Vocabulary read(List<String> lines) {
    Map<String, Map<String, List<Phrase>>> classes = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\\s+", 3);
      if (cells.length < 3) {
        throw new IllegalArgumentException(
            "words, line " + (i + 1) + ": class, code and words are wanted, not: " + line);
      }
      Map<String, List<Phrase>> byFirst = classes.computeIfAbsent(cells[0], c -> new HashMap<>());
      for (String words : cells[2].split("\\|", -1)) {
        boolean small = words.strip().startsWith("~");
        List<Lexeme> phrase = Lexemes.of(small ? words.replace("~", "") : words);
        byFirst
            .computeIfAbsent(phrase.get(0).word(), w -> new ArrayList<>())
            .add(new Phrase(phrase, cells[1], small));
      }
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    classes.values().forEach(byFirst -> byFirst.values().forEach(all -> all.sort(longestFirst)));
    return new Vocabulary(classes);
  }

  /** The words that phrases begin with. */
  Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    classes.values().forEach(byFirst -> words.addAll(byFirst.keySet()));
    return words;
  }

  /** Whether there is a class of this name. */
  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** The longest phrase of a class that stands at a place; null if none does. */
  @Nullable Hit at(String name, List<Lexeme> text, int at) {
    if (at >= text.size()) {
      return null;
    }
    Map<String, List<Phrase>> byFirst = classes.getOrDefault(name, Map.of());
    for (Phrase phrase : byFirst.getOrDefault(text.get(at).word(), List.of())) {
      if (phrase.isAt(text, at)) {
        return new Hit(phrase.code(), phrase.words().size());
      }
    }
    return null;
  }
}

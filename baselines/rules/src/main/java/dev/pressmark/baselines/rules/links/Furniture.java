package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines that belong to a page and not to its article, by phrases ({@code furniture.txt}). */
final class Furniture {

  /** A paragraph that merely mentions a newsletter is longer. */
  private static final int LONGEST = 40;

  /** The phrases by their first words. */
  private static final Map<String, List<List<String>>> PHRASES = new HashMap<>();

  static {
    for (String line : Table.lines("furniture.txt")) {
      List<String> phrase = List.of(line.split(" "));
      PHRASES.computeIfAbsent(phrase.get(0), unused -> new ArrayList<>()).add(phrase);
    }
  }

  private Furniture() {}

  /**
   * Whether a short line holds one of the phrases. A phrase of one word counts at the start of a
   * line, and anywhere in a line that does not end like a sentence.
   */
  static boolean holds(String line) {
    if (line.indexOf('©') >= 0) {
      return true;
    }
    List<String> words = words(line);
    boolean sentence = endsLikeSentence(line);
    for (int at = 0; at < words.size() && words.size() <= LONGEST; at++) {
      for (List<String> phrase : PHRASES.getOrDefault(words.get(at), List.of())) {
        boolean counts = at == 0 || phrase.size() > 1 || !sentence;
        int end = at + phrase.size();
        if (counts && end <= words.size() && words.subList(at, end).equals(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of a line in small letters. */
  static List<String> words(String line) {
    Tokens tokens = Tokens.of(line);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.get(i).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether a line that is not empty ends with a full stop or the like, or a closing mark. */
  static boolean endsLikeSentence(String line) {
    return ".!?…\"”’'»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}

package dev.pressmark.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody may have meant who has written another one. */
public final class Nearest {

  private record Near(String word, int distance) {}

  private Nearest() {}

  /**
   * The word with the fewest insertions, deletions and replacements of a character (Levenshtein
   * 1966), upper case or lower case, if they are at most a third of the characters of what was
   * written; of several the one that sorts first.
   *
   * @return empty if none is near, as always for an empty string or without words
   */
  public static Optional<String> of(String written, Collection<String> words) {
    String lower = written.toLowerCase(Locale.ROOT);
    return words.stream()
        .map(word -> new Near(word, distance(lower, word.toLowerCase(Locale.ROOT))))
        .filter(near -> 3 * near.distance <= written.length())
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .map(Near::word);
  }

  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[b.length()];
  }
}

package dev.pressmark.baselines.rules.links;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two forms in which words are compared. The <em>folded</em> word has small letters and no
 * accents, one kind of apostrophe, and digits for a number word. The <em>stem</em> is the folded
 * word without {@code s}, {@code ed}, {@code ing} and the like, so that "closes" meets "closing".
 */
final class WordForms {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Integer> NUMBERS = Table.numbers("numbers.txt");
  private static final Set<String> STOP_WORDS = Table.words("stop-words.txt");
  private static final Set<String> NEGATIONS = Table.words("negations.txt");

  /** Shorter stems would join words that have nothing to do with each other. */
  private static final int SHORTEST_STEM = 3;

  private WordForms() {}

  /** The folded form of a token. */
  static String fold(String token) {
    String word = isPlain(token) ? token : unmarked(token);
    word = word.toLowerCase(Locale.ROOT);
    Integer number = NUMBERS.get(word);
    if (number != null) {
      return number.toString();
    }
    return Character.isDigit(word.charAt(0)) ? digits(word) : word;
  }

  private static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String unmarked(String token) {
    String apostrophes = token.replace('\u2019', '\'').replace('\u02BC', '\'');
    String bare =
        MARKS.matcher(Normalizer.normalize(apostrophes, Normalizer.Form.NFKD)).replaceAll("");
    return bare.isEmpty() ? token : bare;
  }

  /** A number without leading zeros and without the ending of an ordinal. */
  private static String digits(String word) {
    int start = 0;
    int end = word.length();
    while (end > 1 && !Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    while (start < end - 1 && word.charAt(start) == '0') {
      start++;
    }
    return word.substring(start, end);
  }

  /** Whether a folded word says nothing about what is reported. */
  static boolean isStopWord(String folded) {
    return STOP_WORDS.contains(folded);
  }

  /** Whether a folded word negates. */
  static boolean isNegation(String folded) {
    return NEGATIONS.contains(folded) || folded.endsWith("n't");
  }

  /** Whether a folded word is a number. */
  static boolean isNumber(String folded) {
    return Character.isDigit(folded.charAt(0));
  }

  /** The stem of a folded word. */
  static String stem(String folded) {
    String word = folded;
    for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "ly", "er"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        if (ending.equals("s") && word.endsWith("ss")) {
          break;
        }
        word = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    if (word.length() > SHORTEST_STEM && "eyi".indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1);
    }
    int last = word.length() - 1;
    boolean doubled = last >= SHORTEST_STEM && word.charAt(last) == word.charAt(last - 1);
    return doubled ? word.substring(0, last) : word;
  }
}

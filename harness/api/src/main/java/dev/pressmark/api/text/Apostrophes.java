package dev.pressmark.api.text;

import java.util.Locale;
import java.util.Set;

/** What a single mark can be instead of a quotation mark, by the letters beside it. */
final class Apostrophes {

  /** Words that have lost their beginning. */
  private static final Set<String> CLIPPED =
      Set.of(
          "bout", "cause", "cos", "coz", "cuz", "em", "ere", "fraid", "im", "kay", "mid", "n",
          "neath", "nuff", "round", "til", "till", "tis", "tween", "twas", "twere", "twill", "um");

  /** Words that have lost their end. */
  private static final Set<String> CUT = Set.of("an", "mo", "o", "ol", "th", "wi");

  private static final int LONGEST = 6;

  private Apostrophes() {}

  /** Whether a word that has lost its beginning follows: {@code ’em}. */
  static boolean opensClippedWord(String text, int after, int to) {
    int end = after;
    while (end < to && end - after < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > after
        && (end == to || !Character.isLetterOrDigit(text.charAt(end)))
        && CLIPPED.contains(text.substring(after, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the end of a year follows: {@code ’98}. */
  static boolean opensYear(String text, int after, int to) {
    return isDigit(text, after, to)
        && isDigit(text, after + 1, to)
        && (after + 2 == to || !Character.isLetterOrDigit(text.charAt(after + 2)));
  }

  /** Whether the name of a decade follows: {@code ’90s}. */
  static boolean opensDecade(String text, int after, int to) {
    return isDigit(text, after, to)
        && isDigit(text, after + 1, to)
        && after + 2 < to
        && text.charAt(after + 2) == 's'
        && (after + 3 == to || !Character.isLetterOrDigit(text.charAt(after + 3)));
  }

  /** Whether a lone n stands between this apostrophe and the next: {@code rock ’n’ roll}. */
  static boolean opensLoneN(String text, int after, int to) {
    return after + 1 < to && isN(text.charAt(after)) && isApostrophe(text.charAt(after + 1));
  }

  /** Whether a lone n stands between the apostrophe before and this one. */
  static boolean closesLoneN(String text, int from, int at) {
    return at - 2 >= from
        && isN(text.charAt(at - 1))
        && isApostrophe(text.charAt(at - 2))
        && (at - 3 < from || !Character.isLetter(text.charAt(at - 3)));
  }

  /**
   * Whether a single mark that stands after a letter can as well belong to the word: a genitive
   * ({@code the crews’ pay}), a dropped ending ({@code goin’ home}), a measure ({@code 6' long}).
   *
   * @param at index of the mark
   * @param after index of the first character after it
   */
  static boolean mayEndWord(String text, int from, int at, int after, int to) {
    boolean wordFollows =
        after + 1 < to
            && QuotationMark.isSpace(text.charAt(after))
            && Character.isLetterOrDigit(text.charAt(after + 1));
    if (!wordFollows || at == from) {
      return false;
    }
    char last = text.charAt(at - 1);
    if ("sSxXzZ".indexOf(last) >= 0 || Character.isDigit(last)) {
      return true;
    }
    int start = at;
    while (start > from && at - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    return CUT.contains(word) || (word.length() >= 4 && word.endsWith("in"));
  }

  /** Whether a double mark after a digit follows feet: {@code 5'9"}. */
  static boolean closesInches(String text, int from, int at) {
    int i = at;
    while (i > from && at - i < 3 && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i < at
        && i - 2 >= from
        && (isApostrophe(text.charAt(i - 1)) || text.charAt(i - 1) == '′')
        && Character.isDigit(text.charAt(i - 2));
  }

  private static boolean isN(char c) {
    return c == 'n' || c == 'N';
  }

  private static boolean isApostrophe(char c) {
    return c == '‘' || Tokens.isApostrophe(c);
  }

  private static boolean isDigit(String text, int at, int to) {
    return at < to && Character.isDigit(text.charAt(at));
  }
}

package dev.pressmark.api.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of one text, by the token rule, version {@value #RULE}: what spans are compared by.
 *
 * <ul>
 *   <li>A token is a run of letters (Unicode category L) and marks (M) that begins with a letter,
 *       or a run of decimal digits (Nd). A change between letter and digit ends a token, except in
 *       an English ordinal such as {@code 24th}.
 *   <li>An apostrophe (U+0027, U+2019, U+02BC) between letters joins them: {@code don't} is one
 *       token. A final {@code 's} is no token and in none.
 *   <li>Nothing else is in a token: punctuation, quotation marks, symbols, emoji, white space; a
 *       mark that follows no letter is not in one either.
 * </ul>
 *
 * Offsets are {@code String} indices. Immutable; one pass over the text.
 */
public final class Tokens {

  /** Version of the token rule; part of the signature of every result. */
  public static final String RULE = "1";

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Characters of a block: a few words. */
  private static final int BLOCK = 32;

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** Of each block the first token that ends behind its beginning: where to begin to look. */
  private final int[] firstOfBlock;

  private Tokens(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.firstOfBlock = new int[text.length() / BLOCK + 1];
    for (int block = 0, token = 0; block < firstOfBlock.length; block++) {
      while (token < ends.length && ends[token] <= block * BLOCK) {
        token++;
      }
      firstOfBlock[block] = token;
    }
  }

  /** The tokens of a text in their order; none for an empty text. */
  public static Tokens of(String text) {
    int[] starts = new int[text.length() / 4 + 4];
    int[] ends = new int[starts.length];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      boolean letter = isLetter(codePoint);
      boolean digit = !letter && isDigit(codePoint);
      if (!letter && !digit) {
        i += Character.charCount(codePoint);
        continue;
      }
      int end = letter ? endOfWord(text, i) : endOfNumber(text, i);
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = i;
      ends[count++] = end;
      i = isGenitive(text, end) ? end + 2 : end;
    }
    return new Tokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Index of the first character of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Index after the last character of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** The characters of a token. */
  public String get(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /**
   * The tokens that a span covers, each with at least one character; empty where the span holds
   * only what is no token. The span may reach past the end of the text.
   */
  public TokenRange in(Span span) {
    int first = firstBehind(span.start());
    int end = firstBehind(span.end());
    boolean startsBefore = end < starts.length && starts[end] < span.end();
    return new TokenRange(first, Math.max(first, startsBefore ? end + 1 : end));
  }

  /** The first token that ends behind an index; the number of tokens where none does. */
  private int firstBehind(int index) {
    int token = firstOfBlock[Math.min(index / BLOCK, firstOfBlock.length - 1)];
    while (token < ends.length && ends[token] <= index) {
      token++;
    }
    return token;
  }

  /** Whether the character joins two letters to one word. */
  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02BC';
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint) && codePoint != '\u02BC';
  }

  private static boolean isDigit(int codePoint) {
    return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (isLetter(codePoint) || isMark(codePoint)) {
        i += Character.charCount(codePoint);
      } else if (isApostrophe(codePoint) && isLetterAt(text, i + 1) && !isGenitive(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static int endOfNumber(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    boolean ordinal =
        i + 2 <= text.length()
            && ORDINAL_ENDINGS.contains(text.substring(i, i + 2).toLowerCase(Locale.ROOT))
            && !isWordAt(text, i + 2);
    return ordinal ? i + 2 : i;
  }

  /** Whether an apostrophe and a final s stand here: {@code 's} with no letter or digit after. */
  private static boolean isGenitive(String text, int at) {
    return at + 1 < text.length()
        && isApostrophe(text.charAt(at))
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && !isWordAt(text, at + 2)
        && !(at + 3 < text.length()
            && isApostrophe(text.charAt(at + 2))
            && isLetterAt(text, at + 3));
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && isLetter(text.codePointAt(at));
  }

  private static boolean isWordAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int codePoint = text.codePointAt(at);
    return isLetter(codePoint) || isDigit(codePoint) || isMark(codePoint);
  }
}

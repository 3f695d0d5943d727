package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text with its words, as the extractor looks at it. */
final class Article {

  private final String text;
  private final Tokens tokens;
  private final Set<String> moreCues;

  Article(String text) {
    this(text, Set.of());
  }

  /**
   * @param moreCues words that report speech, in small letters, beside those of {@link Words#CUES}
   */
  Article(String text, Set<String> moreCues) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.moreCues = moreCues;
  }

  /** Whether a word in small letters reports speech. */
  boolean isCueWord(String word) {
    return Words.CUES.contains(word) || moreCues.contains(word);
  }

  String text() {
    return text;
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /** The words between two indices; none where they are equal. */
  TokenRange tokens(int from, int to) {
    return from < to ? tokens.in(new Span(from, to)) : new TokenRange(0, 0);
  }

  /** Number of words in a span. */
  int countWords(Span span) {
    return tokens.in(span).size();
  }

  /** A word in lower case. */
  String word(int token) {
    return tokens.get(token).toLowerCase(Locale.ROOT);
  }

  /** Index after the last character of a word. */
  int endOf(int token) {
    return tokens.end(token);
  }

  /** The last word before an index, in lower case; null where there is none after a limit. */
  @Nullable String wordBefore(int index, int limit) {
    TokenRange before = tokens(limit, index);
    return before.isEmpty() ? null : word(before.end() - 1);
  }

  /** Number of words that report speech between two indices. */
  int countCues(int from, int to) {
    TokenRange range = tokens(from, to);
    int count = 0;
    for (int i = range.first(); i < range.end(); i++) {
      if (isCue(i, to)) {
        count++;
      }
    }
    return count;
  }

  private boolean isCue(int token, int to) {
    String word = word(token);
    if (word.equals("according")) {
      return token + 1 < tokens.size()
          && tokens.start(token + 1) < to
          && word(token + 1).equals("to");
    }
    boolean name =
        Words.NAMES_IN_CAPITALS.contains(word)
            && Character.isUpperCase(text.charAt(tokens.start(token)));
    return isCueWord(word) && !name && !isSoCalled(token);
  }

  private boolean isSoCalled(int token) {
    int start = tokens.start(token);
    return token > 0
        && word(token - 1).equals("so")
        && tokens.end(token - 1) == start - 1
        && text.charAt(start - 1) == '-';
  }

  /**
   * Whether a stretch is written like a name or a title: every word but the small ones begins with
   * a capital or a digit. False without words.
   */
  boolean isTitled(int from, int to) {
    TokenRange range = tokens(from, to);
    for (int i = range.first(); i < range.end(); i++) {
      int first = text.codePointAt(tokens.start(i));
      boolean small = i > range.first() && Words.SMALL.contains(word(i));
      if (!small && !Character.isUpperCase(first) && !Character.isDigit(first)) {
        return false;
      }
    }
    return !range.isEmpty();
  }

  /** The last character before an index that is no white space; a space if none after a limit. */
  char lastBefore(int index, int limit) {
    for (int i = index - 1; i >= limit; i--) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** The first character from an index on that is no white space; a space if none. */
  char firstAfter(int index, int limit) {
    int i = skipSpace(index, limit);
    return i < limit ? text.charAt(i) : ' ';
  }

  int skipSpace(int index, int limit) {
    int i = index;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

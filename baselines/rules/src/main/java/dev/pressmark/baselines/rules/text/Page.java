package dev.pressmark.baselines.rules.text;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import java.util.Locale;

/**
 * A text as rules read it: its words ({@link Tokens}), each in small letters with straight
 * apostrophes, and what stands before each of them. Words are named by their position. Made in one
 * pass; immutable.
 */
public final class Page {

  private static final int COMMA = 1;
  private static final int COLON = 1 << 1;
  private static final int SEMICOLON = 1 << 2;
  private static final int DASH = 1 << 3;
  private static final int BRACKET = 1 << 4;
  private static final int STOP = 1 << 5;
  private static final int LINE = 1 << 6;
  private static final int GENITIVE = 1 << 7;
  private static final int JOINED = 1 << 8;
  private static final int SLASH = 1 << 9;

  private static final int PAUSE = COMMA | COLON | SEMICOLON | DASH | BRACKET | LINE | SLASH;

  private final String text;
  private final Tokens tokens;
  private final String[] words;
  private final int[] gaps;

  private Page(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.words = new String[tokens.size()];
    this.gaps = new int[tokens.size() + 1];
    int from = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] =
          tokens.get(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
      gaps[i] = gap(from, tokens.start(i));
      from = tokens.end(i);
    }
    gaps[words.length] = gap(from, text.length()) | LINE;
  }

  /** Reads a text; any text, the empty one too. */
  public static Page of(String text) {
    return new Page(text);
  }

  private int gap(int from, int to) {
    int gap =
        from > 0 && to - from == 1 && "-\u2010\u2011".indexOf(text.charAt(from)) >= 0 ? JOINED : 0;
    boolean insideNumber =
        to - from == 1
            && from > 0
            && to < text.length()
            && Character.isDigit(text.charAt(from - 1))
            && Character.isDigit(text.charAt(to));
    for (int i = from; i < to && !insideNumber; i++) {
      char c = text.charAt(i);
      gap |=
          switch (c) {
            case ',' -> COMMA;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '—', '–', '―' -> DASH;
            case '(', ')', '[', ']' -> BRACKET;
            case '.', '?', '!', '…' -> STOP;
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> LINE;
            case '|', '/', '•', '›', '>' -> SLASH;
            case '-' -> isLoneDash(i) ? DASH : 0;
            default -> 0;
          };
    }
    boolean genitive =
        from > 0
            && from + 1 < text.length()
            && (text.charAt(from) == '\'' || text.charAt(from) == '\u2019')
            && (text.charAt(from + 1) == 's' || text.charAt(from + 1) == 'S');
    return genitive ? gap | GENITIVE : gap;
  }

  private boolean isLoneDash(int at) {
    boolean spaceBefore = at > 0 && text.charAt(at - 1) == ' ';
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == '-';
    return twice || (spaceBefore && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Number of words. */
  public int size() {
    return words.length;
  }

  /** A word in small letters, with straight apostrophes. */
  public String word(int at) {
    return words[at];
  }

  /** Whether a word is of a class; false for positions outside of the page. */
  public boolean is(int at, WordClass wordClass) {
    return at >= 0 && at < words.length && wordClass.has(words[at]);
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int at) {
    return at >= 0
        && at < words.length
        && Character.isUpperCase(text.codePointAt(tokens.start(at)));
  }

  /** Whether a word has letters and all of them are capitals, two at least. */
  public boolean isAllCapitals(int at) {
    String word = tokens.get(at);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && isCapital(at);
  }

  /** Whether a word is a number in digits. */
  public boolean isNumber(int at) {
    return Character.isDigit(words[at].charAt(0));
  }

  /** Whether the first character of a word stands at this index or behind it. */
  public int start(int at) {
    return tokens.start(at);
  }

  /** Index after the last character of a word. */
  public int end(int at) {
    return tokens.end(at);
  }

  /** The words that have a character in a span. */
  public TokenRange in(Span span) {
    return tokens.in(span);
  }

  /** From the first character of a range of words, which is not empty, to its last. */
  public Span span(TokenRange range) {
    return new Span(tokens.start(range.first()), tokens.end(range.end() - 1));
  }

  /** The characters of a range of words. */
  public String of(TokenRange range) {
    return span(range).of(text);
  }

  /** Whether a comma, colon, dash, bracket or the end of a line stands before a word. */
  public boolean pauseBefore(int at) {
    return (gaps[at] & PAUSE) != 0;
  }

  /** Whether a comma stands before a word. */
  public boolean commaBefore(int at) {
    return (gaps[at] & COMMA) != 0;
  }

  /** Whether a colon stands before a word. */
  public boolean colonBefore(int at) {
    return (gaps[at] & COLON) != 0;
  }

  /** Whether a line begins with a word. */
  public boolean lineBefore(int at) {
    return at == 0 || (gaps[at] & LINE) != 0;
  }

  /** Whether a semicolon stands before a word. */
  public boolean semicolonBefore(int at) {
    return (gaps[at] & SEMICOLON) != 0;
  }

  /** Whether a dash, no hyphen, stands before a word. */
  public boolean dashBefore(int at) {
    return (gaps[at] & DASH) != 0;
  }

  /** Whether a bracket stands before a word. */
  public boolean bracketBefore(int at) {
    return (gaps[at] & BRACKET) != 0;
  }

  /** Whether a full stop, question mark, exclamation mark or ellipsis stands before a word. */
  public boolean stopBefore(int at) {
    return (gaps[at] & STOP) != 0;
  }

  /** Whether the word before this one has a genitive 's. */
  public boolean genitiveBefore(int at) {
    return (gaps[at] & GENITIVE) != 0;
  }

  /** Whether a hyphen alone joins a word to the one before. */
  public boolean joinedBefore(int at) {
    return (gaps[at] & JOINED) != 0;
  }
}

package dev.pressmark.api.text;

import java.util.Map;
import java.util.Set;

/**
 * Which closing mark goes with which opening one where a page is well set: “ ”, ‘ ’, " ", ' ', « »
 * and » «, ‹ › and › ‹, „ “ and „ ”, ‚ ‘ and ‚ ’, 「 」, 『 』. Any other two are of different styles,
 * or one points the wrong way.
 */
public final class MarkPairs {

  private static final Map<Character, Set<Character>> CLOSING =
      Map.ofEntries(
          Map.entry('“', Set.of('”')),
          Map.entry('‘', Set.of('’')),
          Map.entry('"', Set.of('"')),
          Map.entry('\'', Set.of('\'')),
          Map.entry('«', Set.of('»')),
          Map.entry('»', Set.of('«')),
          Map.entry('‹', Set.of('›')),
          Map.entry('›', Set.of('‹')),
          Map.entry('„', Set.of('“', '”')),
          Map.entry('‚', Set.of('‘', '’')),
          Map.entry('「', Set.of('」')),
          Map.entry('『', Set.of('』')));

  private MarkPairs() {}

  /** Whether a character can be a quotation mark; apostrophes and primes can. */
  public static boolean isMark(char character) {
    return QuotationSign.of(character) != null;
  }

  /**
   * Whether a stretch begins with a mark and ends with the one that goes with it, each set once.
   * False for a stretch of one character.
   */
  public static boolean enclose(String text, Span span) {
    int last = span.end() - 1;
    return last > span.start()
        && opens(text, span)
        && CLOSING.getOrDefault(text.charAt(span.start()), Set.of()).contains(text.charAt(last))
        && !isSameFamily(text.charAt(last), text.charAt(last - 1));
  }

  /** Whether a stretch begins with a mark that can open one, set once. */
  public static boolean opens(String text, Span span) {
    char first = text.charAt(span.start());
    return CLOSING.containsKey(first)
        && (span.end() == span.start() + 1 || !isSameFamily(first, text.charAt(span.start() + 1)));
  }

  private static boolean isSameFamily(char one, char other) {
    QuotationSign sign = QuotationSign.of(one);
    QuotationSign next = QuotationSign.of(other);
    return sign != null && next != null && sign.family() == next.family();
  }
}

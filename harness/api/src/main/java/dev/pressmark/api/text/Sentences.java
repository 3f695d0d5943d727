package dev.pressmark.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text, by a simple rule that is the same everywhere: a sentence ends with its
 * paragraph ({@link Paragraphs}), or after a full stop, question mark, exclamation mark or
 * ellipsis, with the closing marks that follow it, where white space and then no small letter come
 * next.
 *
 * <p>Good enough to build trivial systems from; abbreviations before a capital letter do end a
 * sentence. Spans are {@code String} indices and neither begin nor end with white space.
 */
public final class Sentences {

  private static final String ENDS = ".?!…";
  private static final String CLOSING = "\"'”’»›)]";

  private Sentences() {}

  /** The sentences, in text order; every character that is not white space is in one of them. */
  public static List<Span> sentences(String text) {
    List<Span> found = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      int start = paragraph.start();
      for (int i = start; i < paragraph.end(); i++) {
        if (ENDS.indexOf(text.charAt(i)) < 0) {
          continue;
        }
        int end = i + 1;
        while (end < paragraph.end() && isTail(text.charAt(end))) {
          end++;
        }
        if (end < paragraph.end() && opensSentence(text, end, paragraph.end())) {
          addTrimmed(text, start, end, found);
          start = end;
        }
        i = end - 1;
      }
      addTrimmed(text, start, paragraph.end(), found);
    }
    return found;
  }

  private static boolean isTail(char c) {
    return ENDS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  /** Whether white space stands here and what follows it is no small letter. */
  private static boolean opensSentence(String text, int at, int end) {
    int next = at;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    return next > at && next < end && !Character.isLowerCase(text.codePointAt(next));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void addTrimmed(String text, int from, int to, List<Span> found) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }
}

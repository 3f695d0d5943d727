package dev.pressmark.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text. A paragraph is a line: line feed, carriage return, vertical tab, form
 * feed, U+0085, U+2028 and U+2029 end one.
 */
public final class Paragraphs {

  private Paragraphs() {}

  /**
   * The paragraphs of a text in text order, without white space at their ends; lines that hold
   * nothing else are none. Empty for an empty text.
   */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int length = text.length();
    for (int start = 0; start < length; ) {
      int end = start;
      while (end < length && !isLineBreak(text.charAt(end))) {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && QuotationMark.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && QuotationMark.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        paragraphs.add(new Span(from, to));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}

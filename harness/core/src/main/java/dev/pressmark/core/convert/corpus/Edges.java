package dev.pressmark.core.convert.corpus;

import dev.pressmark.api.text.Span;
import java.util.Optional;

/** The edges of spans. */
public final class Edges {

  private Edges() {}

  /** A span without white space at its edges; empty where nothing is left. */
  public static Optional<Span> trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

package dev.pressmark.api.text;

/**
 * A half-open stretch of a text, {@code text.substring(start, end)}: Java {@code String} indices in
 * memory, code points in files (see {@link Offsets}). Never empty.
 *
 * @param start index of the first character, at least 0
 * @param end index after the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not after it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("a span starts at 0 or later, not at " + start);
    }
    if (end <= start) {
      throw new IllegalArgumentException(
          "a span ends after its start: start " + start + ", end " + end);
    }
  }

  /** Number of characters, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every character of the other one is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The characters of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

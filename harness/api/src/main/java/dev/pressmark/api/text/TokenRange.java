package dev.pressmark.api.text;

/**
 * A half-open range of token positions of one text; may be empty.
 *
 * @param first position of the first token, at least 0
 * @param end position after the last token, at least {@code first}
 */
public record TokenRange(int first, int end) {

  /**
   * @throws IllegalArgumentException if {@code first} is negative or {@code end} is before it
   */
  public TokenRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no token range: " + first + " to " + end);
    }
  }

  /** Number of tokens. */
  public int size() {
    return end - first;
  }

  /** Whether there is no token in it. */
  public boolean isEmpty() {
    return end == first;
  }
}

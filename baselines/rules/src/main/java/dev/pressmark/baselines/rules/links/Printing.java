package dev.pressmark.baselines.rules.links;

import java.util.List;

/**
 * A quote as it is compared: what one page prints of what somebody said.
 *
 * @param id the id of the quote
 * @param parts its words cut by sentence, in text order
 * @param around the stems of its sentences outside of any quote: who said it, and how
 * @param said the stems of all its words
 * @param speakers the stems of the speakers' names or mentions, where the system tells any
 * @param depth in how many other quotes of the page it lies
 * @param withheld whether the page says that this was not said
 */
record Printing(
    String id,
    List<Part> parts,
    StemSet around,
    StemSet said,
    StemSet speakers,
    int depth,
    boolean withheld) {

  /**
   * What a quote prints of one sentence.
   *
   * @param range its words, by position
   * @param question whether it ends with a question mark
   */
  record Part(Range range, boolean question) {}

  /** Position of its first word. */
  int first() {
    return parts.get(0).range().first();
  }

  /** Position after its last word. */
  int end() {
    return parts.get(parts.size() - 1).range().end();
  }
}

package dev.pressmark.api.text;

/**
 * A stretch of one paragraph that stands in quotation marks.
 *
 * @param span the stretch with its marks and what lies between them
 * @param content what lies between the marks, without white space at its ends; holds at least one
 *     character that is neither white space nor a quotation mark
 * @param opened whether an opening mark stands at its start
 * @param closed whether a closing mark stands at its end; if not, it ends with its paragraph, with
 *     the stretch around it, or before the next quotation
 * @param continues whether it is not closed and the next paragraph goes on with it: by a mark that
 *     opens it again, or by closing what it did not open
 * @param depth in how many other stretches it lies; 0 for the outermost
 */
public record QuotedStretch(
    Span span, Span content, boolean opened, boolean closed, boolean continues, int depth) {

  /**
   * @throws IllegalArgumentException if the content is not inside the span, if no mark stands on
   *     either side, if a closed stretch continues, or if the depth is negative
   */
  public QuotedStretch {
    if (!span.contains(content)) {
      throw new IllegalArgumentException("content " + content + " is not inside " + span);
    }
    if (!opened && !closed) {
      throw new IllegalArgumentException("a quoted stretch has a mark on at least one side");
    }
    if (closed && continues) {
      throw new IllegalArgumentException("a closed stretch does not continue");
    }
    if (depth < 0) {
      throw new IllegalArgumentException("a depth is 0 or more, not " + depth);
    }
  }
}

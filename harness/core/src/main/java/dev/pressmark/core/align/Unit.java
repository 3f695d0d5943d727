package dev.pressmark.core.align;

/**
 * What is aligned: a quote, a segment of one, or a date.
 *
 * @param tokens the positions it covers in its article
 * @param nested whether it is a quote with a {@code parent}, that is, a quote inside a quote; its
 *     edges need a token Jaccard of at least ½, or it would be taken for the quote around it
 */
public record Unit(TokenSet tokens, boolean nested) {
  /** A unit that is not nested. */
  public static Unit of(TokenSet tokens) {
    return new Unit(tokens, false);
  }
}

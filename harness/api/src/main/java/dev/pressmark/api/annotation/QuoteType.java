package dev.pressmark.api.annotation;

import dev.pressmark.api.Term;

/** How the words of a quote are reported; follows from its segments. */
public enum QuoteType implements Term {
  /** All in quotation marks, or set off by layout. */
  DIRECT("direct"),
  /** None of it in quotation marks. */
  INDIRECT("indirect"),
  /** Partly in quotation marks. */
  MIXED("mixed");

  private final String word;

  QuoteType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

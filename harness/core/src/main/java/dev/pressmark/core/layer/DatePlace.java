package dev.pressmark.core.layer;

import dev.pressmark.api.Term;

/** Where a date stands: in whose words. */
public enum DatePlace implements Term {
  /** In no quote. */
  OUTSIDE("outside"),
  /** In words that are reported. */
  REPORTED("reported"),
  /**
   * In somebody's own words. What stands in a quote inside a quote is quoted if any of the two has
   * it in quotation marks.
   */
  QUOTED("quoted");

  private final String word;

  DatePlace(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** Where a page says when it was published. */
public enum PublicationSource implements Term {
  HEADER("header"),
  BYLINE("byline"),
  DATELINE("dateline"),
  /** From the text alone. */
  INFERRED("inferred"),
  /** Given from outside: the page supports none. */
  DECLARED("declared");

  private final String word;

  PublicationSource(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** How a quote names its source. */
public enum Attribution implements Term {
  /** A name, or a description sufficient by itself. */
  EXPLICIT("explicit"),
  /** A pronoun, or a nominal that needs an earlier mention. */
  ANAPHORIC("anaphoric"),
  /** No mention is bound to it. */
  IMPLICIT("implicit"),
  /** No source can be recovered. */
  NONE("none");

  private final String word;

  Attribution(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

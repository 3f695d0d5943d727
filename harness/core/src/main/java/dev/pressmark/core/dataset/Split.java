package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** The part of the dataset a story belongs to. */
public enum Split implements Term {
  /** For building systems. */
  DEV("dev"),
  /** For reporting. */
  TEST("test"),
  /** Real pages: labels only, the text comes from the reader. */
  REAL("real"),
  /** Not part of the dataset. */
  EXAMPLE("example");

  private final String word;

  Split(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.api.system;

import dev.pressmark.api.Term;

/** What a system was given beside the text. */
public enum Track implements Term {
  /** The text alone. */
  END_TO_END("end-to-end"),
  /** The ids and segments of the gold quotes. */
  ORACLE_QUOTES("oracle-quotes");

  private final String word;

  Track(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

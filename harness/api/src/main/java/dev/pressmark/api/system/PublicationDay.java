package dev.pressmark.api.system;

import dev.pressmark.api.Term;

/** Whether a system was told the article's day of publication. */
public enum PublicationDay implements Term {
  /** Handed over with the text. */
  GIVEN("given"),
  /** Left for the system to find. */
  WITHHELD("withheld");

  private final String word;

  PublicationDay(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

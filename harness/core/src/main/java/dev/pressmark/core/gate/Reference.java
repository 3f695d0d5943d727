package dev.pressmark.core.gate;

import dev.pressmark.api.Term;

/** What a result is held against. */
public enum Reference implements Term {
  /** The state before the change. */
  BASELINE("baseline"),
  /** The last release: stays where it is while the baseline moves. */
  RELEASE("release"),
  /** Nothing: the rule is on the result alone. */
  NONE("result");

  private final String word;

  Reference(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.core.speed;

import dev.pressmark.api.Term;

/** Which of the two that are measured side by side. */
public enum Side implements Term {
  /** The system that is measured. */
  SYSTEM("system"),
  /** The system that it is measured against. */
  REFERENCE("reference");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

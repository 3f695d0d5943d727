package dev.pressmark.core.stats;

import dev.pressmark.api.Term;

/** What can be said about system A against system B. */
public enum Verdict implements Term {
  /** A's score is higher, and not by chance. */
  BETTER("better"),
  /** A's score is lower, and not by chance. */
  WORSE("worse"),
  /** No difference, or none that is worth the margin. */
  EQUIVALENT("equivalent"),
  /** The data do not tell; a result like any other. */
  CANNOT_TELL("cannot tell");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** As it is said and written. */
  @Override
  public String word() {
    return word;
  }

  /** The verdict of B against A. */
  public Verdict reversed() {
    return switch (this) {
      case BETTER -> WORSE;
      case WORSE -> BETTER;
      case EQUIVALENT, CANNOT_TELL -> this;
    };
  }
}

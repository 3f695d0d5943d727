package dev.pressmark.api.annotation;

import dev.pressmark.api.Term;

/** Which of two linked articles was made from the other. */
public enum Direction implements Term {
  /** The second was made from the first. */
  B_FROM_A("bFromA"),
  /** The first was made from the second. */
  A_FROM_B("aFromB"),
  /** Both were made from a third. */
  COMMON("common"),
  /** Not to be told from the texts. */
  UNKNOWN("unknown");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** The same seen from the other article: what was {@code a} is {@code b}. */
  public Direction reversed() {
    return switch (this) {
      case B_FROM_A -> A_FROM_B;
      case A_FROM_B -> B_FROM_A;
      case COMMON, UNKNOWN -> this;
    };
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.core.stats;

/** What can be said about system A against system B. */
public enum Verdict {
  /** A's score is higher, and not by chance. */
  BETTER,
  /** A's score is lower, and not by chance. */
  WORSE,
  /** No difference, or none that is worth the margin. */
  EQUIVALENT,
  /** The data do not tell; a result like any other. */
  CANNOT_TELL;

  /** The verdict of B against A. */
  public Verdict reversed() {
    return switch (this) {
      case BETTER -> WORSE;
      case WORSE -> BETTER;
      case EQUIVALENT, CANNOT_TELL -> this;
    };
  }
}

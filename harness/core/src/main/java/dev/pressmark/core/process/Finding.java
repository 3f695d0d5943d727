package dev.pressmark.core.process;

import dev.pressmark.api.Term;

/**
 * What came of one step of a check.
 *
 * @param level how bad it is
 * @param message what it is, on one line, with the step
 */
public record Finding(Level level, String message) {

  /** How bad something is. */
  public enum Level implements Term {
    /** As it should be. */
    OK("ok"),
    /** Scored as it is, and probably not meant so. */
    WARNING("warning"),
    /** A run would count it as a failure. */
    FAULT("fault");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}

package dev.pressmark.core.prediction;

import dev.pressmark.api.Term;

/** Why there is no answer for an article. */
public enum FailureKind implements Term {
  /** The system threw an exception or an error. */
  EXCEPTION("exception"),
  /** It took too long. */
  TIMEOUT("timeout"),
  /** Its process ended. */
  CRASH("crash"),
  /** It answered what cannot be an answer. */
  PROTOCOL("protocol"),
  /** It said itself that it has none. */
  ERROR("error");

  private final String word;

  FailureKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

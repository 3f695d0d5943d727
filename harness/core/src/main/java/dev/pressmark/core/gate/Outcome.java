package dev.pressmark.core.gate;

import dev.pressmark.api.Term;
import java.util.Collection;

/** What became of a rule, or of all of them together. */
public enum Outcome implements Term {
  /** The rule is kept. */
  PASSED("passed"),
  /** The data do not tell; passes unless the gate is strict. */
  CANNOT_TELL("cannot tell"),
  /** The rule is broken. */
  FAILED("failed");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The worst of them; passed where there is none. */
  static Outcome worst(Collection<Check> checks) {
    Outcome worst = PASSED;
    for (Check check : checks) {
      worst = check.outcome().compareTo(worst) > 0 ? check.outcome() : worst;
    }
    return worst;
  }
}

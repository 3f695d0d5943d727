package dev.pressmark.core.policy;

import dev.pressmark.api.Term;

/** What a rule on a metric demands; {@code gate} has the conditions. */
public enum RuleKind implements Term {
  /** That no loss is proved: the burden of proof lies with whoever wants to stop a change. */
  SIGNIFICANT_REGRESSION("significant-regression"),
  /** That a loss of the margin is ruled out: the burden of proof lies with the change. */
  NON_INFERIOR("non-inferior");

  private final String word;

  RuleKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** Why a stretch is left out of scoring. */
public enum IgnoreReason implements Term {
  /** A noun-phrase speech act. */
  SPEECH_ACT("speechAct"),
  THOUGHT("thought"),
  SELF_REPORT("selfReport"),
  FIGURATIVE("figurative"),
  AGE("age"),
  VAGUE("vague"),
  /** Left without labels, or with labels that cannot be carried: in imported corpora. */
  NOT_ANNOTATED("notAnnotated");

  private final String word;

  IgnoreReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

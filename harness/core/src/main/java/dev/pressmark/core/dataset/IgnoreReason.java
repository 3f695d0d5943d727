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
  VAGUE("vague");

  private final String word;

  IgnoreReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

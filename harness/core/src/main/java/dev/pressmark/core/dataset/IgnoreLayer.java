package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** The layer that leaves a stretch out. */
public enum IgnoreLayer implements Term {
  QUOTES("quotes"),
  DATES("dates");

  private final String word;

  IgnoreLayer(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether a reason is one of this layer's. */
  public boolean has(IgnoreReason reason) {
    return switch (reason) {
      case AGE, VAGUE -> this == DATES;
      case SPEECH_ACT, THOUGHT, SELF_REPORT, FIGURATIVE -> this == QUOTES;
      case NOT_ANNOTATED -> true;
    };
  }
}

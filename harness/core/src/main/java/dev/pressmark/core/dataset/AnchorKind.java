package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** What a temporal expression is resolved against. */
public enum AnchorKind implements Term {
  /** Complete by itself. */
  NONE("none"),
  PUBLICATION("publication"),
  /** The day a quote was said. */
  QUOTE("quote"),
  /** Another expression. */
  DATE("date"),
  EVENT("event"),
  /** Not annotated: in imported corpora. */
  UNKNOWN("unknown");

  private final String word;

  AnchorKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

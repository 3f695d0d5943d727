package dev.pressmark.core.compare;

import dev.pressmark.api.Term;

/** What a metric is in a comparison. */
public enum Role implements Term {
  /** Stands for its layer: judged and ranked. */
  HEADLINE("headline"),
  /** Another metric over everything: judged and ranked. */
  METRIC("metric"),
  /** On aligned pairs alone: shown with its coverage, never judged. */
  CONDITIONAL("conditional"),
  /** A part of a metric: shown, not judged, for nobody has declared it as a family. */
  SLICE("slice");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether there are p-values, verdicts and ranks; else it is exploratory. */
  public boolean isJudged() {
    return this == HEADLINE || this == METRIC;
  }
}

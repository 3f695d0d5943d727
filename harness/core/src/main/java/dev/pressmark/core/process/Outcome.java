package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.prediction.FailureKind;

/** What became of one article. */
public sealed interface Outcome {

  /** The system answered. */
  record Answered(ArticlePrediction prediction) implements Outcome {}

  /**
   * The system failed.
   *
   * @param kind what happened
   * @param message what is known about it, on one line
   */
  record Failed(FailureKind kind, String message) implements Outcome {}
}

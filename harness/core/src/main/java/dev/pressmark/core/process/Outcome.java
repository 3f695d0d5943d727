package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionWarning;
import dev.pressmark.core.prediction.Usage;
import java.util.List;

/** What became of one article. */
public sealed interface Outcome {

  /**
   * The system answered.
   *
   * @param prediction the answer
   * @param usage what it cost
   * @param warnings what looks wrong in it and is no error
   */
  record Answered(ArticlePrediction prediction, Usage usage, List<PredictionWarning> warnings)
      implements Outcome {

    /** Copies the list. */
    public Answered {
      warnings = List.copyOf(warnings);
    }

    /** An answer of which nothing else is known. */
    public Answered(ArticlePrediction prediction) {
      this(prediction, Usage.NONE, List.of());
    }
  }

  /**
   * The system failed.
   *
   * @param kind what happened
   * @param message what is known about it, on one line
   * @param standardError the last lines a program wrote there; may change from run to run
   */
  record Failed(FailureKind kind, String message, List<String> standardError) implements Outcome {

    /** Copies the list. */
    public Failed {
      standardError = List.copyOf(standardError);
    }

    /** A failure of which nothing else is known. */
    public Failed(FailureKind kind, String message) {
      this(kind, message, List.of());
    }
  }
}

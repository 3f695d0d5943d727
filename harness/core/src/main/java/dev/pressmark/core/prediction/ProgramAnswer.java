package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import java.util.List;

/** What a program said about one article. */
public sealed interface ProgramAnswer {

  /**
   * It answered.
   *
   * @param prediction the answer
   * @param usage what it cost
   * @param warnings what looks wrong and is no error
   */
  record Given(ArticlePrediction prediction, Usage usage, List<PredictionWarning> warnings)
      implements ProgramAnswer {

    /** Copies the list. */
    public Given {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It said itself that it has no answer.
   *
   * @param error why, in its own words
   */
  record Refused(String error) implements ProgramAnswer {}
}

package dev.pressmark.core.process;

import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.process.Outcome.Failed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of a system gave.
 *
 * @param predictions everything it answered, under the ids of the dataset
 * @param failures the articles on which it failed, in the order of their ids
 * @param linking why the collection could not be linked; null where it was, or was not asked for
 */
public record SystemRun(
    Predictions predictions, List<ArticleFailure> failures, @Nullable Failed linking) {

  /** Copies the list. */
  public SystemRun {
    failures = List.copyOf(failures);
  }
}

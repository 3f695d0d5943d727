package dev.pressmark.core.process;

import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Usage;
import dev.pressmark.core.process.Outcome.Failed;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run of a system gave.
 *
 * @param predictions everything it answered, under the ids of the dataset
 * @param failures the articles on which it failed, in the order of their ids
 * @param linking why the collection could not be linked; null where it was, or was not asked for
 * @param usage what all answers cost together
 * @param standardErrors for articles on which a program failed, the last lines it wrote to standard
 *     error, where it wrote any; for people, for they may change from run to run
 */
public record SystemRun(
    Predictions predictions,
    List<ArticleFailure> failures,
    @Nullable Failed linking,
    Usage usage,
    SortedMap<String, List<String>> standardErrors) {

  /** Copies list and map. */
  public SystemRun {
    failures = List.copyOf(failures);
    standardErrors = Collections.unmodifiableSortedMap(new TreeMap<>(standardErrors));
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.prediction.Usage;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.result.Isolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param predictions the answers
 * @param failures the articles on which the system failed
 * @param linking why the collection could not be linked; null where it was, or had not to be
 * @param usage what the answers cost, where the system was run and said so
 * @param isolation how the answers came about
 * @param name the system's name, where the answers do not say it
 * @param partial whether only the articles of the shard were asked for
 */
record Answers(
    Predictions predictions,
    List<ArticleFailure> failures,
    @Nullable Failed linking,
    Usage usage,
    Isolation isolation,
    String name,
    boolean partial) {

  /** What the system is called: as the answers say, else as it was asked for. */
  String label() {
    SystemName said = predictions.header().system();
    return said == null ? name : said.name() + " " + said.version();
  }

  /** Those of a file. */
  static Answers ofFile(Predictions predictions, String name) {
    return new Answers(predictions, List.of(), null, Usage.NONE, Isolation.FILE, name, false);
  }

  /** Those of a run. */
  static Answers ofRun(SystemRun run, Isolation isolation, String name, boolean partial) {
    return new Answers(
        run.predictions(), run.failures(), run.linking(), run.usage(), isolation, name, partial);
  }
}

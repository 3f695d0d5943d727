package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.PredictionWarning;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
import dev.pressmark.core.prediction.Usage;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the outcomes of all articles together, under the ids of the dataset. */
final class Gathering {

  private final Declaration declaration;
  private final VisibleArticles articles;
  private final Map<String, ArticlePrediction> answers = new HashMap<>();
  private final List<ArticleFailure> failures = new ArrayList<>();
  private final SortedMap<String, List<String>> standardErrors = new TreeMap<>();
  private final Map<String, PredictionWarning> warnings = new LinkedHashMap<>();
  private Usage usage = Usage.NONE;

  Gathering(Declaration declaration, VisibleArticles articles) {
    this.declaration = declaration;
    this.articles = articles;
  }

  /**
   * The run as a whole.
   *
   * @param outcomes one for each input, in their order
   * @param links the links, between ids of the dataset
   * @param linking why there are no links; null where there are, or were not asked for
   */
  SystemRun run(List<Outcome> outcomes, PredictedLinks links, @Nullable Failed linking) {
    for (int i = 0; i < outcomes.size(); i++) {
      String input = articles.inputs().get(i).id();
      String id = Objects.requireNonNull(articles.realIds().get(input));
      if (outcomes.get(i) instanceof Answered answered) {
        if (declaration.extracts()) {
          answers.put(id, answered.prediction());
        }
        usage = usage.plus(answered.usage());
        answered.warnings().forEach(one -> warn(id, one));
      } else if (outcomes.get(i) instanceof Failed failed) {
        failures.add(new ArticleFailure(id, failed.kind(), failed.message()));
        if (!failed.standardError().isEmpty()) {
          standardErrors.put(id, failed.standardError());
        }
      }
    }
    Collections.sort(failures);
    PredictionHeader header =
        new PredictionHeader(
            declaration.system(),
            declaration.layers(),
            articles.track(),
            articles.publication(),
            null);
    return new SystemRun(
        new Predictions(
            header,
            answers,
            links,
            declaration.layers(),
            new Skipped(0, 0, articles.textNotSupplied()),
            List.copyOf(warnings.values())),
        failures,
        linking,
        usage,
        standardErrors);
  }

  /** Equal warnings are one, at the article that was first in the order of the inputs. */
  private void warn(String article, PredictionWarning one) {
    Location at = new Location("the answer for " + article, 0, one.first().path());
    warnings.merge(
        one.message(),
        new PredictionWarning(at, one.message(), one.count()),
        (known, more) ->
            new PredictionWarning(known.first(), known.message(), known.count() + more.count()));
  }
}

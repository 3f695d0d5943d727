package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything one system answered. Spans are {@code String} indices of the articles' texts.
 *
 * @param header who answered, and under what conditions
 * @param answers the answers by the articles' ids, in the order of the ids; an article that is not
 *     here was not answered
 * @param links all links; null for a kind that was not attempted
 * @param attempted the layers the system attempts: those it declares, else those whose keys occur;
 *     what is answered beyond them is not scored
 * @param skipped what else was in the file
 * @param warnings what looks wrong and is no error
 */
public record Predictions(
    PredictionHeader header,
    Map<String, ArticlePrediction> answers,
    PredictedLinks links,
    Set<Layer> attempted,
    Skipped skipped,
    List<PredictionWarning> warnings) {

  /** Copies map, set and list. */
  public Predictions {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    attempted = PredictionHeader.immutable(attempted);
    warnings = List.copyOf(warnings);
  }

  /** The answer for an article; {@link ArticlePrediction#NOTHING} where there is none. */
  public ArticlePrediction answer(String article) {
    return answers.getOrDefault(article, ArticlePrediction.NOTHING);
  }
}

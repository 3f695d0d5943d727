package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import java.util.Map;
import java.util.Objects;

/** The quotes that answers hold, as links name them. */
public final class AnsweredQuotes {

  private AnsweredQuotes() {}

  /**
   * Whether there is a quote.
   *
   * @param reference {@code article#quote}
   * @param answers the answers by article
   */
  public static boolean holds(String reference, Map<String, ArticlePrediction> answers) {
    int cut = reference.indexOf('#');
    ArticlePrediction answer = answers.get(reference.substring(0, cut));
    String id = reference.substring(cut + 1);
    return answer != null
        && answer.quotes() != null
        && Objects.requireNonNull(answer.quotes()).stream()
            .anyMatch(quote -> id.equals(quote.id()));
  }
}

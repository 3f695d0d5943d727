package dev.pressmark.api.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system answers for one article.
 *
 * @param quotes the quotes; null where the system does not look for any
 * @param entities the entities that speakers refer to; may be empty
 * @param dates the temporal expressions; null where the system does not look for any
 * @param publication the publication day as a DATE or TIME value; null where it found none or does
 *     not look for one
 */
public record ArticlePrediction(
    @Nullable List<PredictedQuote> quotes,
    List<PredictedEntity> entities,
    @Nullable List<PredictedDate> dates,
    @Nullable String publication) {

  /** An answer that says nothing about anything. */
  public static final ArticlePrediction NOTHING =
      new ArticlePrediction(null, List.of(), null, null);

  /** Copies the lists. */
  public ArticlePrediction {
    quotes = quotes == null ? null : List.copyOf(quotes);
    entities = List.copyOf(entities);
    dates = dates == null ? null : List.copyOf(dates);
  }

  /** An answer that holds quotes alone. */
  public static ArticlePrediction ofQuotes(List<PredictedQuote> quotes) {
    return new ArticlePrediction(quotes, List.of(), null, null);
  }
}

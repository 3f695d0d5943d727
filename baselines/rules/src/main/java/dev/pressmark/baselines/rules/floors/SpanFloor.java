package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import java.util.List;

/** Takes stretches of a text for quotes without looking at what they say. */
abstract class SpanFloor extends Floor implements Extractor {

  SpanFloor(String name, String description) {
    super(name, description, Layer.QUOTES);
  }

  /** The stretches of a text; none for an empty one. */
  abstract List<Span> spans(String text);

  @Override
  public final Session open(SessionRequest request) {
    return article ->
        ArticlePrediction.ofQuotes(spans(article.text()).stream().map(PredictedQuote::of).toList());
  }
}

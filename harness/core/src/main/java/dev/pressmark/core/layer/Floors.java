package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.function.Function;

/** The trivial systems: a result that is not above these says nothing. */
final class Floors {

  private record Simple(String name, Function<String, ArticlePrediction> system)
      implements LayerCounter.Floor {
    @Override
    public ArticlePrediction answer(String text) {
      return system.apply(text);
    }
  }

  /** Those of the quotes. */
  static final List<LayerCounter.Floor> QUOTES =
      List.of(
          new Simple("every-sentence", text -> quotes(Sentences.sentences(text))),
          new Simple("every-paragraph", text -> quotes(Paragraphs.of(text))),
          new Simple(
              "all-tokens",
              text -> quotes(text.isEmpty() ? List.of() : List.of(new Span(0, text.length())))));

  private Floors() {}

  private static ArticlePrediction quotes(List<Span> spans) {
    return ArticlePrediction.ofQuotes(spans.stream().map(PredictedQuote::of).toList());
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import java.util.List;
import java.util.function.Function;

/** The trivial systems for quotes and dates: a result that is not above these says nothing. */
final class Floors {

  private record Simple(String name, Function<String, ArticlePrediction> system)
      implements LayerCounter.Floor {
    @Override
    public ArticlePrediction answer(Article article, Track track) {
      return system.apply(article.requireText());
    }
  }

  private record PublicationDayForAll(String name) implements LayerCounter.Floor {
    @Override
    public ArticlePrediction answer(Article article, Track track) {
      String day = article.labels().publication().day();
      List<PredictedDate> dates =
          DateWords.spans(article.requireText()).stream()
              .map(span -> PredictedDate.of(span, TimexType.DATE, day))
              .toList();
      return new ArticlePrediction(null, List.of(), dates, null);
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

  /** That of the dates: every run of words that look like one, with the day of publication. */
  static final List<LayerCounter.Floor> DATES =
      List.of(new PublicationDayForAll("publication-day"));

  private Floors() {}

  private static ArticlePrediction quotes(List<Span> spans) {
    return ArticlePrediction.ofQuotes(spans.stream().map(PredictedQuote::of).toList());
  }
}

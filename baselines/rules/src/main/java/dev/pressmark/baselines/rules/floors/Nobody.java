package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.QuotationMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outermost stretches in quotation marks, or the given quotes, are said by nobody. */
public final class Nobody extends Floor implements Extractor {

  /** Made by the service loader. */
  public Nobody() {
    super("nobody", "what stands in marks is said by nobody", Layer.QUOTES, Layer.SPEAKERS);
  }

  @Override
  public Session open(SessionRequest request) {
    return article -> ArticlePrediction.ofQuotes(quotes(article));
  }

  private static List<PredictedQuote> quotes(ArticleInput article) {
    List<GivenQuote> given = article.quotes();
    if (given != null) {
      return given.stream().map(quote -> unsaid(quote.id(), List.of())).toList();
    }
    return QuotationMarks.pair(article.text()).stream()
        .filter(stretch -> stretch.depth() == 0)
        .map(stretch -> unsaid(null, List.of(new PredictedSegment(stretch.span(), true))))
        .toList();
  }

  private static PredictedQuote unsaid(@Nullable String id, List<PredictedSegment> segments) {
    return new PredictedQuote(id, segments, null, null, null, List.of(), null, null);
  }
}

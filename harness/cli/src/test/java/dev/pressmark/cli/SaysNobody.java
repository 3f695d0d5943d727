package dev.pressmark.cli;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A system for tests that says of every quote it is given that nobody said it. */
public final class SaysNobody implements Extractor {

  @Override
  public String name() {
    return "says-nobody";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "for tests: nobody said anything";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.SPEAKERS);
  }

  @Override
  public Session open(SessionRequest request) {
    return SaysNobody::extract;
  }

  private static ArticlePrediction extract(ArticleInput article) {
    List<ArticleInput.GivenQuote> given = article.quotes();
    return ArticlePrediction.ofQuotes(
        given == null
            ? List.of()
            : given.stream()
                .map(
                    quote ->
                        new PredictedQuote(
                            quote.id(), List.of(), null, null, null, List.of(), null, null))
                .toList());
  }
}

package dev.pressmark.wire;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The quotes that a linker is handed, each with an id. */
public final class OwnQuotes {

  private OwnQuotes() {}

  /** The quotes that were given in the oracle track. */
  public static List<PredictedQuote> given(List<ArticleInput.GivenQuote> quotes) {
    return quotes.stream()
        .map(
            quote ->
                new PredictedQuote(
                    quote.id(),
                    quote.segments().stream()
                        .map(one -> new PredictedSegment(one.span(), one.quoted()))
                        .toList(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null))
        .toList();
  }

  /** The same answer with an id for every quote: {@code p1}, {@code p2}, … where there was none. */
  public static ArticlePrediction withIds(ArticlePrediction answer) {
    List<PredictedQuote> quotes = answer.quotes();
    if (quotes == null) {
      return answer;
    }
    Set<String> taken =
        quotes.stream()
            .map(PredictedQuote::id)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    List<PredictedQuote> named = new ArrayList<>(quotes.size());
    int number = 0;
    for (PredictedQuote quote : quotes) {
      String id = quote.id();
      while (id == null) {
        number++;
        id = taken.contains("p" + number) ? null : "p" + number;
      }
      named.add(
          new PredictedQuote(
              id,
              quote.segments(),
              quote.type(),
              quote.cue(),
              quote.parent(),
              quote.speakers(),
              quote.said(),
              quote.confidence()));
    }
    return new ArticlePrediction(named, answer.entities(), answer.dates(), answer.publication());
  }
}

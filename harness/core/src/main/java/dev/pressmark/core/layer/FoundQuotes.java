package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which gold quote each predicted quote of an article stands for: the one it is aligned with, where
 * their token F1 is at least ½. The alignment is that of the scope {@code full}.
 */
public final class FoundQuotes {

  /**
   * A predicted quote.
   *
   * @param quote the quote
   * @param tokens its tokens
   * @param quoted whether all of them stand in quotation marks
   * @param gold the id of the gold quote it stands for; null where there is none
   * @param dropped whether it is neither right nor wrong
   */
  public record Found(
      PredictedQuote quote,
      TokenSet tokens,
      boolean quoted,
      @Nullable String gold,
      boolean dropped) {}

  private FoundQuotes() {}

  /**
   * The predicted quotes of an article, in the order of the answer; none where it has none.
   *
   * @throws IllegalStateException if the text of the article was not supplied
   */
  public static List<Found> of(AlignedAnswer answer) {
    if (answer.predictedQuotes().isEmpty()) {
      return List.of();
    }
    QuoteGold gold = answer.gold().quotes();
    QuoteAnswer quotes = answer.quotes();
    Set<Integer> dropped = new HashSet<>(answer.full().dropped());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < quotes.quotes().size(); i++) {
      PredictedQuote quote = quotes.quotes().get(i);
      TokenSet own = quotes.fullUnits().get(i).tokens();
      Pair pair = answer.full().alignment().pairOfPredicted(i).filter(Pair::halfRight).orElse(null);
      found.add(
          new Found(
              quote,
              own,
              own.minus(inMarks(gold.text(), quote)).isEmpty(),
              pair == null ? null : gold.full().get(pair.gold()).quote().id(),
              dropped.contains(i)));
    }
    return found;
  }

  private static TokenSet inMarks(TextView text, PredictedQuote quote) {
    QuoteTokens tokens = new QuoteTokens(text);
    return TokenSet.union(
        quote.segments().stream()
            .flatMap(segment -> tokens.marked(segment, text.tokensIn(segment.span())).stream())
            .toList());
  }

  /** The ids of the gold quotes that have to be found: all but those in boilerplate. */
  public static Set<String> toBeFound(Article article) {
    Regions regions = new Regions(article.labels().regions());
    Set<String> ids = new HashSet<>();
    article.labels().quotes().stream()
        .filter(quote -> QuoteGold.isScored(regions, quote))
        .forEach(quote -> ids.add(quote.id()));
    return ids;
  }
}

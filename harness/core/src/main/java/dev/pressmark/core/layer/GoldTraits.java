package dev.pressmark.core.layer;

import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import java.util.Comparator;
import java.util.List;

/**
 * What the main score asks of one article, label by label, with everything its slices tell. Whoever
 * counts labels counts here what the scorer counts.
 *
 * @param quotes all but those in boilerplate, in the order of the text
 * @param dates all but those in bylines, headers and boilerplate, in the order of the text
 */
public record GoldTraits(List<QuoteTraits> quotes, List<DateTraits> dates) {

  /** Copies the lists. */
  public GoldTraits {
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
  }

  /**
   * The labels of an article.
   *
   * @throws IllegalStateException if its text was not supplied
   */
  public static GoldTraits of(Article article) {
    GoldArticle gold = new GoldArticle(article, Track.END_TO_END);
    QuoteGold quotes = gold.quotes();
    return new GoldTraits(
        quotes.full().stream()
            .map(unit -> QuoteTraits.of(quotes, unit.quote()))
            .sorted(Comparator.comparing(one -> one.quote().segments().get(0).span()))
            .toList(),
        new DateGold(gold)
            .traits().stream().sorted(Comparator.comparing(one -> one.date().span())).toList());
  }
}

package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.layer.DatePlace;
import dev.pressmark.core.layer.DateTraits;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which day words were said that hold a date, and whether that is the day of publication. */
final class DaysOfSaying {

  private DaysOfSaying() {}

  /**
   * Whether a date stands in somebody's own words, is resolved against the day they were said, and
   * that day (or week, or month, as fine as the page has it) is not the publication's.
   */
  static boolean isOtherDay(Article article, DateTraits one) {
    if (one.place() != DatePlace.QUOTED || one.date().anchor().kind() != AnchorKind.QUOTE) {
      return false;
    }
    String day = said(article, one.date().anchor().id());
    return day != null && !day.equals(article.labels().publication().day());
  }

  /** The day of saying of a quote, or of the nearest one around it that has one. */
  private static @Nullable String said(Article article, @Nullable String id) {
    Map<String, Quote> quotes = new HashMap<>();
    article.labels().quotes().forEach(quote -> quotes.put(quote.id(), quote));
    Quote quote = quotes.get(id);
    while (quote != null && quote.said() == null) {
      quote = quotes.get(quote.parent());
    }
    return quote == null || quote.said() == null ? null : quote.said().value();
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The gold labels of one article.
 *
 * @param regions what is not body, in text order
 * @param publication when it was published
 * @param entities whoever speaks or passes words on
 * @param quotes reported speech
 * @param nonQuotes what stands in quotation marks and is no quote, in text order
 * @param dates temporal expressions
 * @param ignore stretches left out of scoring, in text order
 */
public record Labels(
    List<Region> regions,
    Publication publication,
    List<Entity> entities,
    List<Quote> quotes,
    List<NonQuote> nonQuotes,
    List<DateExpression> dates,
    List<Ignore> ignore) {

  /** Copies the lists. */
  public Labels {
    regions = List.copyOf(regions);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    nonQuotes = List.copyOf(nonQuotes);
    dates = List.copyOf(dates);
    ignore = List.copyOf(ignore);
  }

  /** The same labels with every span replaced: how offsets change their unit. */
  public Labels map(UnaryOperator<Span> spans) {
    return new Labels(
        regions.stream().map(region -> region.map(spans)).toList(),
        publication.map(spans),
        entities.stream().map(entity -> entity.map(spans)).toList(),
        quotes.stream().map(quote -> quote.map(spans)).toList(),
        nonQuotes.stream().map(nonQuote -> nonQuote.map(spans)).toList(),
        dates.stream().map(date -> date.map(spans)).toList(),
        ignore.stream().map(region -> region.map(spans)).toList());
  }
}

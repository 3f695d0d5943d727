package dev.pressmark.core.layer;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gold quote of the main score and what only its page tells of it: what its slices are made of.
 *
 * @param quote the quote
 * @param region the region of its first segment; null in the body
 * @param discontinuous whether at least one word stands between two of its segments and belongs to
 *     neither
 * @param severalParagraphs whether it begins in one paragraph and ends in another
 */
public record QuoteTraits(
    Quote quote, @Nullable RegionKind region, boolean discontinuous, boolean severalParagraphs) {

  static QuoteTraits of(QuoteGold gold, Quote quote) {
    return new QuoteTraits(
        quote,
        gold.regionOf(quote),
        isDiscontinuous(gold.text(), quote),
        isMultiParagraph(gold.text(), quote));
  }

  /** Whether another quote encloses it. */
  public boolean nested() {
    return quote.parent() != null;
  }

  private static boolean isDiscontinuous(TextView text, Quote quote) {
    List<Segment> segments = quote.segments();
    for (int i = 1; i < segments.size(); i++) {
      int end = segments.get(i - 1).span().end();
      int start = segments.get(i).span().start();
      if (start > end && !text.tokens().in(new Span(end, start)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMultiParagraph(TextView text, Quote quote) {
    int start = quote.segments().get(0).span().start();
    int end = quote.segments().get(quote.segments().size() - 1).span().end();
    return text.text().substring(start, end).indexOf('\n') >= 0;
  }
}

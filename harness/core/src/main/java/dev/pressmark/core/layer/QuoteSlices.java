package dev.pressmark.core.layer;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;

/** The slices a gold quote belongs to, each as {@code attribute=value}. */
final class QuoteSlices {

  private QuoteSlices() {}

  static List<String> of(QuoteGold gold, Quote quote) {
    List<String> slices = new ArrayList<>();
    slices.add("type=" + quote.type().word());
    slices.add("attribution=" + quote.attribution().word());
    slices.add("region=" + Regions.word(gold.regionOf(quote)));
    slices.add("nesting=" + (quote.parent() == null ? "outer" : "nested"));
    slices.add("extent=" + (isDiscontinuous(gold.text(), quote) ? "discontinuous" : "continuous"));
    slices.add("paragraphs=" + (isMultiParagraph(gold.text(), quote) ? "several" : "one"));
    return slices;
  }

  /** Whether at least one word stands between two segments and belongs to neither. */
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

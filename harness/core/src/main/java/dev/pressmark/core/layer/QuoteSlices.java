package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slices quotes are given by. */
final class QuoteSlices {

  static final Slices ALL = new Slices();

  private static final int TYPE = ALL.add("type", QuoteType.values());
  private static final int ATTRIBUTION = ALL.add("attribution", Attribution.values());
  private static final int REGION = Regions.addTo(ALL);
  private static final int NESTING = ALL.add("nesting", "outer", "nested");
  private static final int EXTENT = ALL.add("extent", "continuous", "discontinuous");
  private static final int PARAGRAPHS = ALL.add("paragraphs", "one", "several");

  private QuoteSlices() {}

  /** The numbers of the slices a gold quote belongs to. */
  static int[] of(QuoteGold gold, Quote quote) {
    return new int[] {
      TYPE + quote.type().ordinal(),
      ATTRIBUTION + quote.attribution().ordinal(),
      ofRegion(gold.regionOf(quote)),
      NESTING + (quote.parent() == null ? 0 : 1),
      EXTENT + (isDiscontinuous(gold.text(), quote) ? 1 : 0),
      PARAGRAPHS + (isMultiParagraph(gold.text(), quote) ? 1 : 0)
    };
  }

  /** The number of the slice of a region. */
  static int ofRegion(@Nullable RegionKind kind) {
    return REGION + Regions.number(kind);
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

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.RegionKind;
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
    QuoteTraits traits = QuoteTraits.of(gold, quote);
    return new int[] {
      TYPE + quote.type().ordinal(),
      ATTRIBUTION + quote.attribution().ordinal(),
      ofRegion(traits.region()),
      NESTING + (traits.nested() ? 1 : 0),
      EXTENT + (traits.discontinuous() ? 1 : 0),
      PARAGRAPHS + (traits.severalParagraphs() ? 1 : 0)
    };
  }

  /** The number of the slice of a region. */
  static int ofRegion(@Nullable RegionKind kind) {
    return REGION + Regions.number(kind);
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.List;

/** The slices dates are given by: where they stand, and, of gold alone, how they are meant. */
final class DateSlices {

  static final Slices ALL = new Slices();

  private static final int REGION = Regions.addTo(ALL);
  private static final int PLACE = ALL.add("place", DatePlace.values());
  private static final int KIND = ALL.add("kind", DateKind.values());

  private final Regions regions;
  private final List<Quote> quotes;

  /** For one article. */
  DateSlices(Regions regions, List<Quote> quotes) {
    this.regions = regions;
    this.quotes = quotes;
  }

  /** The number of the slice of the region that holds the character at this index. */
  int region(int index) {
    return REGION + Regions.number(regions.at(index));
  }

  /** The number of the slice of the place of this character. */
  int place(int index) {
    return PLACE + placeAt(index).ordinal();
  }

  /** The number of the slice of a kind. */
  static int kind(DateKind kind) {
    return KIND + kind.ordinal();
  }

  /** In whose words the character at this index stands. */
  DatePlace placeAt(int index) {
    DatePlace place = DatePlace.OUTSIDE;
    for (Quote quote : quotes) {
      for (Segment segment : quote.segments()) {
        if (segment.span().start() <= index && index < segment.span().end()) {
          if (segment.quoted()) {
            return DatePlace.QUOTED;
          }
          place = DatePlace.REPORTED;
        }
      }
    }
    return place;
  }
}

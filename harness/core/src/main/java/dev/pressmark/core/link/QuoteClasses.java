package dev.pressmark.core.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Links every quote with every other of its class: what trivial systems do. */
final class QuoteClasses implements QuoteLinking {

  private record Place(Object label, int article) {}

  /** How many quotes a class holds, and how many of them are long enough for the main score. */
  private record Size(long all, long longEnough) {
    static final Size NONE = new Size(0, 0);

    Size plus(Size other) {
      return new Size(all + other.all, longEnough + other.longEnough);
    }
  }

  private final LinkedQuotes quotes;
  private final Map<Integer, Object> classes;
  private final Map<Object, Size> sizes = new HashMap<>();
  private final Map<Place, Size> sizesInArticle = new HashMap<>();

  /** The class of each quote that there is to link; only equality matters. */
  QuoteClasses(LinkedQuotes quotes, Map<Integer, Object> classes) {
    this.quotes = quotes;
    this.classes = Map.copyOf(classes);
    this.classes.forEach(
        (quote, label) -> {
          Size one = new Size(1, quotes.isLong(quote) ? 1 : 0);
          sizes.merge(label, one, Size::plus);
          sizesInArticle.merge(new Place(label, quotes.article(quote)), one, Size::plus);
        });
  }

  @Override
  public boolean links(ItemPair pair) {
    Object label = classes.get(pair.a());
    return label != null && Objects.equals(label, classes.get(pair.b()));
  }

  @Override
  public long degree(PairRow row, int quote) {
    Object label = classes.get(quote);
    if (label == null) {
      return 0;
    }
    Size all = sizes.getOrDefault(label, Size.NONE);
    Size here = sizesInArticle.getOrDefault(new Place(label, quotes.article(quote)), Size.NONE);
    long elsewhere = all.all - here.all;
    long main = quotes.isLong(quote) ? all.longEnough - here.longEnough : 0;
    return switch (row) {
      case MAIN -> main;
      case SHORT -> elsewhere - main;
      case WITHIN -> here.all - 1;
    };
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gold quotes of one article as units of the two scopes.
 *
 * <p>Quotes in the region {@code boilerplate} behave like ignore regions: nobody has to find them
 * and whoever does is not punished.
 */
final class QuoteGold {

  /** A gold unit and the quote it is (a part of). */
  record GoldUnit(Unit unit, Quote quote) {

    /** The unit of two quotes at once belongs to this one; nested if one of them is. */
    GoldUnit merge(GoldUnit other) {
      return new GoldUnit(new Unit(unit.tokens(), unit.nested() || other.unit.nested()), quote);
    }
  }

  /** A stretch in quotation marks that is no quote. */
  record NonQuoteTokens(TokenSet tokens, NonQuoteReason reason) {}

  private final TextView text;
  private final Regions regions;
  private final List<GoldUnit> full = new ArrayList<>();
  private final List<GoldUnit> marked;
  private final List<TokenSet> fullIgnore = new ArrayList<>();
  private final List<TokenSet> markedIgnore = new ArrayList<>();
  private final List<NonQuoteTokens> nonQuotes = new ArrayList<>();
  private final Set<TokenSet> layout = new HashSet<>();
  private final TokenSet outsideMarks;

  private final UnitCounter counter;

  QuoteGold(Article article) {
    this(article, new TextView(article.requireText()));
  }

  QuoteGold(Article article, TextView text) {
    this.text = text;
    this.regions = new Regions(article.labels().regions());
    QuoteTokens tokens = new QuoteTokens(text);
    List<Span> inMarks = new ArrayList<>();
    List<Span> notInMarks = new ArrayList<>();
    Map<TokenSet, GoldUnit> byTokens = new LinkedHashMap<>();
    for (Quote quote : innermostFirst(tokens, article.labels().quotes())) {
      boolean nested = quote.parent() != null;
      TokenSet whole = tokens.ofGold(quote.segments());
      boolean inScore = isScored(regions, quote);
      if (inScore) {
        full.add(new GoldUnit(new Unit(whole, nested), quote));
      } else {
        fullIgnore.add(whole);
      }
      for (Segment segment : quote.segments()) {
        (segment.marked() ? inMarks : notInMarks).add(segment.span());
        TokenSet part = text.tokensIn(segment.span());
        if (segment.layout()) {
          layout.add(part);
        } else if (segment.quoted() && !inScore) {
          markedIgnore.add(part);
        } else if (segment.quoted() && !part.isEmpty()) {
          byTokens.merge(part, new GoldUnit(new Unit(part, nested), quote), GoldUnit::merge);
        }
      }
    }
    this.marked = List.copyOf(byTokens.values());
    layout.removeAll(byTokens.keySet());
    for (Ignore ignore : article.labels().ignore()) {
      if (ignore.layer() == IgnoreLayer.QUOTES) {
        TokenSet region = text.tokensIn(ignore.span());
        fullIgnore.add(region);
        markedIgnore.add(region);
      }
    }
    for (NonQuote nonQuote : article.labels().nonQuotes()) {
      nonQuotes.add(new NonQuoteTokens(text.tokensIn(nonQuote.span()), nonQuote.reason()));
    }
    this.counter = new UnitCounter(full.stream().map(GoldUnit::unit).toList(), fullIgnore);
    this.outsideMarks = text.tokensIn(notInMarks).minus(text.tokensIn(inMarks));
  }

  /**
   * The quotes, smaller ones first: marks belong to the innermost quote they mark, and no rule may
   * look at the order in the file.
   */
  private static List<Quote> innermostFirst(QuoteTokens tokens, List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> new Sized(quote, tokens.ofGold(quote.segments())))
        .sorted(
            Comparator.<Sized>comparingInt(sized -> sized.tokens.size())
                .thenComparing(Sized::tokens))
        .map(Sized::quote)
        .toList();
  }

  private record Sized(Quote quote, TokenSet tokens) {}

  TextView text() {
    return text;
  }

  Regions regions() {
    return regions;
  }

  /** One unit a quote. */
  List<GoldUnit> full() {
    return full;
  }

  /** One unit a stretch in quotation marks. */
  List<GoldUnit> marked() {
    return marked;
  }

  /** Aligns and counts whole quotes. */
  UnitCounter counter() {
    return counter;
  }

  List<TokenSet> markedIgnore() {
    return markedIgnore;
  }

  List<NonQuoteTokens> nonQuotes() {
    return nonQuotes;
  }

  /** The stretches that layout sets off, which the scope {@code marked} knows nothing of. */
  Set<TokenSet> layout() {
    return layout;
  }

  /** The tokens of quotes that stand outside of all quotation marks. */
  TokenSet outsideMarks() {
    return outsideMarks;
  }

  /** The region of a quote: that of its first segment. */
  @Nullable RegionKind regionOf(Quote quote) {
    return regionOf(regions, quote);
  }

  private static @Nullable RegionKind regionOf(Regions regions, Quote quote) {
    return regions.at(quote.segments().get(0).span().start());
  }

  /** Whether a quote has to be found: all but those in boilerplate. */
  static boolean isScored(Regions regions, Quote quote) {
    return regionOf(regions, quote) != RegionKind.BOILERPLATE;
  }
}

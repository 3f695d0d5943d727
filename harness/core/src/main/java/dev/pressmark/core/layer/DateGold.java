package dev.pressmark.core.layer;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.timex.TempEval3;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gold dates of one article: those of the main score, and what is left out of it. Dates in
 * bylines, headers and boilerplate behave like ignore regions, and so do these regions themselves:
 * nobody has to find what is there and whoever does is not punished.
 */
final class DateGold {
  private static final Set<RegionKind> EXCLUDED =
      EnumSet.of(RegionKind.BYLINE, RegionKind.HEADER, RegionKind.BOILERPLATE);

  private final TextView text;
  private final Regions regions;
  private final List<Quote> quotes;
  private final List<GoldDate> dates = new ArrayList<>();
  private final List<TokenSet> ignore = new ArrayList<>();
  private final List<Span> tempEvalTokens;

  DateGold(Article article) {
    this.text = new TextView(article.requireText());
    this.regions = new Regions(article.labels().regions());
    this.quotes = article.labels().quotes();
    this.tempEvalTokens = TempEval3.tokens(article.requireText());
    for (DateExpression date : article.labels().dates()) {
      TokenSet tokens = text.tokensIn(date.span());
      if (isExcluded(date.span().start())) {
        ignore.add(tokens);
      } else {
        dates.add(new GoldDate(date, Unit.of(tokens), slices(date)));
      }
    }
    for (Region region : article.labels().regions()) {
      if (EXCLUDED.contains(region.kind())) {
        ignore.add(text.tokensIn(region.span()));
      }
    }
    for (Ignore region : article.labels().ignore()) {
      if (region.layer() == IgnoreLayer.DATES) {
        ignore.add(text.tokensIn(region.span()));
      }
    }
  }

  private List<String> slices(DateExpression date) {
    List<String> slices = new ArrayList<>(slicesAt(date.span().start()));
    slices.add("kind=" + DateKind.of(date).word());
    return slices;
  }

  /** The slices by place, which a prediction has as well. */
  List<String> slicesAt(int index) {
    return List.of("region=" + Regions.word(regions.at(index)), "place=" + placeOf(index));
  }

  /**
   * In somebody's own words, in words that are reported, or in neither. What stands in a quote
   * inside a quote is quoted if any of the two has it in quotation marks.
   */
  private String placeOf(int index) {
    String place = "outside";
    for (Quote quote : quotes) {
      for (Segment segment : quote.segments()) {
        if (segment.span().start() <= index && index < segment.span().end()) {
          if (segment.quoted()) {
            return "quoted";
          }
          place = "reported";
        }
      }
    }
    return place;
  }

  /** Whether the character at this index is in a region that is not part of the main score. */
  boolean isExcluded(int index) {
    @Nullable RegionKind kind = regions.at(index);
    return kind != null && EXCLUDED.contains(kind);
  }

  TextView text() {
    return text;
  }

  /** The tokens of the mode {@code tempeval3}. */
  List<Span> tempEvalTokens() {
    return tempEvalTokens;
  }

  /** The dates of the main score, in the order of the labels. */
  List<GoldDate> dates() {
    return dates;
  }

  /** The stretches in which an unaligned prediction is neither right nor wrong. */
  List<TokenSet> ignore() {
    return ignore;
  }
}

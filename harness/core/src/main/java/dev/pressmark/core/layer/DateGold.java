package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.timex.NormalForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final DateSlices slices;
  private final List<GoldDate> dates = new ArrayList<>();
  private final UnitCounter counter;

  /** The first date of each value. */
  private final Map<String, GoldDate> byValue = new HashMap<>();

  DateGold(GoldArticle gold) {
    Article article = gold.article();
    this.text = gold.text();
    this.regions = new Regions(article.labels().regions());
    this.slices = new DateSlices(regions, article.labels().quotes());
    List<TokenSet> ignore = new ArrayList<>();
    for (DateExpression date : article.labels().dates()) {
      TokenSet tokens = text.tokensIn(date.span());
      if (isExcluded(date.span().start())) {
        ignore.add(tokens);
      } else {
        dates.add(new GoldDate(date, Unit.of(tokens), slicesOf(date)));
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
    dates.forEach(date -> byValue.putIfAbsent(date.date().value(), date));
    this.counter = new UnitCounter(dates.stream().map(GoldDate::unit).toList(), ignore);
  }

  private int[] slicesOf(DateExpression date) {
    int start = date.span().start();
    return new int[] {
      Slices.ALL, slices.region(start), slices.place(start), DateSlices.kind(DateKind.of(date))
    };
  }

  /** The slices by place, which a prediction has as well. */
  int[] slicesAt(int index) {
    return new int[] {Slices.ALL, slices.region(index), slices.place(index)};
  }

  /** Whether the character at this index is in a region that is not part of the main score. */
  boolean isExcluded(int index) {
    @Nullable RegionKind kind = regions.at(index);
    return kind != null && EXCLUDED.contains(kind);
  }

  /** The form of a predicted value that gold has too, written alike; null for any other. */
  @Nullable NormalForm form(PredictedDate predicted) {
    GoldDate alike = byValue.get(predicted.value());
    return alike == null ? null : alike.formIfWrittenAlike(predicted);
  }

  TextView text() {
    return text;
  }

  /** The dates of the main score, in the order of the labels. */
  List<GoldDate> dates() {
    return dates;
  }

  /** The same dates with what their slices are made of. */
  List<DateTraits> traits() {
    return dates.stream().map(GoldDate::date).map(this::traits).toList();
  }

  private DateTraits traits(DateExpression date) {
    int start = date.span().start();
    return new DateTraits(date, regions.at(start), slices.placeAt(start), DateKind.of(date));
  }

  /** Counts units against those of the dates of the main score. */
  UnitCounter counter() {
    return counter;
  }
}

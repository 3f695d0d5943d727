package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented page with gold dates, found by their words. */
final class DatePage {
  static final Anchor COMPLETE = new Anchor(AnchorKind.NONE, null);
  static final Anchor PUBLICATION = new Anchor(AnchorKind.PUBLICATION, null);

  private final String text;
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Ignore> ignore = new ArrayList<>();

  DatePage(String text) {
    this.text = text;
  }

  Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not on the page: " + words);
    }
    return new Span(start, start + words.length());
  }

  DatePage gold(String words, TimexType type, String value, String... altValues) {
    return gold(words, type, value, List.of(altValues), PUBLICATION, null);
  }

  DatePage gold(
      String words,
      TimexType type,
      String value,
      List<String> altValues,
      Anchor anchor,
      @Nullable TimexMod mod) {
    return gold(
        new DateExpression(
            nextId(), span(words), type, value, altValues, mod, null, null, null, anchor));
  }

  DatePage goldSet(String words, String value, String quant, String... altValues) {
    return gold(
        new DateExpression(
            nextId(),
            span(words),
            TimexType.SET,
            value,
            List.of(altValues),
            null,
            quant,
            null,
            null,
            COMPLETE));
  }

  DatePage goldTied(String words, String value, String begin, String end) {
    return gold(
        new DateExpression(
            nextId(),
            span(words),
            TimexType.DURATION,
            value,
            List.of(),
            null,
            null,
            null,
            new DateExpression.Interval(begin, end),
            PUBLICATION));
  }

  DatePage gold(DateExpression date) {
    dates.add(date);
    return this;
  }

  String nextId() {
    return "t" + (dates.size() + 1);
  }

  DatePage region(String words, RegionKind kind) {
    regions.add(new Region(span(words), kind));
    return this;
  }

  DatePage quote(String words, boolean quoted) {
    quotes.add(
        new Quote(
            "q" + (quotes.size() + 1),
            Attribution.NONE,
            List.of(new Segment(span(words), quoted, false)),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            true));
    return this;
  }

  DatePage ignore(String words) {
    return ignore(span(words));
  }

  DatePage ignore(Span span) {
    ignore.add(new Ignore(span, IgnoreLayer.DATES, IgnoreReason.VAGUE));
    return this;
  }

  PredictedDate predicted(String words, @Nullable TimexType type, @Nullable String value) {
    return new PredictedDate(span(words), type, value, null, null, null, null);
  }

  Counts count(PredictedDate... predicted) {
    return count(List.of(predicted));
  }

  Counts count(List<PredictedDate> predicted) {
    return countOf(new ArticlePrediction(null, List.of(), predicted, null));
  }

  Counts countOf(ArticlePrediction answer) {
    return new DateCounter()
        .prepare(article(text, labels("2024-05-03", PublicationSource.INFERRED)))
        .count(answer);
  }

  private Labels labels(String publication, PublicationSource source) {
    return new Labels(
        regions, publication(publication, source), List.of(), quotes, List.of(), dates, ignore);
  }

  /** A page that has nothing but a publication date. */
  static Article published(String value, PublicationSource source) {
    return article("Nothing new.", new DatePage("").labels(value, source));
  }

  private static Publication publication(String value, PublicationSource source) {
    Span evidence = source == PublicationSource.DECLARED ? null : new Span(0, 1);
    return new Publication(value, source, evidence, null);
  }

  private static Article article(String text, Labels labels) {
    Source source = new Source("The Lamp", SourceKind.LOCAL, null);
    return new Article(
        "lamp/a", "en", source, text, true, Digests.sha256(text), text.length(), labels);
  }
}

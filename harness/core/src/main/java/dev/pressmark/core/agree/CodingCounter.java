package dev.pressmark.core.agree;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.stats.IntervalAlpha;
import dev.pressmark.core.stats.SummedUnitizedAlpha;
import dev.pressmark.core.stats.UnitizedAlpha;
import dev.pressmark.core.stats.UnitizedAlpha.Stretch;
import dev.pressmark.core.timex.NormalForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Counts, for one story, what the coefficients need. Labels are compared on matched items ({@link
 * Matches}); stretches in tokens, where marks and white space at an edge make no difference.
 */
final class CodingCounter {

  private final CodedCounts counts = new CodedCounts();

  private CodingCounter() {}

  /** The counts of one story. */
  static CodedCounts count(CommonStories.StoryPair story, List<ArticlePair> articles) {
    CodingCounter counter = new CodingCounter();
    for (ArticlePair article : articles) {
      counter.quotes(article);
      counter.entities(article);
      counter.dates(article);
      counter.regions(article);
    }
    counter.relations(story);
    return counter.counts;
  }

  private <T> void nominal(Coded coded, Matches<T> matches, ToIntFunction<T> label) {
    for (Matches.Match<T> match : matches.both()) {
      counts.add(coded, label.applyAsInt(match.a()), label.applyAsInt(match.b()), 1);
    }
    int judged = matches.both().size();
    counts.cover(
        coded, judged, judged + matches.onlyA().size(), (long) judged + matches.onlyB().size());
  }

  private void quotes(ArticlePair article) {
    nominal(Coded.QUOTE_TYPE, article.quotes(), quote -> quote.type().ordinal());
    nominal(Coded.QUOTE_ATTRIBUTION, article.quotes(), quote -> quote.attribution().ordinal());
    nominal(Coded.QUOTE_FACTUAL, article.quotes(), quote -> quote.factual() ? 0 : 1);
    TokenSet a = article.quoted(article.a().labels());
    TokenSet b = article.quoted(article.b().labels());
    int all = article.tokens().size();
    int both = a.intersectionSize(b);
    counts.add(Coded.QUOTE_TOKENS, 1, 1, both);
    counts.add(Coded.QUOTE_TOKENS, 1, 0, a.size() - both);
    counts.add(Coded.QUOTE_TOKENS, 0, 1, b.size() - both);
    counts.add(Coded.QUOTE_TOKENS, 0, 0, all - a.size() - b.size() + both);
    counts.cover(Coded.QUOTE_TOKENS, all, all, all);
    for (boolean nested : new boolean[] {false, true}) {
      stretches(Coded.QUOTE_SPANS, article, labels -> segments(labels, nested));
    }
  }

  private static List<Span> segments(Labels labels, boolean nested) {
    List<Span> spans = new ArrayList<>();
    for (Quote quote : labels.quotes()) {
      if ((quote.parent() != null) == nested) {
        quote.segments().stream().map(Segment::span).forEach(spans::add);
      }
    }
    return spans;
  }

  private void entities(ArticlePair article) {
    nominal(Coded.ENTITY_KIND, article.entities(), entity -> entity.kind().ordinal());
  }

  private void dates(ArticlePair article) {
    nominal(Coded.DATE_TYPE, article.dates(), date -> date.type().ordinal());
    int judged = 0;
    for (Matches.Match<DateExpression> match : article.dates().both()) {
      OptionalLong a = day(match.a());
      OptionalLong b = day(match.b());
      if (a.isPresent() && b.isPresent()) {
        IntervalAlpha.add(counts.of(Coded.DATE_DAYS), a.getAsLong(), b.getAsLong());
        judged++;
      }
    }
    counts.cover(Coded.DATE_DAYS, judged, days(article.a().labels()), days(article.b().labels()));
    stretches(
        Coded.DATE_SPANS,
        article,
        labels -> labels.dates().stream().map(DateExpression::span).toList());
  }

  private static long days(Labels labels) {
    return labels.dates().stream().filter(date -> day(date).isPresent()).count();
  }

  /** The day a value is, however it is written, counted from 1970; empty for any other value. */
  private static OptionalLong day(DateExpression date) {
    String value =
        NormalForm.of(date.type(), date.value(), date.quant(), date.freq())
            .filter(form -> form.kind() == NormalForm.Kind.MOMENT)
            .map(NormalForm::value)
            .orElse("");
    return TimexValue.isDay(value)
        ? OptionalLong.of(LocalDate.parse(value).toEpochDay())
        : OptionalLong.empty();
  }

  private void regions(ArticlePair article) {
    for (RegionKind kind : RegionKind.values()) {
      stretches(
          Coded.REGION_SPANS,
          article,
          labels ->
              labels.regions().stream()
                  .filter(region -> region.kind() == kind)
                  .map(Region::span)
                  .toList());
    }
  }

  /** One category of stretches of an article. */
  private void stretches(Coded coded, ArticlePair article, Function<Labels, List<Span>> spans) {
    int length = article.tokens().size();
    List<Stretch> a = apart(article, spans.apply(article.a().labels()));
    List<Stretch> b = apart(article, spans.apply(article.b().labels()));
    long equal = a.stream().filter(Set.copyOf(b)::contains).count();
    counts.cover(coded, equal, a.size(), b.size());
    if (length > 0) {
      SummedUnitizedAlpha.add(
          counts.of(coded), length, UnitizedAlpha.disagreement(length, List.of(a, b)));
    }
  }

  /**
   * Spans as stretches of tokens that do not overlap, as α_U wants them: of two that do, the one
   * that begins later, or else is shorter, is cut to what is after the other.
   */
  private static List<Stretch> apart(ArticlePair article, List<Span> spans) {
    List<TokenRange> ranges =
        spans.stream()
            .map(article.tokens()::in)
            .sorted(
                Comparator.comparingInt(TokenRange::first)
                    .thenComparing(TokenRange::end, Comparator.reverseOrder()))
            .toList();
    List<Stretch> stretches = new ArrayList<>();
    int end = 0;
    for (TokenRange range : ranges) {
      int start = Math.max(end, range.first());
      if (start < range.end()) {
        stretches.add(new Stretch(start, range.end() - start));
        end = range.end();
      }
    }
    return stretches;
  }

  private void relations(CommonStories.StoryPair story) {
    Map<Set<String>, ArticleLink> ofB = relations(story.b());
    Map<Set<String>, ArticleLink> ofA = relations(story.a());
    int judged = 0;
    for (Map.Entry<Set<String>, ArticleLink> link : ofA.entrySet()) {
      ArticleLink other = ofB.get(link.getKey());
      if (other != null) {
        counts.add(
            Coded.ARTICLE_RELATION,
            link.getValue().relation().ordinal(),
            other.relation().ordinal(),
            1);
        judged++;
      }
    }
    counts.cover(Coded.ARTICLE_RELATION, judged, ofA.size(), ofB.size());
  }

  static Map<Set<String>, ArticleLink> relations(Story story) {
    Map<Set<String>, ArticleLink> links = new HashMap<>();
    story.links().articles().forEach(link -> links.put(Set.of(link.a(), link.b()), link));
    return links;
  }
}

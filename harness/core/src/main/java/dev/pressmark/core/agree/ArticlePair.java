package dev.pressmark.core.agree;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.QuoteTokenSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One article as two annotators have it, and which labels of one are which of the other. Entities
 * are matched by the tokens of all their mentions.
 */
final class ArticlePair {

  private final Article a;
  private final Article b;
  private final Tokens tokens;
  private final List<QuotedStretch> stretches;
  private final Matches<Quote> quotes;
  private final Matches<Entity> entities;
  private final Matches<DateExpression> dates;

  /** The same article twice: both with the text. */
  ArticlePair(Article a, Article b) {
    this.a = a;
    this.b = b;
    this.tokens = Tokens.of(a.requireText());
    this.stretches = QuotationMarks.pair(a.requireText());
    this.quotes =
        match(
            Labels::quotes,
            new Matches.Form<>(
                quote -> new Unit(tokensOf(quote), quote.parent() != null),
                quote -> quote.segments().toString()));
    this.entities =
        match(
            Labels::entities,
            new Matches.Form<>(
                one -> Unit.of(in(one.mentions().stream().map(Mention::span).toList())),
                one -> one.name() + "\n" + one.kind().word() + "\n" + one.aliases()));
    this.dates =
        match(
            Labels::dates,
            new Matches.Form<>(
                date -> Unit.of(in(List.of(date.span()))),
                date -> date.span() + " " + date.type().word() + " " + date.value()));
  }

  /** The articles of a story, which both have in the same order. */
  static List<ArticlePair> of(CommonStories.StoryPair story) {
    List<ArticlePair> articles = new ArrayList<>();
    for (int i = 0; i < story.a().articles().size(); i++) {
      articles.add(new ArticlePair(story.a().articles().get(i), story.b().articles().get(i)));
    }
    return articles;
  }

  private <T> Matches<T> match(Function<Labels, List<T>> labels, Matches.Form<T> form) {
    return Matches.of(labels.apply(a.labels()), labels.apply(b.labels()), form);
  }

  /** Matches labels that are one span each. */
  <T> Matches<T> spans(List<T> ofA, List<T> ofB, Function<T, Span> span, Function<T, String> what) {
    return Matches.of(
        ofA,
        ofB,
        new Matches.Form<>(
            one -> Unit.of(in(List.of(span.apply(one)))),
            one -> what.apply(one) + " " + span.apply(one)));
  }

  private TokenSet tokensOf(Quote quote) {
    return tokenSet(QuoteTokenSet.of(quote.segments(), a.requireText(), tokens, stretches));
  }

  private TokenSet in(List<Span> spans) {
    return tokenSet(spans.stream().map(tokens::in).toList());
  }

  private static TokenSet tokenSet(List<TokenRange> ranges) {
    return TokenSet.union(
        ranges.stream()
            .map((TokenRange range) -> TokenSet.range(range.first(), range.end()))
            .toList());
  }

  /** The article of the first annotator. */
  Article a() {
    return a;
  }

  /** The article of the second. */
  Article b() {
    return b;
  }

  /** The tokens of the text. */
  Tokens tokens() {
    return tokens;
  }

  /** All tokens that are in a quote of these labels. */
  TokenSet quoted(Labels labels) {
    return TokenSet.union(labels.quotes().stream().map(this::tokensOf).toList());
  }

  Matches<Quote> quotes() {
    return quotes;
  }

  Matches<Entity> entities() {
    return entities;
  }

  Matches<DateExpression> dates() {
    return dates;
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The laws of one article that hold for all kinds of labels: ids are unique, lists stand in the
 * order of the text, regions do not overlap, no span begins or ends with white space, units that
 * are scored hold a token. What needs the words is left out where the text is not there.
 */
final class ArticleRules {

  private final Article article;
  private final Labels labels;
  private final String path;
  private final @Nullable Tokens tokens;
  private final Findings findings;

  private ArticleRules(Article article, String path, @Nullable Tokens tokens, Findings findings) {
    this.article = article;
    this.labels = article.labels();
    this.path = path + ".labels";
    this.tokens = tokens;
    this.findings = findings;
  }

  /**
   * Checks an article.
   *
   * @param path its JSON path
   */
  static void check(Article article, String path, Findings findings) {
    String text = article.text();
    Tokens tokens = text == null ? null : Tokens.of(text);
    ArticleRules rules = new ArticleRules(article, path, tokens, findings);
    rules.checkIds();
    rules.checkRegions();
    rules.checkEntities();
    rules.checkQuotes();
    rules.checkDates();
    rules.spans(rules.labels.nonQuotes(), NonQuote::span, rules.path + ".nonQuotes");
    rules.spans(rules.labels.ignore(), Ignore::span, rules.path + ".ignore");
    EntityRules.check(rules.labels, rules.path, findings);
    QuoteRules.check(rules.labels, rules.path, article.text(), findings);
    DateRules.check(rules.labels, rules.path, findings);
  }

  private void checkIds() {
    unique(labels.entities(), Entity::id, path + ".entities");
    unique(labels.quotes(), Quote::id, path + ".quotes");
    unique(labels.dates(), DateExpression::id, path + ".dates");
  }

  private <T> void unique(List<T> labels, Function<T, String> id, String list) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      String one = id.apply(labels.get(i));
      if (!seen.add(one)) {
        findings.add(list + JsonPath.index(i) + ".id", "the id " + one + " again", "each id once");
      }
    }
  }

  private void checkRegions() {
    spans(labels.regions(), Region::span, path + ".regions");
    int end = 0;
    for (int i = 0; i < labels.regions().size(); i++) {
      Span span = labels.regions().get(i).span();
      if (span.start() < end) {
        findings.add(
            path + ".regions" + JsonPath.index(i),
            "a region that overlaps one before it",
            "regions apart from each other");
      }
      end = Math.max(end, span.end());
    }
    Span evidence = labels.publication().evidence();
    if (evidence != null) {
      edges(evidence, path + ".publication.evidence");
    }
  }

  private void checkEntities() {
    for (int i = 0; i < labels.entities().size(); i++) {
      spans(
          labels.entities().get(i).mentions(),
          Mention::span,
          path + ".entities" + JsonPath.index(i) + ".mentions");
    }
  }

  private void checkQuotes() {
    for (int i = 0; i < labels.quotes().size(); i++) {
      Quote quote = labels.quotes().get(i);
      String place = path + ".quotes" + JsonPath.index(i);
      for (int k = 0; k < quote.segments().size(); k++) {
        Span segment = quote.segments().get(k).span();
        edges(segment, place + ".segments" + JsonPath.index(k));
        token(segment, place + ".segments" + JsonPath.index(k));
      }
      spans(quote.cue(), Function.identity(), place + ".cue");
      for (int k = 0; k < quote.speakers().size(); k++) {
        order(
            quote.speakers().get(k).mentions(),
            Function.identity(),
            place + ".speakers" + JsonPath.index(k) + ".mentions");
      }
      for (int k = 0; k < quote.via().size(); k++) {
        order(
            quote.via().get(k).mentions(),
            Function.identity(),
            place + ".via" + JsonPath.index(k) + ".mentions");
      }
    }
  }

  private void checkDates() {
    spans(labels.dates(), DateExpression::span, path + ".dates");
    for (int i = 0; i < labels.dates().size(); i++) {
      token(labels.dates().get(i).span(), path + ".dates" + JsonPath.index(i));
    }
  }

  /** Spans in the order of the text, with clean edges. */
  private <T> void spans(List<T> labels, Function<T, Span> span, String list) {
    order(labels, span, list);
    for (int i = 0; i < labels.size(); i++) {
      edges(span.apply(labels.get(i)), list + JsonPath.index(i));
    }
  }

  private <T> void order(List<T> labels, Function<T, Span> span, String list) {
    for (int i = 1; i < labels.size(); i++) {
      int order = span.apply(labels.get(i - 1)).compareTo(span.apply(labels.get(i)));
      if (order >= 0) {
        findings.add(
            list + JsonPath.index(i),
            order == 0 ? "the same span as the one before" : "a span that begins before the last",
            "spans in the order of the text, each once");
      }
    }
  }

  private void edges(Span span, String place) {
    edges(article, span, place, findings);
  }

  /** A span begins and ends with something to see. */
  static void edges(Article article, Span span, String place, Findings findings) {
    String text = article.text();
    if (text != null
        && (isSpace(text.codePointAt(span.start())) || isSpace(text.codePointBefore(span.end())))) {
      findings.add(
          place,
          "white space at the edge of " + JsonIn.quoted(span.of(text)),
          "spans from word to word, with the quotation marks that belong to them");
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private void token(Span span, String place) {
    if (tokens != null) {
      token(tokens, article, span, place, findings);
    }
  }

  /** A span holds something to compare. */
  static void token(Tokens tokens, Article article, Span span, String place, Findings findings) {
    if (tokens.in(span).isEmpty()) {
      findings.add(
          place,
          "no word and no number in " + JsonIn.quoted(span.of(article.requireText())),
          "at least one token");
    }
  }
}

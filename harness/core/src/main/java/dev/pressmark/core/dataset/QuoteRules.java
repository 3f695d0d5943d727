package dev.pressmark.core.dataset;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.json.JsonPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The laws between the quotes of one article: a parent exists, is no descendant of its child and
 * reaches around it; a day of saying comes from a date of the article; no two quotes have equal
 * token sets.
 */
final class QuoteRules {

  private final List<Quote> quotes;
  private final String path;
  private final Findings findings;
  private final Map<String, Integer> places = new HashMap<>();

  private QuoteRules(List<Quote> quotes, String path, Findings findings) {
    this.quotes = quotes;
    this.path = path + ".quotes";
    this.findings = findings;
    for (int i = 0; i < quotes.size(); i++) {
      places.putIfAbsent(quotes.get(i).id(), i);
    }
  }

  /**
   * Checks the labels of an article.
   *
   * @param path their JSON path
   * @param text the text; null where it is not there
   */
  static void check(Labels labels, String path, @Nullable String text, Findings findings) {
    QuoteRules rules = new QuoteRules(labels.quotes(), path, findings);
    rules.checkParents();
    rules.checkCycles();
    rules.checkSaid(labels.dates());
    if (text != null) {
      rules.checkTokenSets(text);
    }
  }

  private String place(int quote) {
    return path + JsonPath.index(quote);
  }

  private void checkParents() {
    for (int i = 0; i < quotes.size(); i++) {
      String parent = quotes.get(i).parent();
      if (parent == null) {
        continue;
      }
      Integer at = places.get(parent);
      if (at == null) {
        findings.add(place(i) + ".parent", "no quote " + parent, "a quote of this article");
        continue;
      }
      List<Segment> around = quotes.get(at).segments();
      Span hull =
          new Span(around.get(0).span().start(), around.get(around.size() - 1).span().end());
      for (int k = 0; k < quotes.get(i).segments().size(); k++) {
        if (!hull.contains(quotes.get(i).segments().get(k).span())) {
          findings.add(
              place(i) + ".segments" + JsonPath.index(k),
              "a segment outside the parent " + parent,
              "segments between the first and the last character of the parent");
        }
      }
    }
  }

  private void checkCycles() {
    Map<String, String> parents = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      if (quote.parent() != null) {
        parents.putIfAbsent(quote.id(), quote.parent());
      }
    }
    for (List<String> cycle : Cycles.of(parents)) {
      findings.add(
          place(places.getOrDefault(cycle.get(0), 0)) + ".parent",
          "quotes that are each other's parents: " + String.join(", ", cycle),
          "parents without a circle");
    }
  }

  private void checkSaid(List<DateExpression> dates) {
    Set<String> ids = dates.stream().map(DateExpression::id).collect(Collectors.toSet());
    for (int i = 0; i < quotes.size(); i++) {
      Said said = quotes.get(i).said();
      if (said != null && !ids.contains(said.date())) {
        findings.add(
            place(i) + ".said.from.date", "no date " + said.date(), "a date of this article");
      }
    }
  }

  private void checkTokenSets(String text) {
    Tokens tokens = Tokens.of(text);
    List<QuotedStretch> stretches = QuotationMarks.pair(text);
    Map<List<TokenRange>, Quote> seen = new HashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      List<TokenRange> set = QuoteTokenSet.of(quotes.get(i).segments(), text, tokens, stretches);
      Quote other = set.isEmpty() ? null : seen.putIfAbsent(set, quotes.get(i));
      if (other != null) {
        findings.add(
            place(i) + ".segments",
            "the same tokens as quote " + other.id(),
            "no two quotes with equal token sets");
      }
    }
  }
}

package dev.pressmark.core.agree;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Cycles;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links.QuotePair;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.QuoteTokenSet;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.json.JsonPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The laws of a story without which it cannot be scored at all: ids are unique within their list,
 * every reference has its target, no quote is its own ancestor, no two quotes or dates of an
 * article have equal tokens or none, and a pair of articles has one relation.
 */
final class ScoringNeeds {

  /** Takes what is wrong, with its JSON path. */
  @FunctionalInterface
  interface Findings {
    void add(String path, String found, String allowed);
  }

  private final Story story;
  private final Findings findings;
  private final Set<String> quotes = new HashSet<>();

  private ScoringNeeds(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  static void check(Story story, Findings findings) {
    ScoringNeeds needs = new ScoringNeeds(story, findings);
    for (int i = 0; i < story.articles().size(); i++) {
      needs.article(story.articles().get(i), "$.articles" + JsonPath.index(i) + ".labels");
    }
    needs.links();
  }

  private void article(Article article, String path) {
    Labels labels = article.labels();
    Set<String> entities = unique(labels.entities(), Entity::id, path + ".entities");
    Set<String> own = unique(labels.quotes(), Quote::id, path + ".quotes");
    Set<String> dates = unique(labels.dates(), DateExpression::id, path + ".dates");
    own.forEach(quote -> quotes.add(article.id() + "#" + quote));
    Map<String, String> parents = new LinkedHashMap<>();
    for (int i = 0; i < labels.quotes().size(); i++) {
      Quote quote = labels.quotes().get(i);
      String place = path + ".quotes" + JsonPath.index(i);
      speakers(quote.speakers(), entities, place + ".speakers");
      speakers(quote.via(), entities, place + ".via");
      if (quote.said() != null) {
        known(dates, quote.said().date(), "date", place + ".said.from.date");
      }
      if (quote.parent() != null) {
        known(own, quote.parent(), "quote", place + ".parent");
        parents.put(quote.id(), quote.parent());
      }
    }
    ancestors(parents, path);
    for (int i = 0; i < labels.dates().size(); i++) {
      String id = labels.dates().get(i).anchor().id();
      if (id != null && !own.contains(id) && !dates.contains(id)) {
        findings.add(
            path + ".dates" + JsonPath.index(i) + ".anchor.id",
            "no quote and no date " + id,
            "one of this article");
      }
    }
    if (article.text() != null) {
      tokens(article.requireText(), labels, path);
    }
  }

  private <T> Set<String> unique(List<T> labels, Function<T, String> id, String list) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      String one = id.apply(labels.get(i));
      if (!ids.add(one)) {
        findings.add(list + JsonPath.index(i) + ".id", "the id " + one + " again", "each id once");
      }
    }
    return ids;
  }

  private void speakers(List<Speaker> speakers, Set<String> entities, String list) {
    for (int i = 0; i < speakers.size(); i++) {
      known(entities, speakers.get(i).entity(), "entity", list + JsonPath.index(i) + ".entity");
    }
  }

  private void known(Set<String> ids, String id, String what, String place) {
    if (!ids.contains(id)) {
      findings.add(place, "no " + what + " " + id, "one that is there");
    }
  }

  private void ancestors(Map<String, String> parents, String path) {
    for (List<String> cycle : Cycles.of(parents)) {
      findings.add(
          path + ".quotes",
          "quotes that are each other's parents: " + String.join(", ", cycle),
          "parents without a circle");
    }
  }

  private void tokens(String text, Labels labels, String path) {
    Tokens tokens = Tokens.of(text);
    List<QuotedStretch> stretches = QuotationMarks.pair(text);
    Set<List<TokenRange>> seen = new HashSet<>();
    for (int i = 0; i < labels.quotes().size(); i++) {
      List<TokenRange> set =
          QuoteTokenSet.of(labels.quotes().get(i).segments(), text, tokens, stretches);
      distinct(seen, set, path + ".quotes" + JsonPath.index(i) + ".segments");
    }
    seen.clear();
    for (int i = 0; i < labels.dates().size(); i++) {
      Span span = labels.dates().get(i).span();
      TokenRange range = tokens.in(span);
      distinct(
          seen, range.isEmpty() ? List.of() : List.of(range), path + ".dates" + JsonPath.index(i));
    }
  }

  private void distinct(Set<List<TokenRange>> seen, List<TokenRange> set, String place) {
    if (set.isEmpty()) {
      findings.add(place, "no word and no number", "at least one token");
    } else if (!seen.add(set)) {
      findings.add(place, "the same tokens as one before it", "different tokens");
    }
  }

  private void links() {
    Set<String> articles = story.articles().stream().map(Article::id).collect(Collectors.toSet());
    Set<Set<String>> pairs = new HashSet<>();
    List<ArticleLink> links = story.links().articles();
    for (int i = 0; i < links.size(); i++) {
      String place = "$.links.articles" + JsonPath.index(i);
      ArticleLink link = links.get(i);
      known(articles, link.a(), "article", place + ".a");
      known(articles, link.b(), "article", place + ".b");
      if (link.through() != null) {
        known(articles, link.through(), "article", place + ".through");
      }
      if (!pairs.add(Set.of(link.a(), link.b()))) {
        findings.add(place, "the pair " + link.a() + ", " + link.b() + " again", "each pair once");
      }
    }
    List<Utterance> utterances = story.links().utterances();
    for (int i = 0; i < utterances.size(); i++) {
      String list = "$.links.utterances" + JsonPath.index(i) + ".in";
      for (int k = 0; k < utterances.get(i).in().size(); k++) {
        known(
            quotes,
            utterances.get(i).in().get(k).quote(),
            "quote",
            list + JsonPath.index(k) + ".quote");
      }
    }
    List<QuotePair> unsure = story.links().unsure();
    for (int i = 0; i < unsure.size(); i++) {
      known(quotes, unsure.get(i).a(), "quote", "$.links.unsure" + JsonPath.index(i) + "[0]");
      known(quotes, unsure.get(i).b(), "quote", "$.links.unsure" + JsonPath.index(i) + "[1]");
    }
  }
}

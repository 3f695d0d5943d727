package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Links.QuotePair;
import dev.pressmark.core.dataset.Utterance.Printing;
import dev.pressmark.core.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The laws of utterances: their printings are quotes of the story, each once, and factual; a part
 * lies inside its quote; articles that share one are related; a pair of quotes that is unsure
 * shares none.
 */
final class UtteranceRules {

  private static final String PATH = "$.links.utterances";

  private final Story story;
  private final Findings findings;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Tokens> tokens = new HashMap<>();
  private final Map<String, Quote> quotes = new HashMap<>();

  /** The utterances of each quote, of each article. */
  private final Map<String, Set<String>> ofQuote = new HashMap<>();

  private final Map<String, Set<String>> ofArticle = new HashMap<>();

  private UtteranceRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
    for (Article article : story.articles()) {
      articles.putIfAbsent(article.id(), article);
      for (Quote quote : article.labels().quotes()) {
        quotes.putIfAbsent(article.id() + "#" + quote.id(), quote);
      }
    }
  }

  /** Checks a story. */
  static void check(Story story, Findings findings) {
    UtteranceRules rules = new UtteranceRules(story, findings);
    Set<String> ids = new HashSet<>();
    List<Utterance> utterances = story.links().utterances();
    for (int i = 0; i < utterances.size(); i++) {
      String place = PATH + JsonPath.index(i);
      String id = utterances.get(i).id();
      if (!ids.add(id)) {
        findings.add(place + ".id", "the id " + id + " again", "each id once");
      }
      rules.checkPrintings(utterances.get(i), place + ".in");
    }
    rules.checkArticles();
    rules.checkUnsure();
  }

  private void checkPrintings(Utterance utterance, String list) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < utterance.in().size(); i++) {
      Printing printing = utterance.in().get(i);
      String place = list + JsonPath.index(i);
      Quote quote = quotes.get(printing.quote());
      if (quote == null) {
        unknown(printing.quote(), place + ".quote");
        continue;
      }
      if (!here.add(printing.quote())) {
        findings.add(
            place + ".quote", "the quote " + printing.quote() + " again", "each printing once");
      }
      if (!quote.factual()) {
        findings.add(
            place + ".quote",
            "the quote " + printing.quote() + ", which is not factual",
            "words that were said");
      }
      ofQuote.computeIfAbsent(printing.quote(), id -> new TreeSet<>()).add(utterance.id());
      ofArticle.computeIfAbsent(printing.article(), id -> new TreeSet<>()).add(utterance.id());
      checkParts(printing, quote, place + ".segments");
    }
  }

  private void unknown(String quote, String place) {
    findings.add(place, "no quote " + quote, "a quote of this story");
  }

  private void checkParts(Printing printing, Quote quote, String list) {
    Article article = articles.get(printing.article());
    List<Span> parts = printing.segments();
    for (int i = 0; i < parts.size(); i++) {
      String place = list + JsonPath.index(i);
      if (i > 0 && parts.get(i).start() < parts.get(i - 1).end()) {
        findings.add(
            place,
            "a part that begins before the end of the last",
            "parts in the order of the text, without overlap");
      }
      if (!covers(quote, parts.get(i), article == null ? null : article.text())) {
        findings.add(
            place,
            "a part outside the segments of the quote " + printing.quote(),
            "a part of the quote");
      }
      if (article != null) {
        ArticleRules.edges(article, parts.get(i), place, findings);
        checkToken(article, parts.get(i), place);
      }
    }
  }

  private void checkToken(Article article, Span part, String place) {
    if (article.text() != null) {
      Tokens words = tokens.computeIfAbsent(article.id(), id -> Tokens.of(article.requireText()));
      ArticleRules.token(words, article, part, place, findings);
    }
  }

  /**
   * Whether all of a part is in the quote. A part may go from one segment to the next where nothing
   * but white space is between them; where the text is not there, any gap may be white space.
   */
  private static boolean covers(Quote quote, Span part, @Nullable String text) {
    int reached = part.start();
    for (Segment segment : quote.segments()) {
      int start = segment.span().start();
      if (reached > part.start() && start > reached && start < part.end()) {
        boolean gap = text == null || text.substring(reached, start).isBlank();
        reached = gap ? start : reached;
      }
      if (start <= reached && reached < segment.span().end()) {
        reached = segment.span().end();
      }
    }
    return reached >= part.end();
  }

  private void checkArticles() {
    List<ArticleLink> links = story.links().articles();
    for (int i = 0; i < links.size(); i++) {
      ArticleLink link = links.get(i);
      if (!ArticleLinkRules.INDEPENDENT.contains(link.relation())) {
        continue;
      }
      String shared = firstShared(ofArticle, link.a(), link.b());
      if (shared != null) {
        findings.add(
            "$.links.articles" + JsonPath.index(i) + ".relation",
            "the relation "
                + link.relation().word()
                + " of two articles that share the utterance "
                + shared,
            ArticleRelation.SHARED_SOURCE.word() + " or closer");
      }
    }
  }

  private void checkUnsure() {
    List<QuotePair> pairs = story.links().unsure();
    Map<String, Set<String>> seen = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      String place = "$.links.unsure" + JsonPath.index(i);
      String a = pairs.get(i).a();
      String b = pairs.get(i).b();
      if (!quotes.containsKey(a)) {
        unknown(a, place + "[0]");
      }
      if (!quotes.containsKey(b)) {
        unknown(b, place + "[1]");
      }
      boolean inOrder = a.compareTo(b) < 0;
      if (!seen.computeIfAbsent(inOrder ? a : b, id -> new HashSet<>()).add(inOrder ? b : a)) {
        findings.add(place, "the pair " + a + ", " + b + " again", "each pair once");
      }
      String shared = firstShared(ofQuote, a, b);
      if (shared != null) {
        findings.add(
            place,
            "an unsure pair of quotes that share the utterance " + shared,
            "pairs that share none");
      }
    }
  }

  private static @Nullable String firstShared(Map<String, Set<String>> of, String a, String b) {
    Set<String> first = of.getOrDefault(a, Set.of());
    Set<String> second = of.getOrDefault(b, Set.of());
    return first.stream().filter(second::contains).findFirst().orElse(null);
  }
}

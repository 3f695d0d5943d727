package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Links articles, and given quotes, whose tokens are equal, case aside. All pairs of equals are
 * listed.
 */
public final class EqualText extends Floor implements Linker {

  /** Made by the service loader. */
  public EqualText() {
    super(
        "equal-text",
        "articles, and quotes, with equal words are linked",
        Layer.ARTICLE_LINKS,
        Layer.UTTERANCE_LINKS);
  }

  @Override
  public Session openLinker(SessionRequest request) {
    return EqualText::link;
  }

  private static PredictedLinks link(List<LinkedArticle> collection, Set<Layer> want) {
    Map<String, List<String>> articles = new TreeMap<>();
    Map<String, List<String>> quotes = new TreeMap<>();
    for (LinkedArticle one : collection) {
      String text = one.article().text();
      Tokens tokens = Tokens.of(text);
      add(one.article().id(), words(tokens, new TokenRange(0, tokens.size())), articles);
      for (PredictedQuote quote : one.quotes()) {
        add(one.article().id() + "#" + quote.id(), words(tokens, quote), quotes);
      }
    }
    return new PredictedLinks(
        want.contains(Layer.ARTICLE_LINKS)
            ? pairs(
                articles, (a, b) -> new ArticleLink(a, b, ArticleRelation.IDENTICAL, null, null))
            : null,
        want.contains(Layer.UTTERANCE_LINKS) ? pairs(quotes, UtteranceLink::new) : null);
  }

  private static void add(String name, String words, Map<String, List<String>> classes) {
    classes.computeIfAbsent(words, unused -> new ArrayList<>()).add(name);
  }

  private static <T> List<T> pairs(
      Map<String, List<String>> classes, BiFunction<String, String, T> link) {
    List<T> pairs = new ArrayList<>();
    for (List<String> equal : classes.values()) {
      for (int j = 1; j < equal.size(); j++) {
        for (String other : equal.subList(0, j)) {
          pairs.add(link.apply(other, equal.get(j)));
        }
      }
    }
    return pairs;
  }

  private static String words(Tokens tokens, PredictedQuote quote) {
    StringBuilder words = new StringBuilder();
    for (PredictedSegment segment : quote.segments()) {
      Span span = segment.span();
      words.append(words(tokens, tokens.in(span)));
    }
    return words.toString();
  }

  private static String words(Tokens tokens, TokenRange range) {
    StringBuilder words = new StringBuilder();
    for (int token = range.first(); token < range.end(); token++) {
      words.append(tokens.get(token).toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }
}

package dev.pressmark.core.link;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.dataset.Utterance.Printing;
import dev.pressmark.core.layer.FoundQuotes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The gold quotes of a split, as numbers, and which of them print the same utterance. Two quotes
 * are linked where they share an utterance; what they have in common are the printings of all
 * utterances they share. Quotes in boilerplate are in no pair.
 */
final class GoldQuotes {

  /**
   * A gold quote.
   *
   * @param article the number of its article
   * @param tokens all its tokens
   * @param quotedTokens those in quotation marks
   * @param toBeFound false for quotes in boilerplate
   */
  record GoldQuote(
      String id, int article, TokenSet tokens, TokenSet quotedTokens, boolean toBeFound) {

    boolean isQuoted(TokenSet printing) {
      return printing.minus(quotedTokens).isEmpty();
    }

    boolean isLong() {
      return PairRow.isLong(tokens.size(), isQuoted(tokens));
    }
  }

  /** Two quotes that share an utterance. */
  record GoldPair(ItemPair pair, PairRow row, Variant variant) {}

  /** A pair that looks linked and is not. */
  record Lookalike(ItemPair pair, HardNegativeClass kind) {}

  private final SplitArticles articles;
  private final List<Tokens> tokens = new ArrayList<>();
  private final FoldedWords folded = new FoldedWords();
  private final List<GoldQuote> quotes = new ArrayList<>();

  /** By article: the numbers of its quotes by their ids. */
  private final List<Map<String, Integer>> numbers = new ArrayList<>();

  private final Map<ItemPair, GoldPair> pairs = new LinkedHashMap<>();
  private final Set<ItemPair> unsure = new HashSet<>();
  private final List<Lookalike> lookalikes = new ArrayList<>();

  GoldQuotes(List<Story> split) {
    articles = new SplitArticles(split);
    for (int article = 0; article < articles.size(); article++) {
      add(article);
    }
    for (Story story : split) {
      Map<ItemPair, Shared> shared = new LinkedHashMap<>();
      story.links().utterances().forEach(utterance -> add(utterance, shared));
      Map<Printed, Variant.Printing> printings = new HashMap<>();
      shared.forEach((pair, in) -> pairs.put(pair, goldPair(pair, in, printings)));
      story
          .links()
          .unsure()
          .forEach(quotePair -> pair(quotePair.a(), quotePair.b()).ifPresent(unsure::add));
      story
          .links()
          .hardNegatives()
          .forEach(
              negative ->
                  pair(negative.a(), negative.b())
                      .ifPresent(pair -> lookalikes.add(new Lookalike(pair, negative.kind()))));
    }
  }

  private void add(int number) {
    Article article = articles.get(number);
    Tokens words = Tokens.of(article.requireText());
    tokens.add(words);
    Set<String> toBeFound = FoundQuotes.toBeFound(article);
    Map<String, Integer> ofArticle = new HashMap<>();
    numbers.add(ofArticle);
    for (Quote quote : article.labels().quotes()) {
      ofArticle.put(quote.id(), quotes.size());
      quotes.add(
          new GoldQuote(
              quote.id(),
              number,
              in(words, quote.segments().stream().map(Segment::span).toList()),
              in(
                  words,
                  quote.segments().stream().filter(Segment::quoted).map(Segment::span).toList()),
              toBeFound.contains(quote.id())));
    }
  }

  private static TokenSet in(Tokens tokens, List<Span> spans) {
    return TokenSet.union(
        spans.stream()
            .map(tokens::in)
            .map((TokenRange range) -> TokenSet.range(range.first(), range.end()))
            .toList());
  }

  /** The tokens of the utterances that a pair shares, in each of the two. */
  private record Shared(TokenSet a, TokenSet b) {
    Shared union(Shared other) {
      return new Shared(a.union(other.a), b.union(other.b));
    }
  }

  private void add(Utterance utterance, Map<ItemPair, Shared> shared) {
    List<Printing> printings = utterance.in();
    for (int i = 0; i < printings.size(); i++) {
      for (int k = 0; k < i; k++) {
        Printing one = printings.get(i);
        Printing other = printings.get(k);
        pair(one.quote(), other.quote())
            .ifPresent(
                pair -> {
                  boolean inOrder = number(one.quote()).orElse(-1) == pair.a();
                  Shared tokensOf =
                      inOrder
                          ? new Shared(tokens(one), tokens(other))
                          : new Shared(tokens(other), tokens(one));
                  shared.merge(pair, tokensOf, Shared::union);
                });
      }
    }
  }

  private TokenSet tokens(Printing printing) {
    GoldQuote quote = quotes.get(number(printing.quote()).orElseThrow());
    return printing.segments().isEmpty()
        ? quote.tokens
        : in(tokens.get(quote.article), printing.segments());
  }

  /** A part of a quote, by its number. */
  private record Printed(int quote, TokenSet part) {}

  /** Folds each printing once, however many pairs it is in. */
  private GoldPair goldPair(
      ItemPair pair, Shared shared, Map<Printed, Variant.Printing> printings) {
    Variant.Printing a = printings.computeIfAbsent(new Printed(pair.a(), shared.a), this::printing);
    Variant.Printing b = printings.computeIfAbsent(new Printed(pair.b(), shared.b), this::printing);
    boolean bothLong =
        PairRow.isLong(shared.a.size(), a.direct()) && PairRow.isLong(shared.b.size(), b.direct());
    boolean oneArticle = quotes.get(pair.a()).article == quotes.get(pair.b()).article;
    return new GoldPair(pair, PairRow.of(oneArticle, bothLong), Variant.of(a, b));
  }

  private Variant.Printing printing(Printed printed) {
    GoldQuote quote = quotes.get(printed.quote);
    return new Variant.Printing(words(quote.article, printed.part), quote.isQuoted(printed.part));
  }

  /** Two quotes that have to be found; empty where one of them has not, or is not in the split. */
  private Optional<ItemPair> pair(String a, String b) {
    OptionalInt one = number(a);
    OptionalInt other = number(b);
    return one.isEmpty()
            || other.isEmpty()
            || one.getAsInt() == other.getAsInt()
            || !quotes.get(one.getAsInt()).toBeFound
            || !quotes.get(other.getAsInt()).toBeFound
        ? Optional.empty()
        : Optional.of(ItemPair.of(one.getAsInt(), other.getAsInt()));
  }

  /** The number of a quote, as {@code story/a#q1}; empty for an article, as {@code story/a}. */
  OptionalInt number(String reference) {
    int hash = reference.indexOf('#');
    if (hash < 0) {
      return OptionalInt.empty();
    }
    OptionalInt article = articles.number(reference.substring(0, hash));
    return article.isEmpty() ? article : number(article.getAsInt(), reference.substring(hash + 1));
  }

  /** The number of the quote with this id in an article. */
  OptionalInt number(int article, String id) {
    Integer number = numbers.get(article).get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  SplitArticles articles() {
    return articles;
  }

  /** All quotes, in the order of their numbers. */
  List<GoldQuote> quotes() {
    return quotes;
  }

  /** Every linked pair once. */
  Iterable<GoldPair> pairs() {
    return pairs.values();
  }

  boolean isLinked(ItemPair pair) {
    return pairs.containsKey(pair);
  }

  /** The pairs that are left out of every score. */
  Set<ItemPair> unsure() {
    return unsure;
  }

  /** The pairs that look linked and are not, as often as they have classes. */
  List<Lookalike> lookalikes() {
    return lookalikes;
  }

  /** The stretches of an article's text that some of its tokens cover, in text order. */
  List<Span> places(int article, TokenSet some) {
    Tokens words = tokens.get(article);
    List<Span> places = new ArrayList<>();
    int begin = -1;
    int last = -1;
    for (int token : some.stream().toArray()) {
      if (begin >= 0 && token != last + 1) {
        places.add(new Span(words.start(begin), words.end(last)));
        begin = -1;
      }
      begin = begin < 0 ? token : begin;
      last = token;
    }
    if (begin >= 0) {
      places.add(new Span(words.start(begin), words.end(last)));
    }
    return places;
  }

  /** The folded words of some tokens of an article. */
  List<String> words(int article, TokenSet some) {
    return folded.of(articles.get(article).requireText(), tokens.get(article), some);
  }
}

package dev.pressmark.core.link;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.link.GoldQuotes.GoldQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The quotes that links can join, as numbers: first the gold quotes, as {@link GoldQuotes} numbers
 * them, then the system's own quotes that stand for none of them. Own quotes of one article with
 * equal tokens are one.
 */
final class LinkedQuotes {

  /** What a link with this end is: neither right nor wrong. */
  static final int DROPPED = -1;

  /** A quote that a system could link: where, and its tokens there. */
  record Printed(int article, TokenSet tokens) {}

  private final GoldQuotes gold;
  private final List<Integer> articles = new ArrayList<>();
  private final List<Boolean> isLong = new ArrayList<>();

  /** By article: the numbers of quotes by the ids that links have for them. */
  private final List<Map<String, Integer>> numbers = new ArrayList<>();

  private final Map<Printed, Integer> strays = new HashMap<>();

  /** By number; null for a quote that there was not to link. */
  private final List<@Nullable Printed> printed = new ArrayList<>();

  private LinkedQuotes(GoldQuotes gold) {
    this.gold = gold;
    for (GoldQuote quote : gold.quotes()) {
      add(quote.article(), quote.isLong());
    }
    for (int article = 0; article < gold.articles().size(); article++) {
      numbers.add(new HashMap<>());
    }
  }

  /** Where the gold quotes were given: links name them. */
  static LinkedQuotes given(GoldQuotes gold) {
    LinkedQuotes quotes = new LinkedQuotes(gold);
    for (int number = 0; number < gold.quotes().size(); number++) {
      GoldQuote quote = gold.quotes().get(number);
      quotes.numbers.get(quote.article()).put(quote.id(), quote.toBeFound() ? number : DROPPED);
      if (quote.toBeFound()) {
        quotes.printed.set(number, new Printed(quote.article(), quote.tokens()));
      }
    }
    return quotes;
  }

  /** Where a system links its own quotes: each stands for the gold quote it is aligned with. */
  static LinkedQuotes own(GoldQuotes gold, Function<Article, List<FoundQuotes.Found>> answered) {
    LinkedQuotes quotes = new LinkedQuotes(gold);
    for (int number = 0; number < gold.articles().size(); number++) {
      Article article = gold.articles().get(number);
      for (FoundQuotes.Found found : answered.apply(article)) {
        quotes.add(number, found);
      }
    }
    return quotes;
  }

  private void add(int article, FoundQuotes.Found found) {
    Printed place = new Printed(article, found.tokens());
    int number = DROPPED;
    if (found.gold() != null) {
      number = gold.number(article, found.gold()).orElseThrow();
    } else if (!found.dropped()) {
      number =
          strays.computeIfAbsent(
              place, first -> add(article, PairRow.isLong(found.tokens().size(), found.quoted())));
    }
    if (number != DROPPED) {
      printed.set(number, place);
    }
    if (found.quote().id() != null) {
      numbers.get(article).put(found.quote().id(), number);
    }
  }

  /** One quote more; gives its number. */
  private int add(int article, boolean longEnough) {
    articles.add(article);
    isLong.add(longEnough);
    printed.add(null);
    return articles.size() - 1;
  }

  /**
   * The number of the quote that a link names, or {@link #DROPPED}; empty where its article is not
   * in the split. A quote that was not answered is one that stands for none.
   */
  OptionalInt find(String reference) {
    OptionalInt article = articleOf(reference);
    return article.isEmpty()
        ? article
        : OptionalInt.of(
            numbers
                .get(article.getAsInt())
                .computeIfAbsent(
                    reference.substring(reference.indexOf('#') + 1),
                    unanswered -> add(article.getAsInt(), true)));
  }

  private OptionalInt articleOf(String reference) {
    return gold.articles().number(reference.substring(0, reference.indexOf('#')));
  }

  /** The id of the story of a quote that a link names. */
  String storyOf(String reference) {
    return gold.articles().story(articleOf(reference).orElseThrow());
  }

  /** Number of quotes. */
  int size() {
    return articles.size();
  }

  /** The number of the article a quote stands in. */
  int article(int quote) {
    return articles.get(quote);
  }

  boolean isLong(int quote) {
    return isLong.get(quote);
  }

  boolean isGold(int quote) {
    return quote < gold.quotes().size();
  }

  /** Whether it is a quote of gold that was given, or for which a quote of the system stands. */
  boolean onBothSides(int quote) {
    return isGold(quote) && printed.get(quote) != null;
  }

  /** The id of the story a quote stands in. */
  String story(int quote) {
    return gold.articles().story(article(quote));
  }

  /** Where a pair is counted that shares no utterance: by the whole quotes. */
  PairRow row(ItemPair pair) {
    return PairRow.of(article(pair.a()) == article(pair.b()), isLong(pair.a()) && isLong(pair.b()));
  }

  /** The numbers of the quotes that there were to link. */
  Iterable<Integer> numbers() {
    return () -> IntStream.range(0, size()).filter(quote -> printed.get(quote) != null).iterator();
  }

  /** Where a quote stands: a gold quote as gold has it, any other as the system had it. */
  List<Span> places(int quote) {
    Printed place = printed.get(quote);
    if (isGold(quote)) {
      return gold.places(article(quote), gold.quotes().get(quote).tokens());
    }
    return place == null ? List.of() : gold.places(place.article, place.tokens);
  }

  /** The folded words of a quote that there was to link, as the system had it. */
  List<String> words(int quote) {
    Printed place = Objects.requireNonNull(printed.get(quote));
    return gold.words(place.article, place.tokens);
  }
}

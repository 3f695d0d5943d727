package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.ArticleRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which quotes print the same utterance. Quotes of pages that are linked are compared by their
 * words ({@link Sameness}), those of versions of one text by their places, too ({@link
 * ParallelQuotes}); inside a page, quotes that repeat each other. Quotes of pages that have nothing
 * to do with each other are never linked, whatever their words: stock phrases are no link.
 */
final class QuoteLinks {

  /**
   * Two quotes that are linked.
   *
   * @param one the page of the first
   * @param first a quote of it
   * @param other the page of the second; may be the same page
   * @param second a quote of it
   */
  record Found(Page one, Printing first, Page other, Printing second) {}

  /** A word in more quotes of a page brings none of them together with another. */
  private static final int FREQUENT = 64;

  private final List<Page> pages;
  private final PagePairs pairs;
  private final Vocabulary vocabulary;
  private final Sameness sameness;
  private final Map<String, List<Printing>> shortened = new HashMap<>();
  private final Set<Found> found = new LinkedHashSet<>();

  QuoteLinks(List<Page> pages, PagePairs pairs, Vocabulary vocabulary) {
    this.pages = pages;
    this.pairs = pairs;
    this.vocabulary = vocabulary;
    this.sameness = new Sameness(vocabulary);
  }

  /** The linked quotes, in the order of ranks and texts. */
  List<Found> find() {
    for (Page page : pages) {
      compare(page, page, true);
    }
    List.copyOf(found).forEach(this::noteRepetition);
    for (LinkedPair pair : pairs.all()) {
      if (pair.relation() == ArticleRelation.SAME_EVENT) {
        continue;
      }
      compare(pair.a(), pair.b(), !pair.isVersion());
      if (pair.isVersion() || pair.relation() == ArticleRelation.PARTIAL) {
        layBeside(pair);
      }
    }
    return found.stream()
        .sorted(
            Comparator.<Found>comparingInt(link -> link.one().rank())
                .thenComparingInt(link -> link.other().rank())
                .thenComparingInt(link -> link.first().first())
                .thenComparingInt(link -> link.second().first())
                .thenComparing(link -> link.first().id())
                .thenComparing(link -> link.second().id()))
        .toList();
  }

  private void compare(Page a, Page b, boolean bySpeakers) {
    Map<Integer, List<Integer>> holding = new HashMap<>();
    for (int j = 0; j < b.quotes().size(); j++) {
      for (int word : words(b, b.quotes().get(j))) {
        holding.computeIfAbsent(word, unused -> new ArrayList<>(1)).add(j);
      }
    }
    for (int i = 0; i < a.quotes().size(); i++) {
      Printing p = a.quotes().get(i);
      Set<Integer> met = new LinkedHashSet<>();
      for (int word : words(a, p)) {
        List<Integer> others = holding.getOrDefault(word, List.of());
        met.addAll(others.size() <= FREQUENT ? others : List.of());
      }
      for (int j : met) {
        boolean twice = a.equals(b) && j <= i;
        Printing q = b.quotes().get(j);
        if (!twice
            && mayBeOne(p, q)
            && !(bySpeakers && differentSpeakers(p, q))
            && !overlap(a, p, b, q)
            && sameness.holds(a, p, b, q)) {
          found.add(new Found(a, p, b, q));
        }
      }
    }
  }

  /** Only words that were said are an utterance, and those inside a quote are its own matter. */
  private static boolean mayBeOne(Printing p, Printing q) {
    return p.depth() == q.depth() && !p.withheld() && !q.withheld();
  }

  /**
   * Whether each speaker bears a name that the other does not. Asked of independent texts only, for
   * rewriting garbles names.
   */
  private boolean differentSpeakers(Printing p, Printing q) {
    return holdsName(p.speakers().without(q.speakers()))
        && holdsName(q.speakers().without(p.speakers()));
  }

  private boolean holdsName(StemSet stems) {
    return stems.stream().anyMatch(vocabulary::isName);
  }

  /** The different words of a quote by number. */
  private int[] words(Page page, Printing quote) {
    return quote.parts().stream()
        .flatMapToInt(
            part ->
                IntStream.range(part.range().first(), part.range().end())
                    .map(i -> vocabulary.stem(page.word(i))))
        .distinct()
        .toArray();
  }

  /** Whether two quotes of one page share words of the page: one lies in the other. */
  private static boolean overlap(Page a, Printing p, Page b, Printing q) {
    return a.equals(b)
        && p.parts().stream()
            .anyMatch(
                x ->
                    q.parts().stream()
                        .anyMatch(
                            y ->
                                x.range().first() < y.range().end()
                                    && y.range().first() < x.range().end()));
  }

  /** A headline or caption that prints less of a quote stands for it. */
  private void noteRepetition(Found inside) {
    int first = inside.first().said().size();
    int second = inside.second().said().size();
    Printing longer = first >= second ? inside.first() : inside.second();
    Printing shorter = first >= second ? inside.second() : inside.first();
    shortened
        .computeIfAbsent(inside.one().id() + "#" + longer.id(), unused -> new ArrayList<>(1))
        .add(shorter);
  }

  private List<Printing> repetitions(Page page, Printing quote) {
    return shortened.getOrDefault(page.id() + "#" + quote.id(), List.of());
  }

  private void layBeside(LinkedPair pair) {
    Page a = pair.a();
    Page b = pair.b();
    boolean reworded = pair.relation() == ArticleRelation.REWRITTEN;
    for (ParallelQuotes.Beside two :
        new ParallelQuotes(a, b, reworded, sameness, vocabulary).find()) {
      Printing p = a.quotes().get(two.first());
      Printing q = b.quotes().get(two.second());
      found.add(new Found(a, p, b, q));
      repetitions(a, p).forEach(other -> found.add(new Found(a, other, b, q)));
      repetitions(b, q).forEach(other -> found.add(new Found(a, p, b, other)));
    }
  }
}

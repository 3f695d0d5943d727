package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.ArticleRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The linked pairs of a collection: candidates are compared and judged ({@link RelationRules}),
 * then what follows from them is added. Versions of one text are versions of each other, where they
 * still have something in common (in a chain the ends may not); and what shares a source with one
 * version shares it with the others.
 */
final class PagePairs {

  /** Pages that are less about one thing are not compared; less than any relation asks for. */
  private static final double WORTH_A_LOOK = 0.08;

  /** Ends of a chain that retell less of each other than this are not linked. */
  private static final double STILL_ALIKE = 0.2;

  /** Larger groups of versions are not completed. */
  private static final int LARGEST_FAMILY = 64;

  private final List<Page> pages;
  private final Vocabulary vocabulary;
  private final Topics topics;
  private final Map<Long, LinkedPair> pairs = new TreeMap<>();
  private final int[] family;

  private PagePairs(List<Page> pages, Vocabulary vocabulary) {
    this.pages = pages;
    this.vocabulary = vocabulary;
    this.topics = new Topics(pages, vocabulary);
    this.family = new int[pages.size()];
  }

  /**
   * @param pages in the order of their ranks
   */
  static PagePairs of(List<Page> pages, Vocabulary vocabulary) {
    PagePairs found = new PagePairs(pages, vocabulary);
    found.judge(new Candidates(pages, vocabulary).find());
    found.complete();
    found.shareSources();
    return found;
  }

  /** All pairs, by the ranks of their pages. */
  List<LinkedPair> all() {
    return List.copyOf(pairs.values());
  }

  /** The pair of two pages in any order; null where they are not linked. */
  @Nullable LinkedPair get(Page one, Page other) {
    return pairs.get(key(Math.min(one.rank(), other.rank()), Math.max(one.rank(), other.rank())));
  }

  /** The families of versions: groups of at least two pages, each ascending. */
  List<List<Page>> families() {
    Map<Integer, List<Page>> members = new TreeMap<>();
    for (Page page : pages) {
      members.computeIfAbsent(root(page.rank()), unused -> new ArrayList<>(1)).add(page);
    }
    return members.values().stream().filter(some -> some.size() > 1).toList();
  }

  private static long key(int low, int high) {
    return ((long) low << Integer.SIZE) | high;
  }

  private void judge(List<List<Integer>> candidates) {
    for (int b = 0; b < pages.size(); b++) {
      family[b] = b;
      for (int a : candidates.get(b)) {
        judge(pages.get(a), pages.get(b));
      }
    }
  }

  private void judge(Page a, Page b) {
    if (topics.cosine(a, b) >= WORTH_A_LOOK) {
      Likeness likeness = Likeness.of(a, b, topics, vocabulary);
      RelationRules.judge(a, b, likeness)
          .ifPresent(relation -> put(new LinkedPair(a, b, relation, likeness)));
    }
  }

  private void put(LinkedPair pair) {
    pairs.put(key(pair.a().rank(), pair.b().rank()), pair);
    if (pair.isVersion()) {
      int one = root(pair.a().rank());
      int other = root(pair.b().rank());
      family[Math.max(one, other)] = Math.min(one, other);
    }
  }

  private int root(int page) {
    int root = page;
    while (family[root] != root) {
      family[root] = family[family[root]];
      root = family[root];
    }
    return root;
  }

  /** Links versions of one text that were not found alike by themselves. */
  private void complete() {
    for (List<Page> members : families()) {
      if (members.size() > LARGEST_FAMILY) {
        continue;
      }
      for (int j = 1; j < members.size(); j++) {
        for (int i = 0; i < j; i++) {
          complete(members.get(i), members.get(j));
        }
      }
    }
  }

  private void complete(Page a, Page b) {
    LinkedPair known = get(a, b);
    if (known != null && known.isVersion()) {
      return;
    }
    Likeness likeness = known != null ? known.likeness() : Likeness.of(a, b, topics, vocabulary);
    if (likeness.retold() >= STILL_ALIKE) {
      put(new LinkedPair(a, b, ArticleRelation.REWRITTEN, likeness));
    }
  }

  /** What is the same event as one version of a text whose source it shares, shares that source. */
  private void shareSources() {
    Map<Integer, Set<Integer>> sources = new HashMap<>();
    for (LinkedPair pair : pairs.values()) {
      if (pair.relation() == ArticleRelation.SHARED_SOURCE) {
        int a = pair.a().rank();
        int b = pair.b().rank();
        sources.computeIfAbsent(a, unused -> new HashSet<>()).add(root(b));
        sources.computeIfAbsent(b, unused -> new HashSet<>()).add(root(a));
      }
    }
    pairs.replaceAll(
        (key, pair) -> {
          int a = pair.a().rank();
          int b = pair.b().rank();
          boolean shared =
              sources.getOrDefault(a, Set.of()).contains(root(b))
                  || sources.getOrDefault(b, Set.of()).contains(root(a));
          return pair.relation() == ArticleRelation.SAME_EVENT && shared
              ? pair.as(ArticleRelation.SHARED_SOURCE)
              : pair;
        });
  }
}

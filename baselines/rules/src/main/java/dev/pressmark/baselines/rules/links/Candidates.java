package dev.pressmark.baselines.rules.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pages are worth comparing. Two pages meet in a bucket of {@link MinHash}, or by rare stems
 * that both hold; each page is compared with at most {@value #PARTNERS} earlier ones, those it
 * meets most. Nothing is quadratic: a page meets at most {@value #NEIGHBOURS} others a bucket,
 * those next to it in the order of texts, and a stem that stands in more than {@value #RARE} pages
 * brings nobody together.
 */
final class Candidates {

  /** How many pages a page is compared with, of those before it. */
  static final int PARTNERS = 48;

  /** How many pages of a bucket a page meets. */
  static final int NEIGHBOURS = 12;

  /** A stem in so many pages or fewer is rare. */
  static final int RARE = 32;

  /** The rarest so many stems of a page bring it together with others. */
  static final int STEMS = 96;

  /** So many rare stems in common are worth a look; so many is also a common bucket worth. */
  private static final int ENOUGH = 3;

  private final List<Page> pages;
  private final Vocabulary vocabulary;
  private final Map<Long, List<Integer>> buckets = new HashMap<>();
  private final Map<Integer, List<Integer>> holding = new HashMap<>();
  private long meetings;

  /**
   * @param pages all pages of a collection, in the order of their ranks
   */
  Candidates(List<Page> pages, Vocabulary vocabulary) {
    this.pages = pages;
    this.vocabulary = vocabulary;
  }

  /** For each page the earlier pages to compare it with, ascending. */
  List<List<Integer>> find() {
    List<List<Integer>> candidates = new ArrayList<>(pages.size());
    for (int page = 0; page < pages.size(); page++) {
      Map<Integer, Integer> met = new HashMap<>();
      meetInBuckets(page, met);
      meetByStems(page, met);
      candidates.add(
          met.entrySet().stream()
              .filter(entry -> entry.getValue() >= ENOUGH)
              .sorted(
                  Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(PARTNERS)
              .map(Map.Entry::getKey)
              .sorted()
              .toList());
    }
    return candidates;
  }

  /** How often a page met another: the work done, which grows with the number of pages. */
  long meetings() {
    return meetings;
  }

  private void meetInBuckets(int page, Map<Integer, Integer> met) {
    for (long key : MinHash.bands(pages.get(page), vocabulary)) {
      List<Integer> bucket = buckets.computeIfAbsent(key, unused -> new ArrayList<>(1));
      for (int other : bucket.subList(Math.max(0, bucket.size() - NEIGHBOURS), bucket.size())) {
        meet(other, ENOUGH, met);
      }
      bucket.add(page);
    }
  }

  private void meetByStems(int page, Map<Integer, Integer> met) {
    for (int stem : rarest(pages.get(page).stems())) {
      List<Integer> others = holding.computeIfAbsent(stem, unused -> new ArrayList<>(2));
      for (int other : others) {
        meet(other, 1, met);
      }
      others.add(page);
    }
  }

  private void meet(int other, int worth, Map<Integer, Integer> met) {
    meetings++;
    met.merge(other, worth, Integer::sum);
  }

  private List<Integer> rarest(StemSet stems) {
    return stems.stream()
        .filter(stem -> vocabulary.pages(stem) > 1 && vocabulary.pages(stem) <= RARE)
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(vocabulary::pages).thenComparing(vocabulary::word))
        .limit(STEMS)
        .toList();
  }
}

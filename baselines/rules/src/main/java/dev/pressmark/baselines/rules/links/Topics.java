package dev.pressmark.baselines.rules.links;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two pages are about one thing: the cosine of their vectors of stems, each weighted by its
 * rarity ({@link Vocabulary#weight}; Salton and Buckley 1988). Stems that stand in more than one
 * page in {@value #ONE_IN} are left out (never those of {@value #FEW} pages or fewer).
 */
final class Topics {

  private static final int ONE_IN = 20;
  private static final int FEW = 8;

  /** The rare stems of a page, ascending, and the sum of their squared weights. */
  private record Vector(StemSet stems, long norm) {}

  private final List<Vector> vectors = new ArrayList<>();
  private final Vocabulary vocabulary;

  /** Reads the pages of a collection, whose vocabulary is complete. */
  Topics(List<Page> pages, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int rare = Math.max(FEW, pages.size() / ONE_IN);
    for (Page page : pages) {
      StemSet stems =
          StemSet.of(page.stems().stream().filter(stem -> vocabulary.pages(stem) <= rare));
      long norm = stems.stream().mapToLong(this::square).sum();
      vectors.add(new Vector(stems, norm));
    }
  }

  /** Between 0 and 1; 0 where a page has no rare stem. */
  double cosine(Page a, Page b) {
    Vector one = vectors.get(a.rank());
    Vector other = vectors.get(b.rank());
    long both = 0;
    for (int i = 0, j = 0; i < one.stems().size() && j < other.stems().size(); ) {
      int difference = Integer.compare(one.stems().get(i), other.stems().get(j));
      if (difference == 0) {
        both += square(one.stems().get(i));
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return both == 0 ? 0 : both / Math.sqrt(one.norm() * (double) other.norm());
  }

  /** How many rare stems both pages hold that are names. */
  int names(Page a, Page b) {
    StemSet other = vectors.get(b.rank()).stems();
    return (int)
        vectors.get(a.rank()).stems().stream()
            .filter(stem -> vocabulary.isName(stem) && other.contains(stem))
            .count();
  }

  private long square(int stem) {
    long weight = vocabulary.weight(stem);
    return weight * weight;
  }
}

package dev.pressmark.baselines.rules.links;

import dev.pressmark.baselines.rules.links.Printing.Part;
import java.util.BitSet;

/** Whether two quotes print the same words, and how far they say the same. */
final class Sameness {

  /** So much of the shorter part's weight is in the other. */
  private static final double SAME = 0.6;

  /** With so many of the shorter part's words in it, a longer part may just say more. */
  private static final double IN_ORDER = 0.75;

  /** So many words that carry weight must be the same. */
  private static final int TELLING = 2;

  /** So many of the shorter part's words, whatever they weigh. */
  private static final double HALF = 0.5;

  /** Parts of fewer words say too little to be told from others by their words. */
  private static final int SHORT = 4;

  /** Longer parts are no sentences: they are the same only if one stands in the other. */
  private static final int LARGEST = 1 << 20;

  private final Vocabulary vocabulary;

  Sameness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether some sentence of one quote is that of the other, whole, cut or edited: most of its
   * weight, or of the weight of the shorter one, in the same order; neither denies, numbers or asks
   * what the other says.
   */
  boolean holds(Page a, Printing p, Page b, Printing q) {
    for (Part x : p.parts()) {
      for (Part y : q.parts()) {
        if (x.question() == y.question() && same(a, x.range(), b, y.range())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(Page a, Range x, Page b, Range y) {
    int shorter = Math.min(x.size(), y.size());
    if ((long) x.size() * y.size() > LARGEST) {
      return contains(a, x, b, y);
    }
    BitSet common = common(a, x, b, y);
    int words = common.cardinality();
    boolean equal = words == x.size() && words == y.size();
    if (equal) {
      return true;
    }
    int telling = (int) common.stream().filter(i -> !vocabulary.isStop(a.word(i))).count();
    boolean few = telling < TELLING || words < HALF * shorter;
    if (few || (shorter < SHORT && !contains(a, x, b, y))) {
      return false;
    }
    return weight(a, x, common) >= SAME * least(a, x, b, y)
        && !flipped(a, x, b, y, words >= IN_ORDER * shorter);
  }

  /** Whether the shorter range stands in the longer one, word for word. */
  private static boolean contains(Page a, Range x, Page b, Range y) {
    if (x.size() > y.size()) {
      return contains(b, y, a, x);
    }
    for (int at = y.first(); at + x.size() <= y.end(); at++) {
      int k = 0;
      while (k < x.size() && a.word(x.first() + k) == b.word(at + k)) {
        k++;
      }
      if (k == x.size()) {
        return true;
      }
    }
    return false;
  }

  /** The positions in x of a longest common subsequence of the stems of two ranges. */
  private BitSet common(Page a, Range x, Page b, Range y) {
    int[][] length = new int[x.size() + 1][y.size() + 1];
    for (int i = x.size() - 1; i >= 0; i--) {
      for (int j = y.size() - 1; j >= 0; j--) {
        length[i][j] =
            equal(a, x.first() + i, b, y.first() + j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    BitSet common = new BitSet();
    for (int i = 0, j = 0; i < x.size() && j < y.size(); ) {
      if (equal(a, x.first() + i, b, y.first() + j)) {
        common.set(x.first() + i);
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private boolean equal(Page a, int i, Page b, int j) {
    return vocabulary.stem(a.word(i)) == vocabulary.stem(b.word(j));
  }

  private int weight(Page a, Range x, BitSet some) {
    int sum = 0;
    for (int i = x.first(); i < x.end(); i++) {
      sum += some.get(i) ? vocabulary.weight(vocabulary.stem(a.word(i))) : 0;
    }
    return sum;
  }

  private int least(Page a, Range x, Page b, Range y) {
    BitSet all = new BitSet();
    all.set(0, Math.max(x.end(), y.end()));
    return Math.max(1, Math.min(weight(a, x, all), weight(b, y, all)));
  }

  /**
   * Whether one range denies, or numbers otherwise, what the other says: of two that hold the same
   * words the one has more negations, or each has a number that the other has not.
   */
  private boolean flipped(Page a, Range x, Page b, Range y, boolean sameWords) {
    boolean cut = sameWords && Math.abs(x.size() - y.size()) > Math.min(x.size(), y.size()) / 2;
    return (!cut && negations(a, x) % 2 != negations(b, y) % 2)
        || (hasOtherNumber(a, x, b, y) && hasOtherNumber(b, y, a, x));
  }

  private int negations(Page page, Range range) {
    int count = 0;
    for (int i = range.first(); i < range.end(); i++) {
      count += vocabulary.isNegation(page.word(i)) ? 1 : 0;
    }
    return count;
  }

  private boolean hasOtherNumber(Page a, Range x, Page b, Range y) {
    for (int i = x.first(); i < x.end(); i++) {
      int word = a.word(i);
      if (vocabulary.isNumber(word)) {
        boolean found = false;
        for (int j = y.first(); j < y.end() && !found; j++) {
          found = b.word(j) == word;
        }
        if (!found) {
          return true;
        }
      }
    }
    return false;
  }

  /** Share of the weight of the lighter set that both have, between 0 and 1. */
  double share(StemSet one, StemSet other) {
    int least = Math.min(one.weight(vocabulary), other.weight(vocabulary));
    return least == 0 ? 0 : one.shared(other, vocabulary) / (double) least;
  }
}

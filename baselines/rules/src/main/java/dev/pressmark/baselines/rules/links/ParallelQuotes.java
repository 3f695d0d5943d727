package dev.pressmark.baselines.rules.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Which quotes of two versions of one text stand in the same place. Rewriting leaves the order of
 * what is told, and who tells it, where it changes every word of a quote; so the quotes of the one
 * are laid beside those of the other in their order, each beside one at most, such that the sum of
 * what the pairs have in common, less what chance gives, is largest (Needleman and Wunsch 1970).
 */
final class ParallelQuotes {

  /** Two quotes that have less than this in common are not laid beside each other. */
  private static final double CHANCE = 0.6;

  /** In a copy two quotes have so much of their words in common. */
  private static final double SOME = 0.3;

  /** Quotes with so many words in common that are not the same deny each other. */
  private static final double MOST = 0.6;

  private static final double WORDS = 1.0;
  private static final double AROUND = 0.5;
  private static final double SENTENCE = 0.3;
  private static final double EDGE = 0.1;

  /** The table has no more cells than this; pages with more quotes are left out. */
  private static final int LARGEST = 1 << 18;

  /**
   * Two quotes beside each other.
   *
   * @param first index of a quote of the first page
   * @param second index of a quote of the other
   */
  record Beside(int first, int second) {}

  private final Page a;
  private final Page b;
  private final boolean reworded;
  private final Sameness sameness;
  private final SentenceAlignment alignment;

  /**
   * @param reworded whether words that have nothing in common may be one utterance
   */
  ParallelQuotes(Page a, Page b, boolean reworded, Sameness sameness, Vocabulary vocabulary) {
    this.a = a;
    this.b = b;
    this.reworded = reworded;
    this.sameness = sameness;
    this.alignment = SentenceAlignment.of(a, b, vocabulary);
  }

  /** The pairs in text order. */
  List<Beside> find() {
    int rows = a.quotes().size();
    int columns = b.quotes().size();
    if ((long) rows * columns > LARGEST) {
      return List.of();
    }
    double[][] worth = new double[rows][columns];
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        worth[i][j] = worth(a.quotes().get(i), b.quotes().get(j));
        best[i][j] =
            Math.max(
                Math.max(best[i + 1][j], best[i][j + 1]),
                best[i + 1][j + 1] + Math.max(0, worth[i][j]));
      }
    }
    List<Beside> pairs = new ArrayList<>();
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (worth[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + worth[i][j]) {
        pairs.add(new Beside(i++, j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private double worth(Printing p, Printing q) {
    double words = sameness.share(p.said(), q.said());
    boolean mayBeOne = p.depth() == q.depth() && !p.withheld() && !q.withheld();
    boolean likely = reworded || words >= SOME;
    if (!mayBeOne || !likely || (words >= MOST && !sameness.holds(a, p, b, q))) {
      return 0;
    }
    return WORDS * words
        + AROUND * sameness.share(p.around(), q.around())
        + (inAlignedSentences(p, q) ? SENTENCE : 0)
        + (sameEdge(p, q) ? EDGE : 0)
        - CHANCE;
  }

  /** Whether the sentences in which the quotes begin, or those before or after, are aligned. */
  private boolean inAlignedSentences(Printing p, Printing q) {
    int s = sentence(a, p);
    int t = sentence(b, q);
    return aligned(s, t, 1) || aligned(s - 1, t - 1, 0) || aligned(s + 1, t + 1, 0);
  }

  private boolean aligned(int s, int t, int near) {
    if (s < 0 || s >= a.sentences().size()) {
      return false;
    }
    int partner = alignment.partners().get(s);
    return partner >= 0 && Math.abs(partner - t) <= near;
  }

  /** Whether both quotes begin their sentence, or neither does. */
  private boolean sameEdge(Printing p, Printing q) {
    return opens(a, p) == opens(b, q);
  }

  private static boolean opens(Page page, Printing quote) {
    return page.sentences().get(sentence(page, quote)).range().first() == quote.first();
  }

  private static int sentence(Page page, Printing quote) {
    return PageReader.at(page.sentences(), quote.first());
  }
}

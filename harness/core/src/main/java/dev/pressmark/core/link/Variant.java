package dev.pressmark.core.link;

import dev.pressmark.api.Term;
import java.util.List;

/** How two printings of one utterance differ. The first four are of two direct printings. */
public enum Variant implements Term {
  /** The same words. */
  VERBATIM("verbatim"),
  /** The words of one are those of the other with some left out. */
  TRIMMED("trimmed"),
  /** At least .6 of the words of the shorter are in the other, in their order. */
  EDITED("edited"),
  /** Said in other words. */
  PARAPHRASED("paraphrased"),
  /** One in quotation marks, the other not, or not all of it. */
  DIRECT_INDIRECT("directIndirect"),
  /** Both not, or not all of them, in quotation marks. */
  INDIRECT_INDIRECT("indirectIndirect");

  private final String word;

  Variant(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * A printing.
   *
   * @param words its words, folded ({@link FoldedWords})
   * @param direct whether all of them stand in quotation marks
   */
  record Printing(List<String> words, boolean direct) {}

  /** The variant of a pair; the order of the two does not matter. */
  static Variant of(Printing one, Printing other) {
    if (!one.direct || !other.direct) {
      return one.direct || other.direct ? DIRECT_INDIRECT : INDIRECT_INDIRECT;
    }
    if (one.words.equals(other.words)) {
      return VERBATIM;
    }
    int shorter = Math.min(one.words.size(), other.words.size());
    int common = longestCommonSubsequence(one.words, other.words);
    if (common == shorter) {
      return TRIMMED;
    }
    return 5 * common >= 3 * shorter ? EDITED : PARAPHRASED;
  }

  /** Length of the longest common subsequence (Wagner and Fischer 1974); words × words steps. */
  private static int longestCommonSubsequence(List<String> a, List<String> b) {
    int[] best = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int k = 1; k <= b.size(); k++) {
        int above = best[k];
        best[k] = word.equals(b.get(k - 1)) ? diagonal + 1 : Math.max(above, best[k - 1]);
        diagonal = above;
      }
    }
    return best[b.size()];
  }
}

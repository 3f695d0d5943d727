package dev.pressmark.baselines.rules.links;

import java.util.BitSet;

/**
 * How much of a page stands in another word for word.
 *
 * @param kept the words of the article that lie in a run of {@value Shingles#WORDS} words or more
 *     that the other page has, too
 * @param body how many words the article has
 */
record Coverage(BitSet kept, int body) {

  /** Of the first page by the second. */
  static Coverage of(Page page, Shingles other, Vocabulary vocabulary) {
    BitSet kept = new BitSet(page.size());
    long[] hashes = Shingles.hashes(page, Shingles.WORDS, vocabulary);
    for (int i = 0; i < hashes.length; i++) {
      if (other.find(hashes[i]) != Shingles.NONE) {
        kept.set(i, i + Shingles.WORDS);
      }
    }
    return new Coverage(page.inArticle(kept), page.bodySize());
  }

  /** The share of the article, between 0 and 1; 0 for an empty one. */
  double share() {
    return body == 0 ? 0 : kept.cardinality() / (double) body;
  }
}

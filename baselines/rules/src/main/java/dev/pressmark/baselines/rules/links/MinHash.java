package dev.pressmark.baselines.rules.links;

import java.util.Arrays;

/**
 * Signatures of pages, so that pages with many common shingles meet without being compared (Broder
 * 1997): the least of each of {@value #ROWS} seeded hashes over the runs of {@value #SHINGLE} words
 * that are no furniture. Two pages whose sets of runs have the Jaccard index J agree in a row with
 * probability J, and in a band of two with J².
 */
final class MinHash {

  /** Words in a run: short ones, for rewriting leaves few. */
  private static final int SHINGLE = 3;

  /** Bands of two rows; pages of index .3 meet in one of them with probability .95. */
  static final int BANDS = 32;

  private static final int ROWS = 2 * BANDS;
  private static final long SEED = 0x5072657373L;

  private MinHash() {}

  /** A key for each band; none where the page has no run. */
  static long[] bands(Page page, Vocabulary vocabulary) {
    long[] least = new long[ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    long[] hashes = Shingles.hashes(page, SHINGLE, vocabulary);
    boolean any = false;
    for (int i = 0; i < hashes.length; i++) {
      if (page.isFurniture(i)) {
        continue;
      }
      any = true;
      for (int row = 0; row < ROWS; row++) {
        long value = (hashes[i] ^ (SEED + row)) * 0x9e3779b97f4a7c15L;
        value ^= value >>> 29;
        value *= 0xbf58476d1ce4e5b9L;
        least[row] = Math.min(least[row], value ^ (value >>> 32));
      }
    }
    long[] keys = new long[any ? BANDS : 0];
    for (int band = 0; band < keys.length; band++) {
      keys[band] = Hash.join(Hash.join(band, least[2 * band]), least[2 * band + 1]);
    }
    return keys;
  }
}

package dev.pressmark.baselines.rules.links;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The shingles of a page, each a run of {@value #WORDS} words, by hash: a table of open addresses
 * from hash to the position of the first and whether there is only one.
 */
final class Shingles {

  /** Words in a shingle. */
  static final int WORDS = 5;

  /** No such shingle. */
  static final int NONE = -1;

  /** Of the polynomial by which the hash of a run goes on to the next (Karp and Rabin 1987). */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private final long[] keys;
  private final int[] positions;
  private final BitSet repeated;

  private Shingles(int capacity) {
    keys = new long[capacity];
    positions = new int[capacity];
    repeated = new BitSet(capacity);
    Arrays.fill(positions, NONE);
  }

  /** The shingles of the words of a page that are no furniture. */
  static Shingles of(Page page, Vocabulary vocabulary) {
    int capacity = Integer.highestOneBit(Math.max(16, page.size()) * 2) * 2;
    Shingles shingles = new Shingles(capacity);
    long[] hashes = hashes(page, WORDS, vocabulary);
    for (int i = 0; i < hashes.length; i++) {
      if (!page.isFurniture(i)) {
        shingles.put(hashes[i], i);
      }
    }
    return shingles;
  }

  /** The hash of each run of so many words, by the position of its first word. */
  static long[] hashes(Page page, int length, Vocabulary vocabulary) {
    long[] hashes = new long[Math.max(0, page.size() - length + 1)];
    long leaving = 1;
    for (int k = 1; k < length; k++) {
      leaving *= BASE;
    }
    long sum = 0;
    for (int i = 0; i < page.size(); i++) {
      if (i >= length) {
        sum -= leaving * vocabulary.hash(page.word(i - length));
      }
      sum = sum * BASE + vocabulary.hash(page.word(i));
      if (i + 1 >= length) {
        hashes[i + 1 - length] = Hash.mix(sum);
      }
    }
    return hashes;
  }

  private int slot(long hash) {
    int slot = (int) hash & (keys.length - 1);
    while (positions[slot] != NONE && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void put(long hash, int position) {
    int slot = slot(hash);
    if (positions[slot] == NONE) {
      keys[slot] = hash;
      positions[slot] = position;
    } else {
      repeated.set(slot);
    }
  }

  /** Position of the first shingle with this hash, or {@link #NONE}. */
  int find(long hash) {
    return positions[slot(hash)];
  }

  /** The position of a shingle that is there once, or {@link #NONE}. */
  int findOnly(long hash) {
    int slot = slot(hash);
    return repeated.get(slot) ? NONE : positions[slot];
  }
}

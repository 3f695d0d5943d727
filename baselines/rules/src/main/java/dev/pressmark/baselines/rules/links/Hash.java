package dev.pressmark.baselines.rules.links;

/** Hashes of 64 bits that are functions of the words alone, the same on every machine. */
final class Hash {

  private Hash() {}

  /** Of a string (FNV-1a over its characters, then mixed). */
  static long of(CharSequence text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): one to one, every bit counts. */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Of a pair of hashes in their order. */
  static long join(long first, long second) {
    return mix(first * 31 + second);
  }
}

package dev.pressmark.core.speaker;

import dev.pressmark.api.text.TokenRange;

/**
 * How much two mentions have in common: their token Jaccard, shared / covered. Ordered by that
 * fraction, exactly.
 *
 * @param shared number of tokens in both
 * @param covered number of tokens in at least one
 */
public record TokenOverlap(int shared, int covered) implements Comparable<TokenOverlap> {

  static final TokenOverlap NONE = new TokenOverlap(0, 1);

  /** The overlap of two ranges of one text; none where both are empty. */
  public static TokenOverlap of(TokenRange a, TokenRange b) {
    int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.first(), b.first()));
    int covered = a.size() + b.size() - shared;
    return covered == 0 ? NONE : new TokenOverlap(shared, covered);
  }

  /** Whether the Jaccard index is at least ½. */
  public boolean isHalf() {
    return 2L * shared >= covered;
  }

  /** Whether both have the same tokens, at least one. */
  public boolean isExact() {
    return shared == covered;
  }

  @Override
  public int compareTo(TokenOverlap other) {
    return Long.compare((long) shared * other.covered, (long) other.shared * covered);
  }
}

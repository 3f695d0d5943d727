package dev.pressmark.core.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An immutable set of token positions of one article (each at least 0), possibly with gaps.
 *
 * <p>Kept as maximal runs of neighbouring positions, because a quote is a handful of runs however
 * long it is: comparing and intersecting cost the number of runs, not of tokens.
 */
public final class TokenSet implements Comparable<TokenSet> {
  private static final TokenSet EMPTY = new TokenSet(new int[0], 0);

  /** start, end (exclusive), start, end, … ascending; runs neither overlap nor touch. */
  private final int[] bounds;

  private final int size;

  private TokenSet(int[] bounds, int size) {
    this.bounds = bounds;
    this.size = size;
  }

  /** The set without positions. */
  public static TokenSet empty() {
    return EMPTY;
  }

  /**
   * The set of the given positions, in any order; repeated ones count once.
   *
   * @throws IllegalArgumentException for a position below 0 or equal to {@link Integer#MAX_VALUE}
   */
  public static TokenSet of(int... positions) {
    long[] ranges = new long[positions.length];
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] == Integer.MAX_VALUE) {
        throw new IllegalArgumentException("token position too large: " + positions[i]);
      }
      ranges[i] = range64(positions[i], positions[i] + 1);
    }
    return ofRanges(ranges);
  }

  /**
   * The positions from {@code start} to before {@code end}; empty if they are equal.
   *
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public static TokenSet range(int start, int end) {
    range64(start, end);
    return start == end ? EMPTY : new TokenSet(new int[] {start, end}, end - start);
  }

  /**
   * The union of half-open ranges, given as start, end, start, end, …; in any order, overlapping or
   * touching as they like, empty ones left out.
   *
   * @throws IllegalArgumentException if a start is below 0, an end is before its start, or the last
   *     start has no end
   */
  public static TokenSet ofRanges(int... startsAndEnds) {
    if (startsAndEnds.length % 2 != 0) {
      throw new IllegalArgumentException("the last range has no end");
    }
    long[] ranges = new long[startsAndEnds.length / 2];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = range64(startsAndEnds[2 * i], startsAndEnds[2 * i + 1]);
    }
    return ofRanges(ranges);
  }

  /** The union of any number of sets; of none, the empty set. */
  public static TokenSet union(Collection<TokenSet> sets) {
    int runs = 0;
    for (TokenSet set : sets) {
      runs += set.bounds.length / 2;
    }
    long[] ranges = new long[runs];
    int next = 0;
    for (TokenSet set : sets) {
      for (int i = 0; i < set.bounds.length; i += 2) {
        ranges[next++] = range64(set.bounds[i], set.bounds[i + 1]);
      }
    }
    return ofRanges(ranges);
  }

  /** Checks one range and packs it so that ranges sort by start. */
  private static long range64(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range of token positions: " + start + ".." + end);
    }
    return (long) start << 32 | end;
  }

  private static TokenSet ofRanges(long[] ranges) {
    Arrays.sort(ranges);
    int[] bounds = new int[2 * ranges.length];
    int length = 0;
    int size = 0;
    for (long range : ranges) {
      int start = (int) (range >>> 32);
      int end = (int) range;
      if (start == end) {
        continue;
      }
      if (length > 0 && start <= bounds[length - 1]) {
        int grown = Math.max(end, bounds[length - 1]);
        size += grown - bounds[length - 1];
        bounds[length - 1] = grown;
      } else {
        bounds[length++] = start;
        bounds[length++] = end;
        size += end - start;
      }
    }
    return length == 0 ? EMPTY : new TokenSet(Arrays.copyOf(bounds, length), size);
  }

  /** Number of positions. */
  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * The smallest position.
   *
   * @throws IllegalStateException if the set is empty
   */
  public int first() {
    requireNotEmpty();
    return bounds[0];
  }

  /**
   * The largest position.
   *
   * @throws IllegalStateException if the set is empty
   */
  public int last() {
    requireNotEmpty();
    return bounds[bounds.length - 1] - 1;
  }

  private void requireNotEmpty() {
    if (size == 0) {
      throw new IllegalStateException("the empty set has no first and no last position");
    }
  }

  public boolean contains(int position) {
    int found = Arrays.binarySearch(bounds, position);
    // On a bound: starts are inside, ends are not. Between bounds: inside after a start.
    return found >= 0 ? found % 2 == 0 : -(found + 1) % 2 == 1;
  }

  /** Number of positions in both sets. */
  public int intersectionSize(TokenSet other) {
    int[] a = bounds;
    int[] b = other.bounds;
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int end = Math.min(a[i + 1], b[j + 1]);
      shared += Math.max(0, end - Math.max(a[i], b[j]));
      // The run that ends first can meet nothing more.
      if (a[i + 1] == end) {
        i += 2;
      }
      if (b[j + 1] == end) {
        j += 2;
      }
    }
    return shared;
  }

  /** The positions of this set that are not in {@code other}. */
  public TokenSet minus(TokenSet other) {
    if (intersectionSize(other) == 0) {
      return this;
    }
    int[] cut = other.bounds;
    // Every run of other splits at most one run in two.
    long[] rest = new long[(bounds.length + cut.length) / 2];
    int length = 0;
    for (int i = 0, j = 0; i < bounds.length; i += 2) {
      int start = bounds[i];
      int end = bounds[i + 1];
      while (j < cut.length && cut[j + 1] <= start) {
        j += 2;
      }
      for (int k = j; k < cut.length && cut[k] < end; k += 2) {
        if (cut[k] > start) {
          rest[length++] = range64(start, cut[k]);
        }
        start = Math.max(start, cut[k + 1]);
      }
      if (start < end) {
        rest[length++] = range64(start, end);
      }
    }
    return ofRanges(Arrays.copyOf(rest, length));
  }

  /** The positions in this set, in {@code other} or in both. */
  public TokenSet union(TokenSet other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty() ? other : union(Arrays.asList(this, other));
  }

  /** The positions, ascending. */
  public IntStream stream() {
    return IntStream.range(0, bounds.length / 2)
        .flatMap(run -> IntStream.range(bounds[2 * run], bounds[2 * run + 1]));
  }

  /**
   * Lexicographic order of the ascending lists of positions, a list before its own continuations:
   * {@code {} < {1} < {1,2} < {1,2,5} < {1,3} < {2}}.
   */
  @Override
  public int compareTo(TokenSet other) {
    int[] a = bounds;
    int[] b = other.bounds;
    int common = Math.min(a.length, b.length);
    for (int i = 0; i < common; i++) {
      if (a[i] != b[i]) {
        if (i % 2 == 0) {
          return Integer.compare(a[i], b[i]);
        }
        // Runs that begin alike: after the shorter one its list ends (then it is the smaller) or
        // jumps past the position that the longer one has there (then it is the larger).
        boolean shorterEndsList = i + 1 == (a[i] < b[i] ? a : b).length;
        return a[i] < b[i] == shorterEndsList ? -1 : 1;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  /** The runs, as in {@code {3..5, 8}}; both ends inclusive. */
  @Override
  public String toString() {
    return IntStream.range(0, bounds.length / 2)
        .mapToObj(run -> runToString(bounds[2 * run], bounds[2 * run + 1] - 1))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String runToString(int first, int last) {
    return first == last ? Integer.toString(first) : first + ".." + last;
  }
}

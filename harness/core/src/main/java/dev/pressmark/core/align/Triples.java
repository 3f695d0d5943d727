package dev.pressmark.core.align;

/**
 * An array of triples of longs, added component by component and compared lexicographically: an
 * ordered group, which is all that an assignment algorithm asks of its weights. Three arrays
 * instead of objects, because the inner loop of the assignment runs over them.
 */
final class Triples {
  final long[] x;
  final long[] y;
  final long[] z;

  /** As many zeros. */
  Triples(int length) {
    x = new long[length];
    y = new long[length];
    z = new long[length];
  }

  void set(int i, long x, long y, long z) {
    this.x[i] = x;
    this.y[i] = y;
    this.z[i] = z;
  }

  void add(int i, long x, long y, long z) {
    this.x[i] += x;
    this.y[i] += y;
    this.z[i] += z;
  }

  boolean isZero(int i) {
    return x[i] == 0 && y[i] == 0 && z[i] == 0;
  }

  /** Whether the triple at {@code i} is smaller than the given one. */
  boolean isLess(int i, long x, long y, long z) {
    if (this.x[i] != x) {
      return this.x[i] < x;
    }
    return this.y[i] != y ? this.y[i] < y : this.z[i] < z;
  }

  /** Whether the triple at {@code i} is larger than the given one. */
  boolean isMore(int i, long x, long y, long z) {
    if (this.x[i] != x) {
      return this.x[i] > x;
    }
    return this.y[i] != y ? this.y[i] > y : this.z[i] > z;
  }

  /** Whether the triple at {@code i} is smaller than the one at {@code j}. */
  boolean isLess(int i, int j) {
    return isLess(i, x[j], y[j], z[j]);
  }
}

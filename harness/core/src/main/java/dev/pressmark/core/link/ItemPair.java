package dev.pressmark.core.link;

/**
 * Two different items, by number, the smaller first: a link has no order.
 *
 * @param a the smaller number
 * @param b the larger one
 */
record ItemPair(int a, int b) {
  ItemPair {
    if (a >= b) {
      throw new IllegalArgumentException("not two items in order: " + a + ", " + b);
    }
  }

  /** The pair of two different items in any order. */
  static ItemPair of(int one, int other) {
    return new ItemPair(Math.min(one, other), Math.max(one, other));
  }
}

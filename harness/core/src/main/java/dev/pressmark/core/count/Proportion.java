package dev.pressmark.core.count;

/**
 * Counts behind a conditional accuracy and its coverage: accuracy = hits / judged, coverage =
 * judged / total.
 *
 * @param hits how many were right
 * @param judged how many could be judged, for instance gold quotes that are aligned
 * @param total how many there are, for instance gold quotes
 */
public record Proportion(long hits, long judged, long total) implements Tally {
  public static final Proportion ZERO = new Proportion(0, 0, 0);

  public Proportion {
    if (hits < 0 || hits > judged || judged > total) {
      throw new IllegalArgumentException(
          "not 0 <= hits <= judged <= total: " + hits + ", " + judged + ", " + total);
    }
  }

  @Override
  public Proportion plus(Tally other) {
    if (!(other instanceof Proportion that)) {
      throw new IllegalArgumentException("cannot add " + other + " to " + this);
    }
    return new Proportion(
        Math.addExact(hits, that.hits),
        Math.addExact(judged, that.judged),
        Math.addExact(total, that.total));
  }
}

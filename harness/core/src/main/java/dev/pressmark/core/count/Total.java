package dev.pressmark.core.count;

/**
 * A plain count, for instance of dropped predictions.
 *
 * @param value at least 0
 */
public record Total(long value) implements Tally {
  public static final Total ZERO = new Total(0);
  public static final Total ONE = new Total(1);

  public Total {
    if (value < 0) {
      throw new IllegalArgumentException("negative count: " + value);
    }
  }

  @Override
  public Total plus(Tally other) {
    if (!(other instanceof Total that)) {
      throw new IllegalArgumentException("cannot add " + other + " to " + this);
    }
    return new Total(Math.addExact(value, that.value));
  }
}

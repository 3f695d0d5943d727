package dev.pressmark.core.stats;

/** A confidence interval, or the reason why none is given. */
public sealed interface Interval {
  boolean isGiven();

  /** Whether an interval is given and lies to the right of 0, without touching it. */
  default boolean isAboveZero() {
    return this instanceof Given given && given.lower > 0;
  }

  /** Whether an interval is given and lies to the left of 0, without touching it. */
  default boolean isBelowZero() {
    return this instanceof Given given && given.upper < 0;
  }

  /** Whether an interval is given and lies between −margin and +margin, touching neither. */
  default boolean isInside(double margin) {
    return this instanceof Given given && given.lower > -margin && given.upper < margin;
  }

  /**
   * Both ends belong to the interval.
   *
   * @param confidence nominal coverage, for instance .95
   */
  record Given(double lower, double upper, double confidence) implements Interval {
    public Given {
      if (!(lower <= upper) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
        throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
      }
      if (!(confidence > 0 && confidence < 1)) {
        throw new IllegalArgumentException("not a confidence between 0 and 1: " + confidence);
      }
    }

    @Override
    public boolean isGiven() {
      return true;
    }

    public double width() {
      return upper - lower;
    }
  }

  /**
   * No interval.
   *
   * @param reason why, in words for a reader of the report
   */
  record NotGiven(String reason) implements Interval {
    public NotGiven {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an interval that is not given needs a reason");
      }
    }

    @Override
    public boolean isGiven() {
      return false;
    }
  }
}

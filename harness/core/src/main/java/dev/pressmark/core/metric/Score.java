package dev.pressmark.core.metric;

import java.util.OptionalDouble;

/** The value of a metric, or the reason why it has none. */
public sealed interface Score {
  /** A score, from 0 to 1. */
  static Score of(double value) {
    return new Defined(value);
  }

  /** No score, and why. */
  static Score undefined(String reason) {
    return new Undefined(reason);
  }

  /**
   * {@code numerator / denominator}: both are converted to the nearest double, then divided, so the
   * result is exactly 1 if they are equal; undefined for a denominator of 0.
   *
   * @param reason why it is undefined, if it is
   * @throws IllegalArgumentException unless {@code 0 <= numerator <= denominator}
   */
  static Score ratio(long numerator, long denominator, String reason) {
    if (numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("not a share: " + numerator + " out of " + denominator);
    }
    return denominator == 0
        ? new Undefined(reason)
        : new Defined((double) numerator / (double) denominator);
  }

  boolean isDefined();

  /** The value; empty if undefined. */
  OptionalDouble toOptional();

  /**
   * A score that has a value.
   *
   * @param value from 0 to 1
   */
  record Defined(double value) implements Score {
    public Defined {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("not a score from 0 to 1: " + value);
      }
    }

    @Override
    public boolean isDefined() {
      return true;
    }

    @Override
    public OptionalDouble toOptional() {
      return OptionalDouble.of(value);
    }
  }

  /**
   * A score that has no value.
   *
   * @param reason why, in words for a reader of the report
   */
  record Undefined(String reason) implements Score {
    public Undefined {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an undefined score needs a reason");
      }
    }

    @Override
    public boolean isDefined() {
      return false;
    }

    @Override
    public OptionalDouble toOptional() {
      return OptionalDouble.empty();
    }
  }
}

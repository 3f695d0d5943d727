package dev.pressmark.core.metric;

import java.util.OptionalDouble;

/**
 * A finite number without bounds, or the reason why there is none: for what is no {@link Score},
 * such as a difference, a chance-corrected agreement or a standard error.
 */
public sealed interface Value {
  /** A value; finite. */
  static Value of(double value) {
    return new Defined(value);
  }

  /** The same as a score, undefined for the same reason. */
  static Value of(Score score) {
    return score instanceof Score.Undefined undefined
        ? new Undefined(undefined.reason())
        : new Defined(((Score.Defined) score).value());
  }

  /** No value, and why. */
  static Value undefined(String reason) {
    return new Undefined(reason);
  }

  boolean isDefined();

  /** The value; empty if undefined. */
  OptionalDouble toOptional();

  /**
   * A number.
   *
   * @param value finite
   */
  record Defined(double value) implements Value {
    public Defined {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not finite: " + value);
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
   * No number.
   *
   * @param reason why, in words for a reader of the report
   */
  record Undefined(String reason) implements Value {
    public Undefined {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an undefined value needs a reason");
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

package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * The smallest true difference that such data would show as significant in 80 of 100 cases, in the
 * unit of the score. It is printed always: whoever reads "cannot tell" must see what could have
 * been told.
 *
 * <p>A difference with standard error s is found by a two-sided test at 5 % with a power of 80 % if
 * it is (z.₉₇₅ + z.₈₀)·s = (1.96 + .84)·s = 2.80·s (Cohen 1988).
 *
 * @param value undefined where the standard error is
 * @param paired whether it is for two systems on the same stories; if not, for this system against
 *     another that has the same standard error and is independent of it, which is an upper bound
 *     for systems that find the same stories hard
 */
public record DetectableDifference(Value value, boolean paired) {
  static final double FACTOR = 2.80;

  /** 2.80 times the standard error of the difference of two systems. */
  public static DetectableDifference paired(Value standardErrorOfDifference) {
    return of(standardErrorOfDifference, FACTOR, true);
  }

  /** 2.80·√2 times the standard error of the score of one system. */
  public static DetectableDifference unpaired(Value standardError) {
    return of(standardError, FACTOR * Math.sqrt(2), false);
  }

  private static DetectableDifference of(Value standardError, double factor, boolean paired) {
    return new DetectableDifference(
        standardError instanceof Value.Defined defined
            ? Value.of(factor * defined.value())
            : standardError,
        paired);
  }
}

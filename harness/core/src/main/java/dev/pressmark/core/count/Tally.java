package dev.pressmark.core.count;

/**
 * What is counted for one metric. Tallies of one kind are added component by component, which is
 * associative and commutative and has a zero; adding different kinds is a mistake of the caller.
 */
public sealed interface Tally permits PrecisionRecall, Proportion, Total {
  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if {@code other} is of another kind or counts in another unit
   * @throws ArithmeticException if a component does not fit into a long
   */
  Tally plus(Tally other);
}

package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * Agreement of two annotators on labels, corrected for chance (Cohen 1960): κ = (pₒ − pₑ)/(1 − pₑ),
 * where pₒ is the share of items with equal labels and pₑ = Σ p₁(c)·p₂(c) what two annotators with
 * these habits would share by chance. From −1 to 1. Undefined without items, and where both use one
 * and the same label throughout.
 *
 * <p>A statistic over the table of labels, flattened: the count at {@code first · labels + second}
 * is of the items that the first annotator gave label {@code first} and the second {@code second}.
 *
 * <p>Worked example: 20 yes–yes, 5 yes–no, 10 no–yes, 15 no–no: pₒ = .7, pₑ = .5 · .6 + .5 · .4 =
 * .5, κ = .4.
 *
 * @param labels number of labels, at least 1
 */
public record CohensKappa(int labels) implements Statistic {
  public CohensKappa {
    if (labels < 1) {
      throw new IllegalArgumentException("no labels");
    }
  }

  /**
   * κ of one table.
   *
   * @param counts row by row, labels² of them, at least 0
   * @throws IllegalArgumentException for a table of another size
   */
  public Value value(long[] counts) {
    double kappa = of(counts);
    return Double.isNaN(kappa)
        ? Value.undefined("no items, or one label throughout: nothing to expect by chance")
        : Value.of(kappa);
  }

  @Override
  public double of(long[] counts) {
    if (counts.length != labels * labels) {
      throw new IllegalArgumentException(
          counts.length + " counts for a table of " + labels + " labels");
    }
    double n = 0;
    double equal = 0;
    double byChance = 0;
    for (int label = 0; label < labels; label++) {
      double first = 0;
      double second = 0;
      for (int other = 0; other < labels; other++) {
        first += counts[label * labels + other];
        second += counts[other * labels + label];
      }
      n += first;
      equal += counts[label * labels + label];
      byChance += first * second;
    }
    // κ times n² above and below, so that there is only one division; 0/0 is NaN.
    return (n * equal - byChance) / (n * n - byChance);
  }
}

package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@link KrippendorffAlpha} of two annotators on labels without order, over the same table that
 * {@link CohensKappa} takes: one count for each pair of labels, row by row. An item with the labels
 * c and k is two coincidences, c–k and k–c, so the direction of the table is lost: exchanging the
 * annotators changes nothing.
 *
 * <p>Worked example: 20 yes–yes, 5 yes–no, 10 no–yes, 15 no–no: n = 100, n_yes = 55, n_no = 45, o =
 * 15 + 15; α = 1 − 99 · 15 / (55 · 45) = .4.
 *
 * @param labels number of labels, at least 1
 */
public record NominalAlpha(int labels) implements Statistic {
  public NominalAlpha {
    if (labels < 1) {
      throw new IllegalArgumentException("no labels");
    }
  }

  /**
   * α of one table.
   *
   * @return undefined without items, and where one label was given throughout
   * @throws IllegalArgumentException for a table of another size
   */
  public Value value(long[] table) {
    double alpha = of(table);
    if (!Double.isNaN(alpha)) {
      return Value.of(alpha);
    }
    return Value.undefined(
        isInformedBy(table) ? KrippendorffAlpha.ONE_VALUE : KrippendorffAlpha.NOTHING_TO_COMPARE);
  }

  @Override
  public double of(long[] table) {
    if (table.length != labels * labels) {
      throw new IllegalArgumentException(
          table.length + " counts for a table of " + labels + " labels");
    }
    long[] coincidences = new long[table.length];
    for (int i = 0; i < labels; i++) {
      for (int k = 0; k < labels; k++) {
        long both = Math.multiplyExact(table[i * labels + k], Coincidences.UNIT);
        coincidences[i * labels + k] += both;
        coincidences[k * labels + i] += both;
      }
    }
    return KrippendorffAlpha.over(DifferenceFunction.NOMINAL, domain()).of(coincidences);
  }

  private List<Double> domain() {
    return IntStream.range(0, labels).mapToObj(label -> (double) label).toList();
  }
}

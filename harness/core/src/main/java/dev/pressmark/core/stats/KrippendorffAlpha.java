package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of any number of annotators on values, corrected for chance, where values may be
 * missing (Krippendorff 1970, 2004, 2011): α = 1 − Dₒ/Dₑ, with
 *
 * <p>Dₒ = (1/n)·Σ o_ck·δ²_ck over the {@link Coincidences}, and Dₑ = (1/(n·(n − 1)))·Σ
 * n_c·n_k·δ²_ck.
 *
 * <p>At most 1. Undefined where nothing can be compared (no unit has two values), and where nothing
 * else could be expected (one value throughout). A statistic over the counts of the coincidences,
 * so that an interval over stories can be had from a {@link Bootstrap}.
 *
 * <p>Worked example (Krippendorff 2011): 0,1,0,0,0,0,0,0,1,0 against 1,1,1,0,0,1,0,0,0,0: o₀₁ + o₁₀
 * = 8, n = 20, n₀ = 14, n₁ = 6; α = 1 − 19 · 8 / (2 · 14 · 6) = .095.
 */
public final class KrippendorffAlpha implements Statistic {
  static final String NOTHING_TO_COMPARE = "no unit has two values";
  static final String ONE_VALUE = "one value throughout: no disagreement to expect";

  private final DifferenceFunction difference;
  private final double[] values;

  private KrippendorffAlpha(DifferenceFunction difference, double[] values) {
    this.difference = difference;
    this.values = values;
  }

  /**
   * The statistic over coincidences with this domain.
   *
   * @param domain ascending, each value once
   * @throws IllegalArgumentException for negative values with {@link DifferenceFunction#RATIO}
   */
  public static KrippendorffAlpha over(DifferenceFunction difference, List<Double> domain) {
    double[] values = domain.stream().mapToDouble(Double::doubleValue).toArray();
    if (difference == DifferenceFunction.RATIO && values.length > 0 && values[0] < 0) {
      throw new IllegalArgumentException("a ratio of negative values: " + values[0]);
    }
    return new KrippendorffAlpha(difference, values);
  }

  /**
   * α of values by coder and unit.
   *
   * @param coders one list a coder, of equal lengths: the value of each unit, null where missing
   * @throws IllegalArgumentException as {@link Coincidences#of} and {@link #over}
   */
  public static Value of(
      DifferenceFunction difference, List<? extends List<@Nullable Double>> coders) {
    List<Double> domain = Coincidences.domain(coders);
    return over(difference, domain).value(Coincidences.of(domain, coders));
  }

  /**
   * α of these coincidences.
   *
   * @throws IllegalArgumentException if they have another domain
   */
  public Value value(Coincidences coincidences) {
    long[] counts = coincidences.counts();
    double alpha = of(counts);
    if (!Double.isNaN(alpha)) {
      return Value.of(alpha);
    }
    for (long count : counts) {
      if (count != 0) {
        return Value.undefined(ONE_VALUE);
      }
    }
    return Value.undefined(NOTHING_TO_COMPARE);
  }

  @Override
  public double of(long[] counts) {
    int size = values.length;
    if (counts.length != size * size) {
      throw new IllegalArgumentException(counts.length + " coincidences of " + size + " values");
    }
    double[] marginals = new double[size];
    double n = 0;
    for (int c = 0; c < size; c++) {
      long sum = 0;
      for (int k = 0; k < size; k++) {
        sum += counts[c * size + k];
      }
      marginals[c] = (double) sum / Coincidences.UNIT;
      n += marginals[c];
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < size; c++) {
      for (int k = c + 1; k < size; k++) {
        if (marginals[c] > 0 && marginals[k] > 0) {
          double squared = difference.squared(values, marginals, c, k);
          // The matrix is symmetric: each pair of values stands for two cells in both sums.
          observed += squared * counts[c * size + k] / Coincidences.UNIT;
          expected += squared * marginals[c] * marginals[k];
        }
      }
    }
    return expected == 0 ? Double.NaN : 1 - (n - 1) * observed / expected;
  }
}

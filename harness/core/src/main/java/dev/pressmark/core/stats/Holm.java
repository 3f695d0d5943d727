package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The adjustment of p-values for a family of comparisons by Holm (1979). It keeps the probability
 * of one false "better" or more in the whole family below α, whatever the dependence between them.
 *
 * <p>Of m p-values in ascending order, that of rank i becomes the largest of min(1, (m − j + 1) ·
 * p₍ⱼ₎) over j ≤ i. Equal p-values get equal results, and the order of the results is that of the
 * p-values.
 *
 * <p>Worked example: .01, .04, .03, .005 become .03, .06, .06, .02.
 */
public final class Holm {
  private Holm() {}

  /**
   * The adjusted p-values, in the order of the given ones; an empty list gives an empty one. A
   * comparison without a p belongs to the family and makes m larger, as if its p were 1, and stays
   * without.
   *
   * @throws IllegalArgumentException for a p that is not from 0 to 1
   */
  public static List<Value> adjust(List<Value> pValues) {
    int m = pValues.size();
    double[] p = new double[m];
    for (int i = 0; i < m; i++) {
      p[i] = pValues.get(i).toOptional().orElse(1);
      if (!(p[i] >= 0 && p[i] <= 1)) {
        throw new IllegalArgumentException("not a p-value: " + p[i]);
      }
    }
    List<Integer> ascending =
        IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> p[i])).toList();
    double largest = 0;
    for (int rank = 0; rank < m; rank++) {
      int i = ascending.get(rank);
      largest = Math.max(largest, Math.min(1, (m - rank) * p[i]));
      p[i] = largest;
    }
    List<Value> adjusted = new ArrayList<>(m);
    for (int i = 0; i < m; i++) {
      OptionalDouble given = pValues.get(i).toOptional();
      adjusted.add(given.isPresent() ? Value.of(p[i]) : pValues.get(i));
    }
    return List.copyOf(adjusted);
  }
}

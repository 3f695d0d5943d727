package dev.pressmark.core.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often two values were given to the same unit by different coders: the coincidence matrix of
 * Krippendorff (2004, chapter 11; 2011). A unit with m values adds 1/(m − 1) for each ordered pair
 * of them, so m in all; one with fewer than two values adds nothing.
 *
 * <p>Kept in parts of 1/{@value #UNIT}, which is exact for up to {@value #MOST_CODERS} values of a
 * unit, so that the matrices of stories add up to that of the split and can be resampled: see
 * {@link KrippendorffAlpha}.
 */
public final class Coincidences {
  /** Parts of a value: lcm(1, …, 16). */
  public static final long UNIT = 720_720;

  /** m − 1 must divide {@link #UNIT}. */
  public static final int MOST_CODERS = 17;

  private final double[] values;
  private final long[] matrix;

  private Coincidences(double[] values, long[] matrix) {
    this.values = values;
    this.matrix = matrix;
  }

  /**
   * The values that occur, ascending, each once: what all matrices that are to be added must share.
   */
  public static List<Double> domain(List<? extends List<@Nullable Double>> coders) {
    return coders.stream()
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .sorted()
        .distinct()
        .toList();
  }

  /**
   * The coincidences of some units, for instance those of one story. Labels are given as numbers of
   * their own choice; −0 is 0.
   *
   * @param domain all values that may occur, ascending, each once
   * @param coders one list a coder, of equal lengths: the value of each unit, null where missing
   * @throws IllegalArgumentException for a value outside of the domain, a domain that does not
   *     ascend, lists of different lengths, or more than {@value #MOST_CODERS} coders
   */
  public static Coincidences of(
      List<Double> domain, List<? extends List<@Nullable Double>> coders) {
    if (coders.size() > MOST_CODERS) {
      throw new IllegalArgumentException(coders.size() + " coders; at most " + MOST_CODERS);
    }
    double[] values = domain.stream().mapToDouble(value -> value + 0.0).toArray();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i]) || (i > 0 && !(values[i - 1] < values[i]))) {
        throw new IllegalArgumentException("values that do not ascend: " + domain);
      }
    }
    long[] matrix = new long[Math.multiplyExact(values.length, values.length)];
    int units = coders.isEmpty() ? 0 : coders.get(0).size();
    for (List<@Nullable Double> coder : coders) {
      if (coder.size() != units) {
        throw new IllegalArgumentException("coders with different numbers of units");
      }
    }
    int[] given = new int[coders.size()];
    for (int unit = 0; unit < units; unit++) {
      int m = 0;
      for (List<@Nullable Double> coder : coders) {
        Double value = coder.get(unit);
        if (value != null) {
          given[m++] = indexOf(values, value);
        }
      }
      addUnit(given, m, matrix, values.length);
    }
    return new Coincidences(values, matrix);
  }

  private static int indexOf(double[] values, double value) {
    int index = Arrays.binarySearch(values, value + 0.0);
    if (index < 0) {
      throw new IllegalArgumentException("not in the domain: " + value);
    }
    return index;
  }

  private static void addUnit(int[] given, int m, long[] matrix, int size) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        if (i != j) {
          matrix[given[i] * size + given[j]] += UNIT / (m - 1);
        }
      }
    }
  }

  /** The values of rows and columns, ascending. */
  public List<Double> domain() {
    return Arrays.stream(values).boxed().toList();
  }

  /** The matrix row by row, in parts of {@link #UNIT}: a vector of counts that may be summed. */
  public long[] counts() {
    return matrix.clone();
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if the domains differ
   */
  public Coincidences plus(Coincidences other) {
    if (!Arrays.equals(values, other.values)) {
      throw new IllegalArgumentException("different domains");
    }
    long[] sum = new long[matrix.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(matrix[i], other.matrix[i]);
    }
    return new Coincidences(values, sum);
  }
}

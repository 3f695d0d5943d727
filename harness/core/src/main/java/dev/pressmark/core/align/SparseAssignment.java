package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The largest sum of gains that a one-to-one assignment of rows to columns can have, where few
 * pairs have any: the assignment problem outside of the alignment of units. Rows and columns may
 * stay free. See {@link MaximumAssignment} for the method and its cost.
 */
public final class SparseAssignment {
  private final int columns;
  private final List<List<long[]>> rows = new ArrayList<>();

  /** An assignment problem without edges. */
  public SparseAssignment(int rows, int columns) {
    this.columns = columns;
    for (int row = 0; row < rows; row++) {
      this.rows.add(new ArrayList<>(2));
    }
  }

  /**
   * Says what it is worth to assign this row to this column; once for a pair.
   *
   * @param gain at least 1; the sum of all gains must fit into a long
   */
  public void add(int row, int column, long gain) {
    if (gain < 1 || column < 0 || column >= columns) {
      throw new IllegalArgumentException("column " + column + " of " + columns + ": " + gain);
    }
    rows.get(row).add(new long[] {column, gain, 0, 0});
  }

  /** The largest sum; 0 without edges. It does not depend on any order. */
  public long largestSum() {
    for (List<long[]> row : rows) {
      row.sort((a, b) -> Long.compare(a[0], b[0]));
    }
    CandidateGraph graph = CandidateGraph.of(columns, rows);
    MaximumAssignment optimum = new MaximumAssignment(graph);
    // The sum of the potentials is the sum of the gains: see there.
    return Math.addExact(
        Arrays.stream(optimum.rowPotential.x).sum(),
        Arrays.stream(optimum.columnPotential.x).sum());
  }
}

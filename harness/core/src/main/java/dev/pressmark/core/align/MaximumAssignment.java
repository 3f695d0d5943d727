package dev.pressmark.core.align;

import java.util.Arrays;

/**
 * A one-to-one assignment of rows to columns with the largest sum of gains, exact. Rows and columns
 * may stay free, and do where that is better.
 *
 * <p>The Hungarian method by shortest augmenting paths (Kuhn 1955, Munkres 1957; in the form of
 * Jonker and Volgenant 1987), on sparse edges and over an ordered group instead of numbers. Rows
 * are added one by one. Each row and column has a potential, and at all times
 *
 * <ol>
 *   <li>potentials are at least 0,
 *   <li>row potential + column potential is at least the gain, on every edge of an added row,
 *   <li>and equal to it on every assigned edge (such edges are called tight),
 *   <li>a free column, and a free row that was added, has potential 0.
 * </ol>
 *
 * By 1 and 2 no assignment is worth more than the sum of all potentials, by 3 and 4 this one is
 * worth exactly that. A search touches only what is connected with its row, so the cost is that of
 * the connected components one by one: at most rows · min(rows, columns) · columns for each.
 */
final class MaximumAssignment {
  static final int FREE = -1;

  final int[] columnOfRow;
  final int[] rowOfColumn;
  final Triples rowPotential;
  final Triples columnPotential;

  private final CandidateGraph graph;

  // The search for one row. Distance is how far its potential must fall until the thing is tight.
  private final Triples rowDistance;
  private final Triples columnDistance;
  private final int[] reachedFrom;
  private final int[] seenInSearch;
  private final int[] rowsReached;
  private final int[] columnsPassed;
  private final int[] columnsAhead;
  private int rowCount;
  private int passedCount;
  private int aheadCount;

  MaximumAssignment(CandidateGraph graph) {
    this.graph = graph;
    columnOfRow = new int[graph.rows];
    rowOfColumn = new int[graph.columns];
    rowPotential = new Triples(graph.rows);
    columnPotential = new Triples(graph.columns);
    rowDistance = new Triples(graph.rows);
    columnDistance = new Triples(graph.columns);
    reachedFrom = new int[graph.columns];
    seenInSearch = new int[graph.columns];
    rowsReached = new int[graph.rows];
    columnsPassed = new int[graph.columns];
    columnsAhead = new int[graph.columns];
    Arrays.fill(columnOfRow, FREE);
    Arrays.fill(rowOfColumn, FREE);
    Arrays.fill(seenInSearch, FREE);
    for (int row = 0; row < graph.rows; row++) {
      add(row);
    }
  }

  /** Adds a row and restores the four conditions. */
  private void add(int row) {
    raiseToFirstTightEdge(row);
    rowCount = 0;
    passedCount = 0;
    aheadCount = 0;
    rowDistance.set(row, 0, 0, 0);
    reach(row, row);
    // The reached row whose potential would be the first to fall to 0, and so could go free.
    int cheapest = row;
    while (true) {
      int ahead = nearestAhead();
      if (ahead == FREE || !isNearerThanFreeing(columnsAhead[ahead], cheapest)) {
        lowerPotentials(
            rowDistance.x[cheapest] + rowPotential.x[cheapest],
            rowDistance.y[cheapest] + rowPotential.y[cheapest],
            rowDistance.z[cheapest] + rowPotential.z[cheapest]);
        int released = columnOfRow[cheapest];
        columnOfRow[cheapest] = FREE;
        assignBackFrom(released);
        return;
      }
      int column = columnsAhead[ahead];
      if (rowOfColumn[column] == FREE) {
        lowerPotentials(
            columnDistance.x[column], columnDistance.y[column], columnDistance.z[column]);
        assignBackFrom(column);
        return;
      }
      columnsAhead[ahead] = columnsAhead[--aheadCount];
      columnsPassed[passedCount++] = column;
      int next = rowOfColumn[column];
      rowDistance.set(
          next, columnDistance.x[column], columnDistance.y[column], columnDistance.z[column]);
      reach(next, row);
      cheapest = isCheaperToFree(next, cheapest) ? next : cheapest;
    }
  }

  /** The smallest potential for a new row that is allowed by its edges. */
  private void raiseToFirstTightEdge(int row) {
    for (int edge = graph.rowStart[row]; edge < graph.rowStart[row + 1]; edge++) {
      int column = graph.column[edge];
      long x = graph.gain.x[edge] - columnPotential.x[column];
      long y = graph.gain.y[edge] - columnPotential.y[column];
      long z = graph.gain.z[edge] - columnPotential.z[column];
      if (rowPotential.isLess(row, x, y, z)) {
        rowPotential.set(row, x, y, z);
      }
    }
  }

  /** Puts a row into the search, which may bring columns nearer. */
  private void reach(int row, int search) {
    rowsReached[rowCount++] = row;
    long baseX = rowDistance.x[row] + rowPotential.x[row];
    long baseY = rowDistance.y[row] + rowPotential.y[row];
    long baseZ = rowDistance.z[row] + rowPotential.z[row];
    for (int edge = graph.rowStart[row]; edge < graph.rowStart[row + 1]; edge++) {
      int column = graph.column[edge];
      long x = baseX + columnPotential.x[column] - graph.gain.x[edge];
      long y = baseY + columnPotential.y[column] - graph.gain.y[edge];
      long z = baseZ + columnPotential.z[column] - graph.gain.z[edge];
      boolean unseen = seenInSearch[column] != search;
      if (unseen) {
        seenInSearch[column] = search;
        columnsAhead[aheadCount++] = column;
      }
      // A column that was passed is at most as far as this row, so it is never brought nearer.
      if (unseen || columnDistance.isMore(column, x, y, z)) {
        columnDistance.set(column, x, y, z);
        reachedFrom[column] = row;
      }
    }
  }

  /** Place in {@code columnsAhead} of the nearest column, or FREE if there is none. */
  private int nearestAhead() {
    int nearest = aheadCount == 0 ? FREE : 0;
    for (int i = 1; i < aheadCount; i++) {
      if (columnDistance.isLess(columnsAhead[i], columnsAhead[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  private boolean isNearerThanFreeing(int column, int row) {
    return columnDistance.isLess(
        column,
        rowDistance.x[row] + rowPotential.x[row],
        rowDistance.y[row] + rowPotential.y[row],
        rowDistance.z[row] + rowPotential.z[row]);
  }

  private boolean isCheaperToFree(int row, int other) {
    long x = rowDistance.x[other] + rowPotential.x[other] - rowDistance.x[row];
    long y = rowDistance.y[other] + rowPotential.y[other] - rowDistance.y[row];
    long z = rowDistance.z[other] + rowPotential.z[other] - rowDistance.z[row];
    return rowPotential.isLess(row, x, y, z);
  }

  /** Moves potential from rows to columns until everything on the path found is tight. */
  private void lowerPotentials(long x, long y, long z) {
    for (int i = 0; i < rowCount; i++) {
      int row = rowsReached[i];
      rowPotential.add(row, rowDistance.x[row] - x, rowDistance.y[row] - y, rowDistance.z[row] - z);
    }
    for (int i = 0; i < passedCount; i++) {
      int column = columnsPassed[i];
      columnPotential.add(
          column,
          x - columnDistance.x[column],
          y - columnDistance.y[column],
          z - columnDistance.z[column]);
    }
  }

  /** Gives the column to the row that reached it, the column of that row to the row before, … */
  private void assignBackFrom(int column) {
    for (int given = column; given != FREE; ) {
      int row = reachedFrom[given];
      int released = columnOfRow[row];
      columnOfRow[row] = given;
      rowOfColumn[given] = row;
      given = released;
    }
  }
}

package dev.pressmark.core.align;

import java.util.Arrays;

/**
 * Of all assignments with the largest sum of gains the one whose list of pairs (row, column) is
 * lexicographically smallest.
 *
 * <p>With the potentials of one optimum, exactly those assignments are optimal that use tight edges
 * only and leave only rows and columns with potential 0 free (complementary slackness). So the rows
 * are settled one by one, each with the smallest column for which the rows that are not settled yet
 * can be rearranged along tight edges. A row stays free only if it must: no optimal list is the
 * beginning of another, as every pair has a positive gain. One search per row, over tight edges.
 */
final class SmallestOptimum {
  private static final int FREE = MaximumAssignment.FREE;

  /** In place of a row: the column is left free. */
  private static final int NOBODY = -1;

  private final int rows;
  private final int[] tightStart;
  private final int[] tight;
  private final int[] columnOfRow;
  private final int[] rowOfColumn;
  private final boolean[] rowMayBeFree;
  private final boolean[] columnMayBeFree;
  private final boolean[] settledColumn;

  // The search for one row.
  private final int[] seenBy;
  private final int[] reachedFrom;
  private final int[] queue;
  private int head;
  private int tail;
  private int openSeenBy = FREE;
  private int openEnd = FREE;

  private SmallestOptimum(CandidateGraph graph, MaximumAssignment optimum) {
    rows = graph.rows;
    columnOfRow = optimum.columnOfRow.clone();
    rowOfColumn = optimum.rowOfColumn.clone();
    rowMayBeFree = new boolean[graph.rows];
    columnMayBeFree = new boolean[graph.columns];
    settledColumn = new boolean[graph.columns];
    seenBy = new int[graph.columns];
    reachedFrom = new int[graph.columns];
    queue = new int[graph.columns];
    Arrays.fill(seenBy, FREE);
    for (int row = 0; row < graph.rows; row++) {
      rowMayBeFree[row] = optimum.rowPotential.isZero(row);
    }
    for (int column = 0; column < graph.columns; column++) {
      columnMayBeFree[column] = optimum.columnPotential.isZero(column);
    }
    tightStart = new int[graph.rows + 1];
    tight = new int[graph.rowStart[graph.rows]];
    for (int row = 0; row < graph.rows; row++) {
      int end = tightStart[row];
      for (int edge = graph.rowStart[row]; edge < graph.rowStart[row + 1]; edge++) {
        if (isTight(graph, optimum, row, edge)) {
          tight[end++] = graph.column[edge];
        }
      }
      tightStart[row + 1] = end;
    }
  }

  private static boolean isTight(
      CandidateGraph graph, MaximumAssignment optimum, int row, int edge) {
    Triples u = optimum.rowPotential;
    Triples v = optimum.columnPotential;
    int column = graph.column[edge];
    return u.x[row] + v.x[column] == graph.gain.x[edge]
        && u.y[row] + v.y[column] == graph.gain.y[edge]
        && u.z[row] + v.z[column] == graph.gain.z[edge];
  }

  /** The column of each row, or {@link MaximumAssignment#FREE}. */
  static int[] columnOfRow(CandidateGraph graph) {
    SmallestOptimum smallest = new SmallestOptimum(graph, new MaximumAssignment(graph));
    for (int row = 0; row < smallest.rows; row++) {
      smallest.settle(row);
    }
    return smallest.columnOfRow;
  }

  private void settle(int row) {
    int current = columnOfRow[row];
    for (int i = tightStart[row]; i < tightStart[row + 1] && tight[i] != current; i++) {
      int wanted = tight[i];
      // Columns that were seen for a smaller one lead nowhere.
      if (!settledColumn[wanted] && seenBy[wanted] != row && take(row, wanted)) {
        break;
      }
    }
    if (columnOfRow[row] != FREE) {
      settledColumn[columnOfRow[row]] = true;
    }
  }

  /**
   * Gives {@code wanted} to {@code row} if the rows that are not settled can be rearranged: whoever
   * loses a column takes another one along a tight edge, and so on, until the column is taken that
   * {@code row} gave up.
   *
   * <p>Being free is one more thing to take and to give: the chain may come to an open end, where a
   * column is taken that was free, or a row goes free; and it may go on from there, where a free
   * row takes a column, or nobody takes one. If {@code row} was free itself, an open end is all it
   * needs.
   */
  private boolean take(int row, int wanted) {
    int givenUp = columnOfRow[row];
    head = 0;
    tail = 0;
    visit(row, wanted, row);
    while (head < tail) {
      int column = queue[head++];
      if (column == givenUp) {
        rearrange(row, column);
        return true;
      }
      int loser = rowOfColumn[column];
      if (loser == FREE || rowMayBeFree[loser]) {
        if (givenUp == FREE) {
          openEnd = column;
          rearrange(row, leaveAtOpenEnd());
          return true;
        }
        if (openSeenBy != row) {
          openSeenBy = row;
          openEnd = column;
          visitFromOpenEnd(row);
        }
      }
      if (loser != FREE) {
        visitAll(row, loser);
      }
    }
    return false;
  }

  private void visit(int row, int column, int from) {
    if (seenBy[column] != row && !settledColumn[column]) {
      seenBy[column] = row;
      reachedFrom[column] = from;
      queue[tail++] = column;
    }
  }

  private void visitAll(int row, int from) {
    for (int i = tightStart[from]; i < tightStart[from + 1]; i++) {
      visit(row, tight[i], from);
    }
  }

  private void visitFromOpenEnd(int row) {
    for (int column = 0; column < rowOfColumn.length; column++) {
      if (columnMayBeFree[column] && rowOfColumn[column] != FREE) {
        visit(row, column, NOBODY);
      }
    }
    for (int free = row + 1; free < rows; free++) {
      if (columnOfRow[free] == FREE) {
        visitAll(row, free);
      }
    }
  }

  /** Everybody on the chain to {@code last} moves on to the column that was reached from there. */
  private void rearrange(int row, int last) {
    int column = last;
    int mover;
    do {
      mover = reachedFrom[column];
      if (mover == NOBODY) {
        rowOfColumn[column] = FREE;
        column = leaveAtOpenEnd();
      } else {
        int left = columnOfRow[mover];
        columnOfRow[mover] = column;
        rowOfColumn[column] = mover;
        column = left == FREE && mover != row ? leaveAtOpenEnd() : left;
      }
    } while (mover != row);
  }

  /** The column at the open end of the chain, after the row that had it, if any, went free. */
  private int leaveAtOpenEnd() {
    int loser = rowOfColumn[openEnd];
    if (loser != FREE) {
      columnOfRow[loser] = FREE;
    }
    return openEnd;
  }
}

package dev.pressmark.core.align;

import java.util.Arrays;

/**
 * Of all assignments with the largest sum of gains the one whose list of pairs is lexicographically
 * smallest, where rows and columns are numbered together and a pair is (lower number, higher
 * number).
 *
 * <p>One numbering for both sides, so that the answer stays the same if they are exchanged.
 *
 * <p>With the potentials of one optimum, exactly those assignments are optimal that use tight edges
 * only and leave only rows and columns with potential 0 free (complementary slackness). So rows and
 * columns are settled by ascending number, each with the smallest partner for which those that are
 * not settled yet can be rearranged along tight edges. One stays free only if it must: no optimal
 * list is the beginning of another, as every pair has a positive gain. One search per row or
 * column, over tight edges.
 */
final class SmallestOptimum {
  private static final int FREE = MaximumAssignment.FREE;

  /** In place of who takes it: nobody, so that it goes free. */
  private static final int NOBODY = -1;

  /** Rows come first, then columns. */
  private final int rows;

  private final int nodes;
  private final int[] tightStart;
  private final int[] tight;
  private final int[] partner;
  private final boolean[] mayBeFree;
  private final boolean[] settled;

  // The search for one node. It moves what is on its own side; what is taken is on the other.
  private final int[] seenBy;
  private final int[] reachedFrom;
  private final int[] queue;
  private int head;
  private int tail;
  private int openSeenBy = FREE;
  private int openEnd = FREE;

  private SmallestOptimum(CandidateGraph graph, MaximumAssignment optimum) {
    rows = graph.rows;
    nodes = graph.rows + graph.columns;
    partner = new int[nodes];
    mayBeFree = new boolean[nodes];
    settled = new boolean[nodes];
    seenBy = new int[nodes];
    reachedFrom = new int[nodes];
    queue = new int[nodes];
    Arrays.fill(seenBy, FREE);
    for (int row = 0; row < rows; row++) {
      int column = optimum.columnOfRow[row];
      partner[row] = column == FREE ? FREE : rows + column;
      mayBeFree[row] = optimum.rowPotential.isZero(row);
    }
    for (int column = 0; column < graph.columns; column++) {
      partner[rows + column] = optimum.rowOfColumn[column];
      mayBeFree[rows + column] = optimum.columnPotential.isZero(column);
    }
    tightStart = new int[nodes + 1];
    tight = tightEdges(graph, optimum);
  }

  /** The tight edges of each node, by ascending other end. */
  private int[] tightEdges(CandidateGraph graph, MaximumAssignment optimum) {
    boolean[] isTight = new boolean[graph.rowStart[rows]];
    for (int row = 0; row < rows; row++) {
      for (int edge = graph.rowStart[row]; edge < graph.rowStart[row + 1]; edge++) {
        if (isTight(graph, optimum, row, edge)) {
          isTight[edge] = true;
          tightStart[row + 1]++;
          tightStart[rows + graph.column[edge] + 1]++;
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      tightStart[node + 1] += tightStart[node];
    }
    int[] ends = new int[tightStart[nodes]];
    int[] next = Arrays.copyOf(tightStart, nodes);
    for (int row = 0; row < rows; row++) {
      for (int edge = graph.rowStart[row]; edge < graph.rowStart[row + 1]; edge++) {
        if (isTight[edge]) {
          int column = rows + graph.column[edge];
          ends[next[row]++] = column;
          ends[next[column]++] = row;
        }
      }
    }
    return ends;
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

  /**
   * The column of each row, or {@link MaximumAssignment#FREE}.
   *
   * @param order all rows r, as r, and columns c, as rows + c, in the order of their common
   *     numbers; rows ascend in it, and columns
   */
  static int[] columnOfRow(CandidateGraph graph, int[] order) {
    SmallestOptimum smallest = new SmallestOptimum(graph, new MaximumAssignment(graph));
    for (int node : order) {
      smallest.settle(node);
    }
    int[] columnOfRow = new int[graph.rows];
    for (int row = 0; row < graph.rows; row++) {
      columnOfRow[row] = smallest.partner[row] == FREE ? FREE : smallest.partner[row] - graph.rows;
    }
    return columnOfRow;
  }

  private void settle(int node) {
    if (settled[node]) {
      return;
    }
    int current = partner[node];
    for (int i = tightStart[node]; i < tightStart[node + 1] && tight[i] != current; i++) {
      int wanted = tight[i];
      // What was seen for a smaller one leads nowhere.
      if (!settled[wanted] && seenBy[wanted] != node && take(node, wanted)) {
        break;
      }
    }
    settled[node] = true;
    if (partner[node] != FREE) {
      settled[partner[node]] = true;
    }
  }

  /**
   * Gives {@code wanted} to {@code node} if those that are not settled can be rearranged: whoever
   * loses its partner takes another one along a tight edge, and so on, until the one is taken that
   * {@code node} gave up.
   *
   * <p>Being free is one more thing to take and to give: the chain may come to an open end, where
   * one is taken that was free, or a loser goes free; and it may go on from there, where a free one
   * takes a partner, or nobody takes it. If {@code node} was free itself, an open end is all it
   * needs.
   */
  private boolean take(int node, int wanted) {
    int givenUp = partner[node];
    head = 0;
    tail = 0;
    visit(node, wanted, node);
    while (head < tail) {
      int taken = queue[head++];
      if (taken == givenUp) {
        rearrange(node, taken);
        return true;
      }
      int loser = partner[taken];
      if (loser == FREE || mayBeFree[loser]) {
        if (givenUp == FREE) {
          openEnd = taken;
          rearrange(node, leaveAtOpenEnd());
          return true;
        }
        if (openSeenBy != node) {
          openSeenBy = node;
          openEnd = taken;
          visitFromOpenEnd(node);
        }
      }
      if (loser != FREE) {
        visitAll(node, loser);
      }
    }
    return false;
  }

  private void visit(int node, int taken, int from) {
    if (seenBy[taken] != node && !settled[taken]) {
      seenBy[taken] = node;
      reachedFrom[taken] = from;
      queue[tail++] = taken;
    }
  }

  private void visitAll(int node, int from) {
    for (int i = tightStart[from]; i < tightStart[from + 1]; i++) {
      visit(node, tight[i], from);
    }
  }

  private void visitFromOpenEnd(int node) {
    for (int other = 0; other < nodes; other++) {
      boolean sameSide = other < rows == node < rows;
      if (sameSide && partner[other] == FREE && !settled[other]) {
        visitAll(node, other);
      } else if (!sameSide && partner[other] != FREE && mayBeFree[other]) {
        visit(node, other, NOBODY);
      }
    }
  }

  /** Everybody on the chain to {@code last} moves on to the one that was reached from there. */
  private void rearrange(int node, int last) {
    int taken = last;
    int mover;
    do {
      mover = reachedFrom[taken];
      if (mover == NOBODY) {
        partner[taken] = FREE;
        taken = leaveAtOpenEnd();
      } else {
        int left = partner[mover];
        partner[mover] = taken;
        partner[taken] = mover;
        taken = left == FREE && mover != node ? leaveAtOpenEnd() : left;
      }
    } while (mover != node);
  }

  /** The one taken at the open end of the chain, after its loser, if any, went free. */
  private int leaveAtOpenEnd() {
    int loser = partner[openEnd];
    if (loser != FREE) {
      partner[loser] = FREE;
    }
    return openEnd;
  }
}

package dev.pressmark.core.align;

import java.util.Arrays;
import java.util.List;

/**
 * Which gold unit (row) may be aligned with which slot (column), and what the pair would be worth.
 *
 * <p>Rows and columns are each numbered in the order of their token sets. The edges of row {@code
 * r} are {@code rowStart[r]} to before {@code rowStart[r + 1]}, by ascending column. The gain of an
 * edge is a triple: first ⌊2⁴⁰·token F1⌋, which is at least 1, then the number of shared tokens,
 * then the distance of the ends in token positions, negated. The assignment with the
 * lexicographically largest sum is the one sought, up to the last tie rule.
 */
final class CandidateGraph {
  final int rows;
  final int columns;
  final int[] rowStart;
  int[] column = new int[16];
  Triples gain = new Triples(16);

  private CandidateGraph(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    rowStart = new int[rows + 1];
  }

  /** A graph with given gains, one row of {@code {column, x, y, z}} edges after the other. */
  static CandidateGraph of(int columns, List<List<long[]>> rows) {
    CandidateGraph graph = new CandidateGraph(rows.size(), columns);
    for (int row = 0; row < rows.size(); row++) {
      graph.rowStart[row + 1] = graph.rowStart[row];
      for (long[] edge : rows.get(row)) {
        graph.addEdge(row, (int) edge[0], edge[1], edge[2], edge[3]);
      }
    }
    return graph;
  }

  /**
   * The graph of units that are not equal. Both lists are sorted by token set; none is empty.
   *
   * <p>Only slots whose stretch from first to last token meets that of the gold unit are looked at;
   * so distant units cost nothing, and a long article is no slower than its parts.
   */
  static CandidateGraph of(List<Unit> gold, List<Slot> slots) {
    CandidateGraph graph = new CandidateGraph(gold.size(), slots.size());
    int[] first = new int[slots.size()];
    int[] lastSoFar = new int[slots.size()];
    for (int slot = 0; slot < first.length; slot++) {
      TokenSet tokens = slots.get(slot).tokens();
      first[slot] = tokens.first();
      lastSoFar[slot] = slot == 0 ? tokens.last() : Math.max(lastSoFar[slot - 1], tokens.last());
    }
    for (int row = 0; row < gold.size(); row++) {
      graph.rowStart[row + 1] = graph.rowStart[row];
      Unit unit = gold.get(row);
      for (int slot = firstAtLeast(lastSoFar, unit.tokens().first());
          slot < first.length && first[slot] <= unit.tokens().last();
          slot++) {
        graph.addEdge(row, slot, unit, slots.get(slot));
      }
    }
    return graph;
  }

  /** Index of the first of the ascending values that is not below the bound. */
  private static int firstAtLeast(int[] ascending, int bound) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addEdge(int row, int slotIndex, Unit gold, Slot slot) {
    TokenSet g = gold.tokens();
    TokenSet p = slot.tokens();
    int shared = g.intersectionSize(p);
    if (shared == 0) {
      return;
    }
    long sizes = (long) g.size() + p.size();
    // Jaccard = shared / (sizes - shared) >= 1/2
    if ((gold.nested() || slot.nested()) && 3L * shared < sizes) {
      return;
    }
    long distance = distance(g.first(), p.first()) + distance(g.last(), p.last());
    addEdge(row, slotIndex, weight(shared, sizes), shared, -distance);
  }

  /** ⌊2⁴⁰ · 2·shared / sizes⌋, in two steps of a long division, for 2⁴¹·shared may be too large. */
  static long weight(int shared, long sizes) {
    long high = ((long) shared << 20) / sizes;
    long rest = ((long) shared << 20) % sizes;
    return (high << 21) + (rest << 21) / sizes;
  }

  private static long distance(int a, int b) {
    return Math.abs((long) a - b);
  }

  /** Whether no two edges meet in a row or column, so that nothing is left to choose. */
  boolean isMatching() {
    boolean[] taken = new boolean[columns];
    for (int row = 0; row < rows; row++) {
      if (rowStart[row + 1] - rowStart[row] > 1) {
        return false;
      }
      for (int edge = rowStart[row]; edge < rowStart[row + 1]; edge++) {
        if (taken[column[edge]]) {
          return false;
        }
        taken[column[edge]] = true;
      }
    }
    return true;
  }

  private void addEdge(int row, int to, long x, long y, long z) {
    int edge = rowStart[row + 1]++;
    if (edge == column.length) {
      grow(2 * edge);
    }
    column[edge] = to;
    gain.set(edge, x, y, z);
  }

  private void grow(int length) {
    column = Arrays.copyOf(column, length);
    Triples grown = new Triples(length);
    System.arraycopy(gain.x, 0, grown.x, 0, gain.x.length);
    System.arraycopy(gain.y, 0, grown.y, 0, gain.y.length);
    System.arraycopy(gain.z, 0, grown.z, 0, gain.z.length);
    gain = grown;
  }
}

package dev.pressmark.core.align;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The definition of the assignment, by going through every assignment there is. */
final class BruteForce {
  /** Columns of one row: what the pair is worth, compared from left to right. */
  private final List<Map<Integer, long[]>> edges;

  /** Numbers of the rows, then of the columns. */
  private final int[] number;

  private final int[] current;
  private final boolean[] taken;
  private long[] bestGain = {-1};
  private int[] best = {};

  private BruteForce(List<Map<Integer, long[]>> edges, int columns, int[] order) {
    this.edges = edges;
    number = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      number[order[i]] = i;
    }
    current = new int[edges.size()];
    taken = new boolean[columns];
  }

  /** Column of each row, or -1. */
  static int[] columnOfRow(List<Map<Integer, long[]>> edges, int columns, int[] order) {
    BruteForce search = new BruteForce(edges, columns, order);
    search.extend(0, new long[3]);
    return search.best;
  }

  private void extend(int row, long[] gain) {
    if (row == edges.size()) {
      int order = Arrays.compare(gain, bestGain);
      if (order > 0 || (order == 0 && Arrays.compare(pairs(current), pairs(best)) < 0)) {
        bestGain = gain;
        best = current.clone();
      }
      return;
    }
    current[row] = -1;
    extend(row + 1, gain);
    edges
        .get(row)
        .forEach(
            (column, worth) -> {
              if (!taken[column]) {
                taken[column] = true;
                current[row] = column;
                extend(
                    row + 1,
                    new long[] {gain[0] + worth[0], gain[1] + worth[1], gain[2] + worth[2]});
                taken[column] = false;
              }
            });
  }

  /** The list of pairs, sorted and flattened; comparing such arrays compares the lists. */
  private int[] pairs(int[] columnOfRow) {
    List<int[]> pairs = new ArrayList<>();
    for (int row = 0; row < columnOfRow.length; row++) {
      if (columnOfRow[row] >= 0) {
        int a = number[row];
        int b = number[columnOfRow.length + columnOfRow[row]];
        pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
      }
    }
    return pairs.stream().sorted(Arrays::compare).flatMapToInt(Arrays::stream).toArray();
  }

  /** Gold token sets with the token sets of their slots, by the rule as it is written. */
  static Map<TokenSet, TokenSet> align(List<Unit> gold, List<Unit> predicted) {
    Map<TokenSet, Boolean> nestedBySlot = new HashMap<>();
    predicted.forEach(unit -> nestedBySlot.merge(unit.tokens(), unit.nested(), Boolean::logicalOr));
    Map<TokenSet, TokenSet> result = new HashMap<>();
    List<Unit> rows = new ArrayList<>();
    for (Unit unit : gold) {
      if (nestedBySlot.containsKey(unit.tokens())) {
        result.put(unit.tokens(), unit.tokens());
      } else {
        rows.add(unit);
      }
    }
    rows.sort((a, b) -> Arrays.compare(list(a.tokens()), list(b.tokens())));
    List<TokenSet> columns =
        nestedBySlot.keySet().stream()
            .filter(tokens -> !result.containsKey(tokens))
            .sorted((a, b) -> Arrays.compare(list(a), list(b)))
            .toList();
    List<Map<Integer, long[]>> edges = new ArrayList<>();
    for (Unit row : rows) {
      Map<Integer, long[]> edgesOfRow = new HashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        TokenSet p = columns.get(column);
        boolean nested = row.nested() || nestedBySlot.getOrDefault(p, false);
        int shared = (int) row.tokens().stream().filter(p::contains).count();
        int either = row.tokens().size() + p.size() - shared;
        if (shared > 0 && (!nested || 2 * shared >= either)) {
          long weight =
              BigInteger.TWO
                  .pow(40)
                  .multiply(BigInteger.valueOf(2L * shared))
                  .divide(BigInteger.valueOf(row.tokens().size() + p.size()))
                  .longValueExact();
          int distance =
              Math.abs(row.tokens().first() - p.first()) + Math.abs(row.tokens().last() - p.last());
          edgesOfRow.put(column, new long[] {weight, shared, -distance});
        }
      }
      edges.add(edgesOfRow);
    }
    List<TokenSet> all = new ArrayList<>(rows.stream().map(Unit::tokens).toList());
    all.addAll(columns);
    int[] order =
        IntStream.range(0, all.size())
            .boxed()
            .sorted((a, b) -> Arrays.compare(list(all.get(a)), list(all.get(b))))
            .mapToInt(i -> i)
            .toArray();
    int[] columnOfRow = columnOfRow(edges, columns.size(), order);
    for (int row = 0; row < columnOfRow.length; row++) {
      if (columnOfRow[row] >= 0) {
        result.put(rows.get(row).tokens(), columns.get(columnOfRow[row]));
      }
    }
    return result;
  }

  private static int[] list(TokenSet set) {
    return set.stream().toArray();
  }
}

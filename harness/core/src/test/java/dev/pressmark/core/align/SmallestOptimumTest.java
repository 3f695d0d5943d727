package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallestOptimumTest {
  /** All tie rules at once: so few different gains that most graphs have many optima. */
  @Test
  void equalsEnumerationOnGraphsFullOfTies() {
    Seeds.forEach(
        60_000,
        random -> {
          int columns = 1 + random.nextInt(5);
          List<Map<Integer, long[]>> edges = edges(random, 1 + random.nextInt(5), columns);
          int[] order = interleaved(random, edges.size(), columns);
          assertThat(SmallestOptimum.columnOfRow(graph(edges, columns), order))
              .isEqualTo(BruteForce.columnOfRow(edges, columns, order));
        });
  }

  @Test
  void withoutEdgesEverythingStaysFree() {
    assertThat(
            SmallestOptimum.columnOfRow(
                graph(List.of(Map.of(), Map.of()), 2), new int[] {2, 0, 1, 3}))
        .containsExactly(-1, -1);
    assertThat(SmallestOptimum.columnOfRow(graph(List.of(), 0), new int[0])).isEmpty();
  }

  private static List<Map<Integer, long[]>> edges(Random random, int rows, int columns) {
    int density = 1 + random.nextInt(4);
    int most = 1 + random.nextInt(3);
    int second = 1 + random.nextInt(3);
    int third = 1 + random.nextInt(3);
    List<Map<Integer, long[]>> edges = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Map<Integer, long[]> edgesOfRow = new TreeMap<>();
      for (int column = 0; column < columns; column++) {
        if (random.nextInt(4) < density) {
          edgesOfRow.put(
              column,
              new long[] {
                1 + random.nextInt(most), random.nextInt(second), -random.nextInt(third)
              });
        }
      }
      edges.add(edgesOfRow);
    }
    return edges;
  }

  private static int[] interleaved(Random random, int rows, int columns) {
    int[] order = new int[rows + columns];
    int row = 0;
    for (int i = 0; i < order.length; i++) {
      boolean rowIsNext = i - row == columns || row < rows && random.nextBoolean();
      order[i] = rowIsNext ? row++ : rows + i - row;
    }
    return order;
  }

  private static CandidateGraph graph(List<Map<Integer, long[]>> edges, int columns) {
    List<List<long[]>> rows = new ArrayList<>();
    for (Map<Integer, long[]> edgesOfRow : edges) {
      List<long[]> row = new ArrayList<>();
      new TreeMap<>(edgesOfRow)
          .forEach((column, g) -> row.add(new long[] {column, g[0], g[1], g[2]}));
      rows.add(row);
    }
    return CandidateGraph.of(columns, rows);
  }
}

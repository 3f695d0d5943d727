package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

/** The authority is JGraphT 1.5.2, MaximumWeightBipartiteMatching; sums are exact, no tolerance. */
class AssignmentJGraphTTest {
  @Test
  void sumIsThatOfJGraphTOnManySmallGraphs() {
    Seeds.forEach(3_000, random -> compare(random, 1 + random.nextInt(12), 1 + random.nextInt(12)));
  }

  @Test
  void sumIsThatOfJGraphTOnLargerGraphs() {
    Seeds.forEach(20, random -> compare(random, 20 + random.nextInt(60), 20 + random.nextInt(60)));
    Seeds.forEach(4, random -> compare(random, 10, 300));
    Seeds.forEach(4, random -> compare(random, 300, 10));
  }

  private static void compare(Random random, int rows, int columns) {
    double density = Math.pow(random.nextDouble(), 2);
    // One in three graphs has hardly any different gains, one in three hardly any equal ones.
    int most = new int[] {2, 30, 1 << 20}[random.nextInt(3)];
    Graph<Integer, DefaultWeightedEdge> reference =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> left = new LinkedHashSet<>();
    Set<Integer> right = new LinkedHashSet<>();
    for (int row = 0; row < rows; row++) {
      left.add(row);
      reference.addVertex(row);
    }
    for (int column = 0; column < columns; column++) {
      right.add(rows + column);
      reference.addVertex(rows + column);
    }
    List<List<long[]>> edges = new ArrayList<>();
    long[][] weight = new long[rows][columns];
    for (int row = 0; row < rows; row++) {
      edges.add(new ArrayList<>());
      for (int column = 0; column < columns; column++) {
        if (random.nextDouble() < density) {
          long[] gain = {1 + random.nextInt(most), random.nextInt(30), -random.nextInt(30)};
          edges.get(row).add(new long[] {column, gain[0], gain[1], gain[2]});
          // Lexicographic as one number: sums of 30s over 300 pairs stay below 2^14.
          weight[row][column] = (gain[0] << 28) + (gain[1] << 14) + gain[2];
          reference.setEdgeWeight(
              reference.addEdge(row, rows + column), (double) weight[row][column]);
        }
      }
    }
    int[] columnOfRow =
        SmallestOptimum.columnOfRow(
            CandidateGraph.of(columns, edges), IntStream.range(0, rows + columns).toArray());
    long sum = 0;
    Set<Integer> used = new LinkedHashSet<>();
    for (int row = 0; row < rows; row++) {
      if (columnOfRow[row] != MaximumAssignment.FREE) {
        assertThat(used.add(columnOfRow[row])).as("one to one").isTrue();
        assertThat(weight[row][columnOfRow[row]]).as("an edge").isPositive();
        sum += weight[row][columnOfRow[row]];
      }
    }
    long expected = 0;
    for (DefaultWeightedEdge edge :
        new MaximumWeightBipartiteMatching<>(reference, left, right).getMatching().getEdges()) {
      expected += (long) reference.getEdgeWeight(edge);
    }
    assertThat(sum).isEqualTo(expected);
  }
}

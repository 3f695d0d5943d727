package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosureTest {

  /** Against the definition: reachable over the links, by repeated multiplication. */
  @Test
  void itemsAreTogetherWhereAWayLeadsFromOneToTheOther() {
    Seeds.forEach(
        300,
        random -> {
          int items = 1 + random.nextInt(9);
          boolean[][] reached = new boolean[items][items];
          Closure closure = new Closure(items);
          for (int i = 0; i < items; i++) {
            reached[i][i] = true;
          }
          for (int links = random.nextInt(items + 2); links > 0; links--) {
            int a = random.nextInt(items);
            int b = random.nextInt(items);
            closure.link(a, b);
            reached[a][b] = true;
            reached[b][a] = true;
          }
          for (int via = 0; via < items; via++) {
            for (int a = 0; a < items; a++) {
              for (int b = 0; b < items; b++) {
                reached[a][b] |= reached[a][via] && reached[via][b];
              }
            }
          }
          List<Integer> clusters = closure.clusters();
          for (int a = 0; a < items; a++) {
            for (int b = 0; b < items; b++) {
              assertThat(clusters.get(a).equals(clusters.get(b))).isEqualTo(reached[a][b]);
            }
          }
        });
  }

  @Test
  void noItems() {
    assertThat(new Closure(0).clusters()).isEmpty();
  }
}

package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseAssignmentTest {

  @Test
  void nothingIsWorthNothing() {
    assertThat(new SparseAssignment(0, 0).largestSum()).isZero();
    assertThat(new SparseAssignment(3, 2).largestSum()).isZero();
  }

  /** The greedy choice (5) takes 5 + 1; the best is 4 + 4. */
  @Test
  void theLargestSumIsNotTheGreedyOne() {
    SparseAssignment rows = new SparseAssignment(2, 2);
    rows.add(0, 1, 4);
    rows.add(0, 0, 5);
    rows.add(1, 0, 4);
    rows.add(1, 1, 1);
    assertThat(rows.largestSum()).isEqualTo(8);
  }

  /** Against all choices of a column, or none, for each row. */
  @Test
  void isTheBestOfAllAssignments() {
    Seeds.forEach(
        400,
        random -> {
          long[][] gains = gains(random);
          SparseAssignment assignment = new SparseAssignment(gains.length, gains[0].length);
          for (int row = 0; row < gains.length; row++) {
            for (int column = gains[0].length - 1; column >= 0; column--) {
              if (gains[row][column] > 0) {
                assignment.add(row, column, gains[row][column]);
              }
            }
          }
          assertThat(assignment.largestSum()).isEqualTo(best(gains, 0, 0));
        });
  }

  private static long[][] gains(Random random) {
    long[][] gains = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
    for (long[] row : gains) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextBoolean() ? 0 : 1 + random.nextInt(6);
      }
    }
    return gains;
  }

  private static long best(long[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    long best = best(gains, row + 1, taken);
    for (int column = 0; column < gains[row].length; column++) {
      if ((taken >> column & 1) == 0 && gains[row][column] > 0) {
        best = Math.max(best, gains[row][column] + best(gains, row + 1, taken | 1 << column));
      }
    }
    return best;
  }

  @Test
  void gainsAndColumnsHaveTheirRanges() {
    SparseAssignment one = new SparseAssignment(1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> one.add(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> one.add(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> one.add(0, -1, 1));
    one.add(0, 0, 1);
    assertThat(one.largestSum()).isEqualTo(1);
  }
}

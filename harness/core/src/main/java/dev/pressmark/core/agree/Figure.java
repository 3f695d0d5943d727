package dev.pressmark.core.agree;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.Interval;
import java.util.List;

/**
 * One coefficient.
 *
 * @param coded what was coded
 * @param coefficient how it is corrected for chance
 * @param value at most 1
 * @param interval its 95 % interval over stories
 * @param coverage what it was asked of
 * @param counts what it follows from, summed over stories
 */
public record Figure(
    Coded coded,
    Coefficient coefficient,
    Value value,
    Interval interval,
    Coverage coverage,
    List<Long> counts) {

  /** Copies the list. */
  public Figure {
    counts = List.copyOf(counts);
  }

  /**
   * What a coefficient was asked of.
   *
   * @param judged number of items that both annotators have; of stretches, of equal ones
   * @param a number of items of the first
   * @param b number of items of the second
   */
  public record Coverage(long judged, long a, long b) {

    /** The share of all items that is judged: 2·judged / (a + b). */
    public Score share() {
      return Score.ratio(2 * judged, a + b, "neither annotator has any");
    }
  }
}

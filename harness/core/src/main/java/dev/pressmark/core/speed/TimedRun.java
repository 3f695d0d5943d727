package dev.pressmark.core.speed;

/**
 * What one run of one side cost.
 *
 * @param side whose run it was
 * @param cpuMicros CPU time of the process for one article, in microseconds, above 0
 * @param wallMicros time on the clock for one article, in microseconds, above 0
 */
public record TimedRun(Side side, double cpuMicros, double wallMicros) {

  /**
   * @throws IllegalArgumentException if a time is not above 0 and finite
   */
  public TimedRun {
    for (double time : new double[] {cpuMicros, wallMicros}) {
      if (!(time > 0 && time < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("not a time of an article: " + time);
      }
    }
  }
}

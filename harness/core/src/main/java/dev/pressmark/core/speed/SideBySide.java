package dev.pressmark.core.speed;

import dev.pressmark.core.stats.Resampling;
import dev.pressmark.core.stats.SpeedMeasure;
import dev.pressmark.core.stats.SpeedRatio;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A system and a reference, measured in one session in the order of {@link AbbaOrder}: how many
 * times as fast the system is, by the CPU time of its process and by the clock.
 *
 * @param runs all runs in the order in which they were made
 */
public record SideBySide(List<TimedRun> runs) {

  private static final int RESAMPLES = 9_999;
  private static final double CONFIDENCE = .95;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the runs are not in ABBA order
   */
  public SideBySide {
    runs = List.copyOf(runs);
    if (runs.isEmpty()
        || runs.size() % 4 != 0
        || !new AbbaOrder(runs.size() / 4)
            .runs()
            .equals(runs.stream().map(TimedRun::side).toList())) {
      throw new IllegalArgumentException(
          "not in the order reference, system, system, reference: "
              + runs.stream().map(run -> run.side().word()).toList());
    }
  }

  /**
   * The ratio by CPU time, above 1 where the system is the faster.
   *
   * @param seed of the resamples of pairs
   */
  public SpeedRatio cpu(long seed) {
    return ratio(TimedRun::cpuMicros, seed);
  }

  /** The ratio by the clock; see {@link #cpu}. */
  public SpeedRatio wall(long seed) {
    return ratio(TimedRun::wallMicros, seed);
  }

  private SpeedRatio ratio(ToDoubleFunction<TimedRun> time, long seed) {
    return SpeedRatio.of(
        SpeedMeasure.COST,
        paired(Side.SYSTEM, time),
        paired(Side.REFERENCE, time),
        Resampling.of(seed),
        RESAMPLES,
        CONFIDENCE);
  }

  /** How the CPU time of the reference varied in the session. */
  public Steadiness cpuSteadiness() {
    return Steadiness.of(paired(Side.REFERENCE, TimedRun::cpuMicros));
  }

  /** How the reference varied by the clock. */
  public Steadiness wallSteadiness() {
    return Steadiness.of(paired(Side.REFERENCE, TimedRun::wallMicros));
  }

  private double[] paired(Side side, ToDoubleFunction<TimedRun> time) {
    double[] times = new double[runs.size() / 2];
    for (int pair = 0; pair < times.length; pair++) {
      times[pair] = time.applyAsDouble(runs.get(AbbaOrder.place(pair, side)));
    }
    return times;
  }
}

package dev.pressmark.core.speed;

import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.SpeedRatio;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How fast a system reads articles.
 *
 * @param verdict whether the figures can be used
 * @param different how many answers of timed passes were not those that were scored, a block
 * @param firstDifferent an article of which that is so; null for none
 * @param session the system and the reference side by side
 * @param articles how many articles each pass had
 * @param drawn whether they are the few that are drawn for slow systems
 * @param charactersPerArticle mean length of their texts
 * @param latency in microseconds an article
 * @param loadMillis opening the system
 * @param firstMillis the first article of all
 * @param allocatedBytes for an article; null where it cannot be known
 * @param repeating texts that it saw before, as the system, beside fresh ones, as the reference
 * @param threads how many threads the widest run had
 * @param threadsWallMicros an article by the clock in that run; null where it had one thread
 * @param lengths mean time by length, shortest first
 */
public record ReadingSpeed(
    SpeedVerdict verdict,
    double different,
    @Nullable String firstDifferent,
    SideBySide session,
    int articles,
    boolean drawn,
    double charactersPerArticle,
    Latency latency,
    double loadMillis,
    double firstMillis,
    @Nullable Double allocatedBytes,
    SideBySide repeating,
    int threads,
    @Nullable Double threadsWallMicros,
    List<LengthTime> lengths) {

  /** From here on a system is marked: it gains by having seen a text. */
  public static final double CACHES = 1.2;

  /** Copies the list. */
  public ReadingSpeed {
    lengths = List.copyOf(lengths);
  }

  /** Percentiles over articles, in microseconds. */
  public record Latency(double p50, double p90, double p99) {}

  /**
   * A class of articles of about the same length.
   *
   * @param characters mean length
   * @param micros mean time by the clock
   */
  public record LengthTime(double characters, double micros) {}

  /**
   * Whether it gains more than 20 % by having seen a text: the ratio by CPU time is above 1.2, and
   * its whole interval above 1.
   *
   * @param seed of the resamples of pairs
   */
  public boolean caches(long seed) {
    SpeedRatio ratio = repeating.cpu(seed);
    return ratio.timesAsFast() > CACHES
        && ratio.interval() instanceof Interval.Given given
        && given.lower() > 1;
  }

  /** How time grows with the length of an article. */
  public Growth growth() {
    return Growth.of(
        lengths.stream().mapToDouble(LengthTime::characters).toArray(),
        lengths.stream().mapToDouble(LengthTime::micros).toArray());
  }

  /** CPU time of the system for an article, in microseconds: the median of its runs. */
  public double cpuMicros() {
    return median(
        session.runs().stream().filter(ReadingSpeed::own).mapToDouble(TimedRun::cpuMicros));
  }

  /** Time of the system for an article by the clock, in microseconds: the median of its runs. */
  public double wallMicros() {
    return median(
        session.runs().stream().filter(ReadingSpeed::own).mapToDouble(TimedRun::wallMicros));
  }

  private static boolean own(TimedRun run) {
    return run.side() == Side.SYSTEM;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

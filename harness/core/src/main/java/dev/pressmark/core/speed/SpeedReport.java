package dev.pressmark.core.speed;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How fast a system is, with how good it is: never one without the other.
 *
 * @param system what was measured
 * @param reference what it was measured against; null where it reads no articles
 * @param scored the predictions whose making was timed
 * @param profile how much time the measurement was given
 * @param seed of everything that was drawn
 * @param reading how fast it reads articles; null for a system that only links
 * @param linking how fast it links; null for a system that does not
 * @param machine where it was measured
 */
public record SpeedReport(
    Measured system,
    @Nullable Measured reference,
    Scored scored,
    String profile,
    long seed,
    @Nullable ReadingSpeed reading,
    @Nullable LinkingSpeed linking,
    Machine machine) {

  /** Name and version of the file. */
  public static final String FORMAT = "pressmark.speed/1";

  /**
   * A system.
   *
   * @param name its name
   * @param version its version
   * @param isolation how it was run
   */
  public record Measured(String name, String version, String isolation) {}

  /**
   * The predictions that were scored.
   *
   * @param version of the dataset
   * @param goldSha256 digest of the gold
   * @param split the split
   * @param publication whether the day of publication was given
   * @param predictionsSha256 digest of the predictions
   * @param reproducible whether a second run on the unchanged texts gave the same predictions
   * @param headlines for each layer the system attempts the key of its headline, and the score;
   *     without those that are undefined
   */
  public record Scored(
      String version,
      String goldSha256,
      String split,
      String publication,
      String predictionsSha256,
      boolean reproducible,
      SortedMap<String, Double> headlines) {

    /** Copies the map. */
    public Scored {
      headlines = Collections.unmodifiableSortedMap(new TreeMap<>(headlines));
    }
  }

  /** The verdict on all of it: the worst of its parts. */
  public SpeedVerdict verdict() {
    SpeedVerdict read = reading == null ? SpeedVerdict.MEASURED : reading.verdict();
    SpeedVerdict linked = linking == null ? SpeedVerdict.MEASURED : linking.verdict();
    return read.compareTo(linked) > 0 ? read : linked;
  }
}

package dev.pressmark.core.speed;

import dev.pressmark.api.Term;

/** Whether a figure of speed can be used. */
public enum SpeedVerdict implements Term {
  /** It can. */
  MEASURED("measured"),
  /** The reference varied against itself: the machine was too restless. Not ranked. */
  UNSTABLE("unstable"),
  /** A second run on the unchanged texts gave other predictions already. Not ranked. */
  NOT_REPRODUCIBLE("not reproducible"),
  /** The predictions made while it was timed are not those that were scored. Refused. */
  OTHER_WORK("other work");

  private final String word;

  SpeedVerdict(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * The verdict, by the first of these that holds.
   *
   * @param reproducible whether a second run on the unchanged texts gave the same predictions
   * @param different how many answers of timed passes were not those that were scored
   * @param steady whether the reference was
   */
  public static SpeedVerdict of(boolean reproducible, double different, boolean steady) {
    if (!reproducible) {
      return NOT_REPRODUCIBLE;
    }
    return different > 0 ? OTHER_WORK : steady ? MEASURED : UNSTABLE;
  }
}

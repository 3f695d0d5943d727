package dev.pressmark.core.leaderboard;

import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.stats.Interval;

/** What stands beside the systems and is none: it has no rank. */
public sealed interface Reference {

  /** What it is called. */
  String name();

  /** Its F1; of a floor that differs from system to system the highest. */
  Score f1();

  /**
   * A trivial system on the headline.
   *
   * @param lowest its scores
   * @param highest the same, but where it works on each system's own quotes: then those of the
   *     system on whose quotes it is best
   */
  record Floor(String name, PrecisionRecallF1 lowest, PrecisionRecallF1 highest)
      implements Reference {

    /** Whether it is the same beside every system. */
    public boolean isOne() {
      return lowest.equals(highest);
    }

    @Override
    public Score f1() {
      return highest.f1();
    }
  }

  /**
   * One annotator scored as if the other were gold.
   *
   * @param interval over stories
   * @param stories how many: all that were annotated twice, whatever their split
   */
  record People(Score precision, Score recall, Score f1, Interval interval, int stories)
      implements Reference {
    @Override
    public String name() {
      return "two annotators";
    }
  }
}

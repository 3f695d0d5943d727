package dev.pressmark.core.metric;

import dev.pressmark.core.count.Proportion;

/**
 * A conditional accuracy, always beside its coverage: a system with one easy answer scores 1 on
 * what it answered. Never ranked, never gated.
 *
 * @param accuracy hits / judged; undefined where nothing could be judged
 * @param coverage judged / total; undefined where there is nothing
 */
public record AccuracyCoverage(Score accuracy, Score coverage) {
  static final String NOTHING_JUDGED = "nothing could be judged";
  static final String NOTHING_THERE = "gold has nothing here";

  public static AccuracyCoverage of(Proportion tally) {
    return new AccuracyCoverage(
        Score.ratio(tally.hits(), tally.judged(), NOTHING_JUDGED),
        Score.ratio(tally.judged(), tally.total(), NOTHING_THERE));
  }
}

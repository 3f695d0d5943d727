package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;

/**
 * How sure the score of one system is.
 *
 * @param score on the stories as they are
 * @param interval the 95 % interval
 * @param standardError of the bootstrap
 * @param resamples number of resamples, undefined ones included
 * @param undefined number of resamples in which the score is undefined
 */
public record SystemEstimate(
    Value score, Interval interval, Value standardError, int resamples, int undefined) {
  /** The estimate from replicates of a score. */
  public static SystemEstimate of(Replicates replicates) {
    return new SystemEstimate(
        replicates.observed(),
        replicates.interval(Judgement.CONFIDENCE),
        replicates.standardError(),
        replicates.resamples(),
        replicates.undefined());
  }

  /** The smallest difference that could be found against another system, unpaired. */
  public DetectableDifference detectable() {
    return DetectableDifference.unpaired(standardError);
  }
}

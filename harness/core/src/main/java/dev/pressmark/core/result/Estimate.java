package dev.pressmark.core.result;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.stats.DetectableDifference;
import dev.pressmark.core.stats.Interval;

/**
 * One number of a result, and how sure it is.
 *
 * @param score the number
 * @param interval its 95 % interval over stories
 * @param detectable the smallest difference to another system that could be found, unpaired
 */
public record Estimate(Score score, Interval interval, DetectableDifference detectable) {}

/**
 * From counts to scores: the divisions, and what happens where there is nothing to divide by.
 *
 * <p>Start reading at {@link dev.pressmark.core.metric.PrecisionRecallF1}. A {@link
 * dev.pressmark.core.metric.Score} is a number from 0 to 1 or undefined with a reason; undefined
 * never enters an average.
 *
 * <p>Pure: may depend on {@code count}, {@code java.base} and the nullness annotations only.
 */
@NullMarked
package dev.pressmark.core.metric;

import org.jspecify.annotations.NullMarked;

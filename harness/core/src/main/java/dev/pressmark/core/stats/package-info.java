/**
 * How sure a score is, whether two systems differ, and whether annotators agree.
 *
 * <p>The unit of everything is the story: articles of one story are about the same event, quote the
 * same people and are easy or hard together, so only stories may be drawn, dropped or exchanged as
 * if they were independent. A score of a resample is computed anew from summed counts, never
 * averaged. Chance is counter-based: each draw is a function of the seed, the number of the
 * resample and the story, so nothing depends on threads, on the order of stories or on what was
 * computed before.
 *
 * <p>Start reading at {@link dev.pressmark.core.stats.SystemComparison}, which puts the parts
 * together: {@link dev.pressmark.core.stats.StoryCounts} are what is resampled, {@link
 * dev.pressmark.core.stats.Bootstrap} gives intervals, {@link
 * dev.pressmark.core.stats.SignFlipTest} p-values, {@link dev.pressmark.core.stats.Holm} adjusts
 * them, {@link dev.pressmark.core.stats.Judgement} says what follows. For agreement see {@link
 * dev.pressmark.core.stats.KrippendorffAlpha}.
 *
 * <p>Pure: may depend on {@code metric}, {@code count}, the words of {@code api}, {@code java.base}
 * and the nullness annotations only. No I/O, no clock, no threads of its own.
 */
@NullMarked
package dev.pressmark.core.stats;

import org.jspecify.annotations.NullMarked;

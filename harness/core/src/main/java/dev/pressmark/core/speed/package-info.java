/**
 * What a measurement of speed says, and what is handed to a system while it is measured. The clock
 * itself is read elsewhere, in {@code dev.pressmark.bench}.
 *
 * <p>Three things are kept apart. <em>What is read</em>: {@link
 * dev.pressmark.core.speed.TimedTexts} gives every timed pass fresh names and texts with another
 * last line, {@link dev.pressmark.core.speed.GrownCollection} makes large collections for systems
 * that link, {@link dev.pressmark.core.speed.DrawnArticles} few articles for slow ones. <em>Whether
 * it was the same work</em>: {@link dev.pressmark.core.speed.SameWork}. <em>What follows from the
 * times</em>: {@link dev.pressmark.core.speed.SideBySide} for the ratio to a reference, {@link
 * dev.pressmark.core.speed.Growth} for how time grows, {@link dev.pressmark.core.speed.Percentiles}
 * for latency. {@link dev.pressmark.core.speed.SpeedReport} is all of it, {@link
 * dev.pressmark.core.speed.SpeedWriter} its file.
 *
 * <p>No clock, no chance without a seed, no I/O. Depends on {@code stats}, {@code prediction},
 * {@code dataset} for digests, {@code wire} and the API. Start reading at {@link
 * dev.pressmark.core.speed.SideBySide}.
 */
@NullMarked
package dev.pressmark.core.speed;

import org.jspecify.annotations.NullMarked;

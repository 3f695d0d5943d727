/**
 * Which predicted unit is meant by which gold unit: one to one, exact, and the same for any order
 * of the input.
 *
 * <p>A unit is a set of token positions of one article. Start reading at {@link
 * dev.pressmark.core.align.Aligner}; its result is an {@link dev.pressmark.core.align.Alignment}.
 * {@link dev.pressmark.core.align.IgnoreRegions} says which predictions are neither right nor
 * wrong.
 *
 * <p>Pure: may depend on {@code java.base} and the nullness annotations only. No I/O, no clock, no
 * shared state.
 */
@NullMarked
package dev.pressmark.core.align;

import org.jspecify.annotations.NullMarked;

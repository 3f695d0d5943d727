/**
 * Systems side by side, from their result files alone: whether they may be compared at all, by how
 * much they differ, how sure that is, and what follows.
 *
 * <p>Start reading at {@link dev.pressmark.core.compare.Comparison#of}. The statistics are those of
 * {@code stats}; what is here decides what is a family, what is judged and what is only shown.
 *
 * <p>Depends on {@code result}, {@code stats}, {@code metric}, {@code count}, {@code parallel},
 * {@code problem}, {@code json} and {@code api}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.compare;

import org.jspecify.annotations.NullMarked;

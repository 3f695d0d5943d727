/**
 * The result file: what input and settings determine and nothing else, so that the same input gives
 * the same bytes. Everything in a report can be recomputed from the counts per story it holds.
 *
 * <p>Scores and intervals ({@link dev.pressmark.core.result.Estimates}) are no part of a result but
 * follow from it: they are written for readers, and a file in which they do not follow is refused.
 *
 * <p>Depends on {@code stats}, {@code metric}, {@code count}, {@code parallel}, {@code json}, on
 * {@code layer} and {@code link} for which layers there are and what follows from their counts, and
 * for the words of splits and failures on {@code dataset} and {@code prediction}. Start reading at
 * {@link dev.pressmark.core.result.Result}.
 */
@NullMarked
package dev.pressmark.core.result;

import org.jspecify.annotations.NullMarked;

/**
 * The result file: what input and settings determine and nothing else, so that the same input gives
 * the same bytes. Everything in a report can be recomputed from the counts per story it holds.
 *
 * <p>Depends on {@code metric}, {@code count}, {@code json}, and for the words of splits and
 * failures on {@code dataset} and {@code prediction}. Start reading at {@link
 * dev.pressmark.core.result.Result}.
 */
@NullMarked
package dev.pressmark.core.result;

import org.jspecify.annotations.NullMarked;

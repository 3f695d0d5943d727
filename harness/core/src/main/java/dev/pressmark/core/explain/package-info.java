/**
 * The errors behind a number: what became of every unit of one system or two, and the same as pages
 * on which each stands in its text. The words of pages that may not be stored are on none of them.
 *
 * <p>Start reading at {@link dev.pressmark.core.explain.Explanation}, then {@link
 * dev.pressmark.core.explain.ExplainPages}. The verdicts are those of {@code layer} and {@code
 * link}, which are held against the counts of the scorer.
 *
 * <p>Depends on {@code score}, {@code prediction}, {@code link}, {@code layer}, {@code report} and
 * {@code html}; gives strings and does no I/O.
 */
@NullMarked
package dev.pressmark.core.explain;

import org.jspecify.annotations.NullMarked;

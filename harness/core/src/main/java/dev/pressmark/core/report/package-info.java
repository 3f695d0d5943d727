/**
 * Results and comparisons as people read them. Start reading at {@link
 * dev.pressmark.core.report.ScoreTable} and {@link dev.pressmark.core.report.ComparisonTable}.
 *
 * <p>Depends on {@code compare}, {@code result}, {@code stats}, {@code metric} and {@code layer};
 * gives strings and prints nothing.
 */
@NullMarked
package dev.pressmark.core.report;

import org.jspecify.annotations.NullMarked;

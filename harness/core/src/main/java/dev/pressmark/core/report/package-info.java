/**
 * Results, comparisons and verdicts as people read them. Start reading at {@link
 * dev.pressmark.core.report.ScoreTable}, {@link dev.pressmark.core.report.ComparisonTable} and
 * {@link dev.pressmark.core.report.AgreementTable}; what a gate says has four forms, the first of
 * which is {@link dev.pressmark.core.report.GateTable}.
 *
 * <p>Depends on {@code agree}, {@code survey}, {@code gate}, {@code compare}, {@code result},
 * {@code stats}, {@code metric} and {@code layer}; gives strings and prints nothing.
 */
@NullMarked
package dev.pressmark.core.report;

import org.jspecify.annotations.NullMarked;

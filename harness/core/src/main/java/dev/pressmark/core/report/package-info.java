/**
 * Results as people read them. Start reading at {@link dev.pressmark.core.report.ScoreTable}.
 *
 * <p>Depends on {@code result}, {@code metric} and {@code layer}; gives strings and prints nothing.
 */
@NullMarked
package dev.pressmark.core.report;

import org.jspecify.annotations.NullMarked;

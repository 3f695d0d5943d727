/**
 * Natty, a parser of date phrases that people type, as a system for dates: what a developer who
 * reaches for a date library gets on news text.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.natty.Natty}.
 */
@NullMarked
package dev.pressmark.baselines.natty;

import org.jspecify.annotations.NullMarked;

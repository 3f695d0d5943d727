/**
 * The main path: stories and predictions in, a result out. Start reading at {@link
 * dev.pressmark.core.score.Scoring#score}.
 *
 * <p>Depends on {@code layer}, {@code link}, {@code prediction}, {@code dataset} and {@code
 * result}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.score;

import org.jspecify.annotations.NullMarked;

/**
 * What each layer counts: from the gold labels and the answer for one article to counts.
 *
 * <p>A layer is one {@link dev.pressmark.core.layer.LayerCounter}; a new layer is a new one of
 * these and an entry in {@link dev.pressmark.core.layer.LayerCounters}, nothing else changes. Links
 * join articles, so they are counted over a split: {@link dev.pressmark.core.layer.SplitCounter},
 * in {@code link}. What became of each unit is told by {@link dev.pressmark.core.layer.Verdicts}.
 * Pure: no I/O. Depends on {@code dataset}, {@code align}, {@code count}, {@code speaker}, {@code
 * metric} and {@code timex}. Start reading at {@link dev.pressmark.core.layer.QuoteCounter}.
 */
@NullMarked
package dev.pressmark.core.layer;

import org.jspecify.annotations.NullMarked;

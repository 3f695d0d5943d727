/**
 * What every part of the rule baselines reads a text by: tables of words, and the page with its
 * words and what stands between them.
 *
 * <p>Tables are resources with one entry a line; {@code #} begins a comment. Start reading at
 * {@link dev.pressmark.baselines.rules.text.Page}.
 */
@NullMarked
package dev.pressmark.baselines.rules.text;

import org.jspecify.annotations.NullMarked;

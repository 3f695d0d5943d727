/**
 * Text and the positions in it: spans, tokens, quotation marks, names, and the one place where
 * offsets in code points, UTF-16 units and UTF-8 bytes are converted into each other.
 *
 * <p>Depends on nothing but the JDK. Scorer and baselines read a text with the same eyes because
 * both use this package. Start reading at {@link dev.pressmark.api.text.Span}, {@link
 * dev.pressmark.api.text.Tokens}, {@link dev.pressmark.api.text.QuotationMarks} and {@link
 * dev.pressmark.api.text.Name}.
 */
@NullMarked
package dev.pressmark.api.text;

import org.jspecify.annotations.NullMarked;

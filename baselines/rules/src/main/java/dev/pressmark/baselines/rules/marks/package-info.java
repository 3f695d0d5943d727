/**
 * The extractor {@code marks}: quotes by quotation marks alone, the floor that every reader of
 * quotes should pass.
 *
 * <p>It takes the pairs of marks from {@link dev.pressmark.api.text.QuotationMarks}, leaves out
 * what the narrator sets in marks for other reasons, and joins what one cue governs. It finds no
 * words outside of marks, no speakers and no days. Depends on the API and the JDK. Start reading at
 * {@link dev.pressmark.baselines.rules.marks.MarksExtractor}, then {@code MarkedQuotes}; what it
 * knows of English is in {@code Words}.
 */
@NullMarked
package dev.pressmark.baselines.rules.marks;

import org.jspecify.annotations.NullMarked;

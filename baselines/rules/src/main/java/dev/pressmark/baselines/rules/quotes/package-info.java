/**
 * Quotes by rules: direct, mixed and indirect, with the words that report them and the phrase that
 * names their source.
 *
 * <p>What stands in quotation marks is taken from {@link
 * dev.pressmark.baselines.rules.marks.MarkedText}. In each sentence a verb of {@code cue-verbs.txt}
 * is looked for, then its subject, then what it reports: the clause behind it, or the words before
 * it. Marked words inside of what is reported become part of one quote with it. Pure: no state, no
 * I/O but the tables. Start reading at {@link dev.pressmark.baselines.rules.quotes.QuoteReader},
 * then {@code SentenceReader}.
 */
@NullMarked
package dev.pressmark.baselines.rules.quotes;

import org.jspecify.annotations.NullMarked;

/**
 * Temporal expressions and the day of publication by tables, and the days that quotes were said on.
 *
 * <p>The way of a text: {@link dev.pressmark.baselines.rules.dates.Lexemes} (words) → {@link
 * dev.pressmark.baselines.rules.dates.Matcher} with the rows of {@code dates.table} and the words
 * of {@code words.table} → {@link dev.pressmark.baselines.rules.dates.Meaning} (what is said,
 * whenever it is said) → {@link dev.pressmark.baselines.rules.dates.Resolver} with an {@link
 * dev.pressmark.baselines.rules.dates.Anchor} (which day that is). A pattern is one line of the
 * table; code is needed only for a new kind of meaning.
 *
 * <p>Depends on {@code api} and the JDK. Start reading at {@link
 * dev.pressmark.baselines.rules.dates.DateReader}.
 */
@NullMarked
package dev.pressmark.baselines.rules.dates;

import org.jspecify.annotations.NullMarked;

/**
 * What TIMEX3 values mean: when two of them say the same, and which stretch of the calendar one
 * denotes.
 *
 * <p>The grammar is that of {@link dev.pressmark.api.annotation.TimexValue}; nothing here widens
 * it. Start reading at {@link dev.pressmark.core.timex.NormalForm} (equal or not) and {@link
 * dev.pressmark.core.timex.TimexInterval} (how much of it is right).
 *
 * <p>Pure: may depend on {@code api}, {@code java.base} and the nullness annotations only.
 */
@NullMarked
package dev.pressmark.core.timex;

import org.jspecify.annotations.NullMarked;

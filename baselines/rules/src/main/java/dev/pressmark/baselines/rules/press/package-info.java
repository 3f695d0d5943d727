/**
 * The systems made of the rules: {@code press-quotes} with quotes and speakers, and {@code press}
 * with all that the rules can do.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.rules.press.PressQuotes}.
 */
@NullMarked
package dev.pressmark.baselines.rules.press;

import org.jspecify.annotations.NullMarked;

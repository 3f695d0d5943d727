/**
 * The command line: the only place that prints, reads the clock for a person and ends the process.
 *
 * <p>May depend on everything else; nothing depends on it. Start at {@link dev.pressmark.cli.Main}.
 */
@NullMarked
package dev.pressmark.cli;

import org.jspecify.annotations.NullMarked;

package dev.pressmark.cli;

import dev.pressmark.core.report.Style;
import java.io.PrintStream;

/**
 * Where a command writes: results to one stream, everything said beside them to the other.
 *
 * @param out results
 * @param err messages
 * @param coloured whether results are read on a terminal
 */
record Console(PrintStream out, PrintStream err, boolean coloured) {

  Style style() {
    return coloured ? Style.ANSI : Style.PLAIN;
  }
}

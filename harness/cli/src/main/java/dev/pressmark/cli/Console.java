package dev.pressmark.cli;

import dev.pressmark.core.parallel.Progress;
import dev.pressmark.core.report.Style;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command writes: results to one stream, everything said beside them to the other.
 *
 * @param out results
 * @param err messages
 * @param coloured whether results are read on a terminal
 * @param environment the variables of the process
 * @param progress is told how far long work has come
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean coloured,
    Map<String, String> environment,
    Progress progress) {

  /** Copies the map. */
  Console {
    environment = Map.copyOf(environment);
  }

  Style style() {
    return coloured ? Style.ANSI : Style.PLAIN;
  }
}

package dev.pressmark.cli;

import java.io.PrintStream;

/**
 * One line on a terminal that says how far something is, how long it has taken and about how long
 * it will take; elsewhere nothing.
 */
final class RunProgress implements AutoCloseable {

  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final long began = System.nanoTime();

  RunProgress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** Shown where this process stands on a terminal. */
  static RunProgress onTerminal(PrintStream err) {
    return new RunProgress(err, Main.isTerminal(System.console()));
  }

  /** Shows how many of all runs have ended. */
  void at(int done, int all) {
    if (shown) {
      err.print(CLEAR + line(done, all, (System.nanoTime() - began) / NANOS_PER_SECOND));
      err.flush();
    }
  }

  /** The words: time left is that of the runs to come, each as long as those before. */
  static String line(int done, int all, long seconds) {
    String left = done == 0 ? "" : ", about " + time(seconds * (all - done) / done) + " left";
    return "run " + Math.min(done + 1, all) + " of " + all + ", " + time(seconds) + left;
  }

  private static String time(long seconds) {
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }

  /** Removes the line. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}

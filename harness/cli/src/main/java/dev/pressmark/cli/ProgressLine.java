package dev.pressmark.cli;

import dev.pressmark.core.parallel.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * One line at the bottom of the terminal that says how far long work has come and how long the rest
 * will take. It appears after two seconds and is gone when the work is done, so that nothing of it
 * stays between the results.
 */
final class ProgressLine implements Progress, AutoCloseable {

  static final long PATIENCE_MILLIS = 2_000;

  private static final long REPAINT_MILLIS = 250;
  private static final int WIDTH = 24;

  /** To the first column, and everything behind it away. */
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private @Nullable Timer timer;
  private String what = "";
  private int parts;
  private int done;
  private long began;
  private boolean painted;

  private ProgressLine(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** On this stream, if it is shown at all. */
  static ProgressLine on(PrintStream err, boolean shown) {
    return new ProgressLine(err, shown);
  }

  @Override
  public synchronized void begin(String name, int number) {
    erase();
    what = name;
    parts = number;
    done = 0;
    began = millis();
    if (shown && timer == null) {
      timer = new Timer("progress", true);
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              paint(millis());
            }
          },
          PATIENCE_MILLIS,
          REPAINT_MILLIS);
    }
  }

  @Override
  public synchronized void done() {
    done++;
    if (done >= parts) {
      erase();
      parts = 0;
    }
  }

  @Override
  public synchronized void close() {
    erase();
    parts = 0;
    if (timer != null) {
      timer.cancel();
    }
  }

  private synchronized void paint(long now) {
    if (parts > 0 && now - began >= PATIENCE_MILLIS) {
      err.print(ERASE + line(what, done, parts, now - began));
      err.flush();
      painted = true;
    }
  }

  private void erase() {
    if (painted) {
      err.print(ERASE);
      err.flush();
      painted = false;
    }
  }

  private static long millis() {
    return System.nanoTime() / 1_000_000;
  }

  /**
   * What the line says. The rest is expected to take as long for each part as the parts did that
   * are done; before the first is done, and for work in one part, it says how long it has taken.
   *
   * @param parts above 0
   * @param millis since it began
   */
  static String line(String what, int done, int parts, long millis) {
    if (parts == 1) {
      return what + "  " + clock(millis);
    }
    int filled = (int) ((long) WIDTH * done / parts);
    return what
        + "  ["
        + "#".repeat(filled)
        + ".".repeat(WIDTH - filled)
        + "]  "
        + done
        + " of "
        + parts
        + "  "
        + (done == 0 ? clock(millis) : clock(millis * (parts - done) / done) + " left");
  }

  private static String clock(long millis) {
    Duration time = Duration.ofSeconds((millis + 999) / 1_000);
    String seconds = two(time.toSecondsPart());
    return time.toHours() > 0
        ? time.toHours() + ":" + two(time.toMinutesPart()) + ":" + seconds
        : time.toMinutes() + ":" + seconds;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

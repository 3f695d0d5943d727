package dev.pressmark.core.process;

import dev.pressmark.core.prediction.ByteLines;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.process.Child.Heard.Ended;
import dev.pressmark.core.process.Child.Heard.Line;
import dev.pressmark.core.process.Child.Heard.TooLong;
import dev.pressmark.core.process.Child.Heard.TooMuchMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program in a process of its own, to which lines are written and which writes lines back. It
 * cannot hold up this process: writing, reading, and emptying its standard error each have a thread
 * of their own, and what it writes unasked fills a pipe and no memory. To be asked by one thread at
 * a time.
 */
final class Child {

  /** What came back. */
  sealed interface Heard {

    /** A line, without its end. No record: two lines of equal bytes are not the same line. */
    final class Line implements Heard {
      private final byte[] bytes;

      Line(byte[] bytes) {
        this.bytes = bytes;
      }

      byte[] bytes() {
        return bytes;
      }
    }

    /** A line longer than is read. */
    record TooLong(int longest) implements Heard {}

    /** The process ended, or closed its standard output. */
    record Ended(String how) implements Heard {}

    /** It was ended for the memory it used. */
    record TooMuchMemory(long limitBytes) implements Heard {}
  }

  /** Lines that are read ahead of being asked for. */
  private static final int AHEAD = 4;

  private static final long MEMORY_CHECK_MILLIS = 50;
  private static final Duration EXIT_LIMIT = Duration.ofSeconds(2);

  private final ProcessTree tree;
  private final Process process;
  private final ErrorTail errors = new ErrorTail();
  private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(AHEAD);
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(task -> thread(task, "writes to a program"));
  private final Thread reading;
  private final Thread draining;
  private final Thread atExit;
  private volatile @Nullable TooMuchMemory tooMuch;

  private Child(ProcessTree tree, @Nullable Long memoryLimit) {
    this.tree = tree;
    this.process = tree.root();
    this.reading = thread(this::read, "reads from a program");
    this.draining = thread(() -> errors.drain(process.getErrorStream()), "hears a program");
    this.atExit = new Thread(tree::kill, "ends a program");
    Runtime.getRuntime().addShutdownHook(atExit);
    reading.start();
    draining.start();
    // what outlives it would hold its end of the pipes
    CompletableFuture<Void> unused = process.onExit().thenRun(tree::kill);
    if (memoryLimit != null) {
      thread(() -> watch(memoryLimit), "watches the memory of a program").start();
    }
  }

  /**
   * Starts a program.
   *
   * @param memoryLimit bytes it may use with all its descendants; null for no limit
   * @throws SystemStartException if it cannot be started
   */
  static Child start(ProgramCommand command, @Nullable Long memoryLimit) {
    try {
      return new Child(ProcessTree.start(new ProcessBuilder(command.words())), memoryLimit);
    } catch (IOException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new SystemStartException(
          "the program " + command.program() + " cannot be started: " + why.getMessage());
    }
  }

  /** The process and all that came from it. */
  ProcessTree tree() {
    return tree;
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private void read() {
    ByteLines lines = new ByteLines(process.getInputStream(), PredictionReader.LONGEST_LINE);
    try {
      try {
        while (lines.next()) {
          int from = lines.offset();
          heard.put(
              lines.isTooLong()
                  ? new TooLong(PredictionReader.LONGEST_LINE)
                  : new Line(Arrays.copyOfRange(lines.bytes(), from, from + lines.length())));
        }
      } catch (IOException e) {
        // its end of the pipe is gone: it has ended
      }
      heard.put(ended());
    } catch (InterruptedException e) {
      // nobody listens any more
    }
  }

  private Heard ended() throws InterruptedException {
    boolean gone = process.waitFor(EXIT_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    TooMuchMemory memory = tooMuch;
    if (memory != null) {
      return memory;
    }
    return new Ended(
        gone ? "its process ended with exit code " + process.exitValue() : "it closed its output");
  }

  private void watch(long limit) {
    try {
      while (process.isAlive()) {
        if (tree.residentBytes() > limit) {
          tooMuch = new TooMuchMemory(limit);
          tree.kill();
        }
        Thread.sleep(MEMORY_CHECK_MILLIS);
      }
    } catch (InterruptedException e) {
      // does not happen: nobody has this thread
    }
  }

  /** Writes a line, without waiting for it to be read. */
  void tell(byte[] line) {
    writing.execute(
        () -> {
          try {
            OutputStream out = process.getOutputStream();
            out.write(line);
            out.flush();
          } catch (IOException e) {
            // it has ended, which whoever listens will hear
          }
        });
  }

  /**
   * Waits for the next line.
   *
   * @return what came; null where nothing came in time
   * @throws InterruptedException if the calling thread is interrupted
   */
  @Nullable Heard hear(Duration limit) throws InterruptedException {
    return heard.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * Closes its standard input and waits for it to end by itself.
   *
   * @return its exit code; null where it did not end in time
   * @throws InterruptedException if the calling thread is interrupted
   */
  @Nullable Integer leave(Duration limit) throws InterruptedException {
    writing.execute(
        () -> {
          try {
            process.getOutputStream().close();
          } catch (IOException e) {
            // it has ended already
          }
        });
    return process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS) ? process.exitValue() : null;
  }

  /** Ends it, and everything that it started. May be called again. */
  void end() {
    tree.kill();
    writing.shutdownNow();
    reading.interrupt();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // this process is ending, and the hook is at work
    }
  }

  /** The last lines of its standard error; complete once it has ended. */
  List<String> standardError() throws InterruptedException {
    if (!process.isAlive()) {
      draining.join(EXIT_LIMIT.toMillis());
    }
    return errors.lines();
  }
}

package dev.pressmark.core.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A process and all that came from it: its descendants and, where the system shows environments
 * under {@code /proc}, also those that let go of their parents. They are known by a variable that
 * stands in the environment of the process and that every child inherits.
 */
final class ProcessTree {

  private static final Path PROC = Path.of("/proc");
  private static final String VARIABLE = "PRESSMARK_CHILD";
  private static final int ROUNDS = 100;
  private static final long PAUSE_MILLIS = 10;

  /** USER_HZ is 100 wherever Linux runs. */
  private static final long TICK_NANOS = 10_000_000;

  private final Process root;
  private final byte[] mark;

  private ProcessTree(Process root, String mark) {
    this.root = root;
    this.mark = mark.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Starts a process.
   *
   * @throws IOException if it cannot be started
   */
  static ProcessTree start(ProcessBuilder builder) throws IOException {
    String name = UUID.randomUUID().toString();
    builder.environment().put(VARIABLE, name);
    return new ProcessTree(builder.start(), VARIABLE + "=" + name);
  }

  /** The process that was started. */
  Process root() {
    return root;
  }

  /** Whether memory can be measured on this system. */
  static boolean canMeasure() {
    return Files.isReadable(PROC.resolve("self/status"));
  }

  /**
   * The memory of all of them that is not swapped out, in bytes: the sum of {@code VmRSS} of {@code
   * /proc/PID/status}, so that pages they share are counted for each; 0 where it cannot be
   * measured.
   */
  long residentBytes() {
    return sum(tree(), pid -> statusBytes(pid, "VmRSS:"));
  }

  /**
   * The most memory that each of those that are alive has had, in bytes: the sum of {@code VmHWM};
   * 0 where it cannot be measured.
   */
  long peakBytes() {
    return sum(living().keySet(), pid -> statusBytes(pid, "VmHWM:"));
  }

  /**
   * The CPU time that all of them have used, in nanoseconds, in steps of {@value #TICK_NANOS}: of
   * those that are alive, and of their children that have ended and were waited for (fields 14 to
   * 17 of {@code /proc/PID/stat}). What was let go and has ended is not in it. 0 where it cannot be
   * measured.
   */
  long cpuNanos() {
    return sum(living().keySet(), ProcessTree::cpuNanos);
  }

  private static long sum(Collection<Long> processes, ToLongFunction<Long> measure) {
    return processes.stream().mapToLong(measure).sum();
  }

  /** The process and its descendants, whether they are alive or not. */
  private Collection<Long> tree() {
    try (Stream<ProcessHandle> descendants = root.descendants()) {
      return Stream.concat(Stream.of(root.pid()), descendants.map(ProcessHandle::pid)).toList();
    }
  }

  private static long statusBytes(long pid, String field) {
    try (Stream<String> lines = Files.lines(ofProc(pid, "status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0; // it has ended meanwhile
    }
  }

  private static long cpuNanos(long pid) {
    try {
      String stat = Files.readString(ofProc(pid, "stat"), StandardCharsets.ISO_8859_1);
      // the second field is the name, in brackets, and may hold anything
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = 0;
      for (int field = 14; field <= 17; field++) {
        ticks += Long.parseLong(fields[field - 3]);
      }
      return ticks * TICK_NANOS;
    } catch (IOException | RuntimeException e) {
      return 0; // it has ended meanwhile
    }
  }

  /** Ends all of them, and whatever they start while this goes on. */
  void kill() {
    for (int round = 0; round < ROUNDS; round++) {
      // before the root is ended: afterwards nobody is its descendant
      Map<Long, ProcessHandle> living = living();
      if (living.isEmpty()) {
        return;
      }
      living.values().forEach(ProcessHandle::destroyForcibly);
      root.destroyForcibly();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the rounds go on without pauses
    }
  }

  /** All that are alive, by their ids. */
  Map<Long, ProcessHandle> living() {
    Map<Long, ProcessHandle> living = new LinkedHashMap<>();
    try (Stream<ProcessHandle> descendants = root.descendants()) {
      descendants.forEach(one -> living.put(one.pid(), one));
    }
    if (root.isAlive()) {
      living.put(root.pid(), root.toHandle());
    }
    marked(living);
    living.values().removeIf(one -> !one.isAlive());
    return living;
  }

  private void marked(Map<Long, ProcessHandle> known) {
    if (!Files.isDirectory(PROC)) {
      return;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        long pid = Long.parseLong(process.getFileName().toString());
        if (!known.containsKey(pid) && isMarked(pid)) {
          Optional<ProcessHandle> found = ProcessHandle.of(pid);
          found.ifPresent(one -> known.put(pid, one));
        }
      }
    } catch (IOException | RuntimeException e) {
      // a list that changes while it is read: the next round sees what is left
    }
  }

  private boolean isMarked(long pid) {
    try {
      return contains(Files.readAllBytes(ofProc(pid, "environ")), mark);
    } catch (IOException e) {
      return false; // of another user, or ended meanwhile
    }
  }

  private static Path ofProc(long pid, String file) {
    return PROC.resolve(Long.toString(pid)).resolve(file);
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      int k = 0;
      while (k < part.length && bytes[i + k] == part[k]) {
        k++;
      }
      if (k == part.length) {
        return true;
      }
    }
    return false;
  }
}

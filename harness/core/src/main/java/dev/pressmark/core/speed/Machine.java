package dev.pressmark.core.speed;

import java.util.List;

/**
 * Where and under what conditions speed was measured.
 *
 * @param processor its model, as the system tells it; {@code unknown} where it does not
 * @param processors how many the process may use
 * @param memoryBytes physical memory
 * @param system operating system, name and version
 * @param java version of the Java runtime
 * @param virtualMachine name and version
 * @param flags of the forks' virtual machine
 * @param loadBefore system load average over a minute before the first run; below 0 where unknown
 * @param loadAfter the same after the last run
 * @param date when, as in 2026-11-22T14:05:00Z
 */
public record Machine(
    String processor,
    int processors,
    long memoryBytes,
    String system,
    String java,
    String virtualMachine,
    List<String> flags,
    double loadBefore,
    double loadAfter,
    String date) {

  /** Copies the list. */
  public Machine {
    flags = List.copyOf(flags);
  }
}

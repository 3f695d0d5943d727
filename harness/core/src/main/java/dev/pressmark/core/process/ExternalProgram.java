package dev.pressmark.core.process;

import org.jspecify.annotations.Nullable;

/**
 * A program to be run as a system.
 *
 * @param name what it is called in messages
 * @param command what starts it
 * @param memoryLimit bytes that it and its descendants may use together; null for no limit
 */
public record ExternalProgram(String name, ProgramCommand command, @Nullable Long memoryLimit) {

  /**
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ExternalProgram {
    if (memoryLimit != null && memoryLimit < 1) {
      throw new IllegalArgumentException("a memory limit is positive, not " + memoryLimit);
    }
  }

  /** A program that is called as it is started. */
  public static ExternalProgram of(ProgramCommand command, @Nullable Long memoryLimit) {
    return new ExternalProgram(command.program(), command, memoryLimit);
  }

  /** Whether the memory of a program can be measured on this machine. */
  public static boolean canLimitMemory() {
    return ProcessTree.canMeasure();
  }
}

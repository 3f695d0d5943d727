package dev.pressmark.bench.system;

import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.core.process.ExternalProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fork opens.
 *
 * <p>A fork is another process: what it opens must be found there by words alone.
 */
public sealed interface Subject {

  /** What it is called in tables and in JMH's file. */
  String name();

  /**
   * A system on the class path.
   *
   * @param name its name
   * @param className a class with a public constructor without parameters
   */
  record InProcess(String name, String className) implements Subject {}

  /**
   * A program.
   *
   * @param name its name
   * @param command the program and its arguments
   * @param memoryLimit bytes; null for no limit
   */
  record Program(String name, List<String> command, @Nullable Long memoryLimit) implements Subject {

    /** Copies the list. */
    public Program {
      command = List.copyOf(command);
    }
  }

  /** A system that is on the class path of this process, and so on that of its forks. */
  static Subject of(NewsSystem system) {
    return new InProcess(system.name(), system.getClass().getName());
  }

  /** A program under the name it gave itself. */
  static Subject of(String name, ExternalProgram program) {
    return new Program(name, program.command().words(), program.memoryLimit());
  }
}

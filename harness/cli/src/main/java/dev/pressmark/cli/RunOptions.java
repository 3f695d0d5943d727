package dev.pressmark.cli;

import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.ProgramCommand;
import dev.pressmark.core.process.RunSettings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long, and with how much, a system may work. */
final class RunOptions {

  /** Before the command of a program that is run as a system. */
  static final String EXEC = "exec:";

  private static final long MEBIBYTE = 1 << 20;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "For one article (default: ${DEFAULT-VALUE}).")
  private int timeLimit;

  @Option(
      names = "--start-limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "For loading, before the first article (default: ${DEFAULT-VALUE}).")
  private int startLimit;

  @Option(
      names = "--memory-limit",
      paramLabel = "MIB",
      description = "For each process of a program and what it starts (default: none).")
  private @Nullable Integer memoryLimit;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RunOptions() {}

  /**
   * The limits of time.
   *
   * @throws UsageException if one is not positive
   */
  RunSettings settings(int threads) {
    positive("--time-limit", timeLimit, "seconds");
    positive("--start-limit", startLimit, "seconds");
    return new RunSettings(
        threads,
        Duration.ofSeconds(timeLimit),
        Duration.ofSeconds(startLimit),
        RunSettings.DEFAULT.linkLimit());
  }

  /** Whether a name stands for a program. */
  static boolean isProgram(@Nullable String system) {
    return system != null && system.startsWith(EXEC);
  }

  /**
   * The program that is named.
   *
   * @param system {@code exec:} and a command
   * @throws UsageException if there is no command in it, or memory cannot be limited here
   */
  ExternalProgram program(String system) {
    if (!isProgram(system)) {
      throw new UsageException("\"" + system + "\" is no program; allowed: exec:\"COMMAND\"");
    }
    if (memoryLimit != null) {
      positive("--memory-limit", memoryLimit, "MiB");
      if (!ExternalProgram.canLimitMemory()) {
        throw new UsageException(
            "--memory-limit: the memory of a program is measured under /proc, which is not here");
      }
    }
    try {
      return new ExternalProgram(
          ProgramCommand.parse(system.substring(EXEC.length())),
          memoryLimit == null ? null : memoryLimit * MEBIBYTE);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--system " + system + ": " + e.getMessage() + "; allowed: exec:\"COMMAND\"");
    }
  }

  /**
   * A limit that only a program can have.
   *
   * @throws UsageException if it is there
   */
  void checkNoProgram() {
    if (memoryLimit != null) {
      throw new UsageException("--memory-limit " + memoryLimit + " goes with exec: alone");
    }
  }

  private static void positive(String option, int value, String unit) {
    if (value < 1) {
      throw new UsageException(option + " " + value + "; allowed: 1 or more " + unit);
    }
  }
}

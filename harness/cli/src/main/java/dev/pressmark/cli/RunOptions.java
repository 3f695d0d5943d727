package dev.pressmark.cli;

import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.JavaSystem;
import dev.pressmark.core.process.ProgramCommand;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.result.Isolation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long, and with how much, a system may work. */
final class RunOptions {

  private static final String EXEC = "exec:";
  private static final String JAVA = "java:";
  private static final String ALLOWED = "; allowed: exec:\"COMMAND\" or java:CLASS";

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

  @Option(
      names = "--system-path",
      paramLabel = "JARS",
      description = "The class path of java:CLASS, as java -cp takes it.")
  private @Nullable String systemPath;

  @Option(
      names = "--system-jvm",
      paramLabel = "OPTIONS",
      description = "For the virtual machine of java:CLASS, as \"-Xmx2g -Dmodel=small\".")
  private @Nullable String systemJvm;

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

  /** How a system of this name is run; without a name it is a bundled one. */
  static Isolation isolation(@Nullable String system) {
    if (system != null && system.startsWith(EXEC)) {
      return Isolation.EXEC;
    }
    return system != null && system.startsWith(JAVA) ? Isolation.WORKER : Isolation.IN_PROCESS;
  }

  /** Whether a system is run as a program, in a process of its own. */
  static boolean isProgram(Isolation isolation) {
    return isolation == Isolation.EXEC || isolation == Isolation.WORKER;
  }

  /**
   * The program that is named.
   *
   * @param system {@code exec:} and a command, or {@code java:} and a class
   * @throws UsageException if there is none in it, the class path is not there, or memory cannot be
   *     limited here
   */
  ExternalProgram program(String system) {
    return switch (isolation(system)) {
      case EXEC -> command(system);
      case WORKER -> javaSystem(system).program(WorkerJar.unpack(), memory());
      default -> throw new UsageException("\"" + system + "\" is no program" + ALLOWED);
    };
  }

  private @Nullable Long memory() {
    if (memoryLimit != null) {
      positive("--memory-limit", memoryLimit, "MiB");
      if (!ExternalProgram.canLimitMemory()) {
        throw new UsageException(
            "--memory-limit: the memory of a program is measured under /proc, which is not here");
      }
    }
    return memoryLimit == null ? null : memoryLimit * MEBIBYTE;
  }

  private ExternalProgram command(String system) {
    checkNoJava(EXEC);
    try {
      return ExternalProgram.of(ProgramCommand.parse(system.substring(EXEC.length())), memory());
    } catch (IllegalArgumentException e) {
      throw new UsageException("--system " + system + ": " + e.getMessage() + ALLOWED);
    }
  }

  private JavaSystem javaSystem(String system) {
    String className = system.substring(JAVA.length());
    if (className.isBlank()) {
      throw new UsageException("--system " + system + ": no class" + ALLOWED);
    }
    if (systemPath == null) {
      throw new UsageException("--system " + system + " needs --system-path JARS");
    }
    List<String> jars = List.of(systemPath.split(Pattern.quote(File.pathSeparator)));
    for (String jar : jars) {
      Path file = Path.of(jar.endsWith("*") ? jar.substring(0, jar.length() - 1) : jar);
      if (!Files.exists(file)) {
        throw new UsageException(
            "--system-path: there is no "
                + file
                + "; allowed: jars and folders of classes that are there, divided by "
                + File.pathSeparator);
      }
    }
    return new JavaSystem(className, jars, jvmOptions());
  }

  private List<String> jvmOptions() {
    if (systemJvm == null || systemJvm.isBlank()) {
      return List.of();
    }
    try {
      return ProgramCommand.parse(systemJvm).words();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--system-jvm " + systemJvm + ": " + e.getMessage());
    }
  }

  private void checkNoJava(String with) {
    if (systemPath != null || systemJvm != null) {
      throw new UsageException(
          "--system-path and --system-jvm go with "
              + JAVA
              + "CLASS alone"
              + (with.isEmpty() ? "" : ", not with " + with));
    }
  }

  /**
   * A limit that only a program can have.
   *
   * @throws UsageException if it is there
   */
  void checkNoProgram() {
    if (memoryLimit != null) {
      throw new UsageException(
          "--memory-limit " + memoryLimit + " goes with exec: and java: alone");
    }
    checkNoJava("");
  }

  private static void positive(String option, int value, String unit) {
    if (value < 1) {
      throw new UsageException(option + " " + value + "; allowed: 1 or more " + unit);
    }
  }
}

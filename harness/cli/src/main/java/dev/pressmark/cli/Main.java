package dev.pressmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the command line as a process. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Not System.out: its charset is the platform's, and results are UTF-8 everywhere.
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean terminal = isTerminal(System.console());
    Map<String, String> environment = System.getenv();
    int code;
    try (ProgressLine line = ProgressLine.on(err, isErrorShown(terminal) && !isDumb(environment))) {
      code =
          Pressmark.run(
              new Console(out, err, isColoured(terminal, environment), environment, line), args);
    }
    err.flush();
    System.exit(written(out, err, code));
  }

  /**
   * The exit code, once everything is written: a result that did not arrive, on a full disk or in a
   * closed pipe, is no success. A {@link PrintStream} never throws, it only remembers.
   */
  static int written(PrintStream out, PrintStream err, int code) {
    if (!out.checkError()) {
      return code;
    }
    err.println("pressmark: cannot write to standard output");
    err.flush();
    return code == ExitCode.OK ? ExitCode.INVALID : code;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Whether both standard streams are a terminal. Up to JDK 21 there is a console only then; later
   * ones have one always, which can be asked.
   */
  static boolean isTerminal(java.io.@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Colours only on a terminal, and never where the reader asks for none. */
  static boolean isColoured(boolean terminal, Map<String, String> environment) {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
  }

  private static boolean isDumb(Map<String, String> environment) {
    return "dumb".equals(environment.get("TERM"));
  }

  /**
   * Whether standard error is a terminal, whatever becomes of standard output. Where there is no
   * {@code /proc} it is taken for one if both others are.
   */
  private static boolean isErrorShown(boolean terminal) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return terminal;
    }
  }
}

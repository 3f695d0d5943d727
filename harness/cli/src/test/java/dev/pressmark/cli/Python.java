package dev.pressmark.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Python of this machine, for programs that are documented in it. */
final class Python {

  private Python() {}

  /** Skips a test where there is none. */
  static void assumePresent() throws InterruptedException {
    assumeTrue(isPresent(), "python3 is not on this machine");
  }

  private static boolean isPresent() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 7))")
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The command of a file. */
  static String command(Path file) {
    return "exec:python3 \"" + file.toAbsolutePath().toString().replace("\\", "\\\\") + '"';
  }
}

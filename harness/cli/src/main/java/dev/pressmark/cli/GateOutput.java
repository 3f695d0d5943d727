package dev.pressmark.cli;

import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.report.GateAnnotations;
import dev.pressmark.core.report.GateJunit;
import dev.pressmark.core.report.GateMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the report of a gate goes, beside the screen. */
final class GateOutput {

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write a comment for the forge, with a marker by which to find it again.")
  private @Nullable Path markdown;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write a JUnit report, one case a rule.")
  private @Nullable Path junit;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GateOutput() {}

  /** Writes the files that were asked for, and what GitHub Actions shows where it runs there. */
  void write(GateReport report, Console console) throws IOException {
    if (markdown != null) {
      write(markdown, GateMarkdown.of(report), console);
    }
    if (junit != null) {
      write(junit, GateJunit.of(report), console);
    }
    String summary = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!summary.isEmpty()) {
      Files.writeString(
          Path.of(summary),
          GateMarkdown.of(report),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    if (console.environment().getOrDefault("GITHUB_ACTIONS", "").equals("true")) {
      GateAnnotations.of(report).forEach(console.out()::println);
    }
  }

  private static void write(Path file, String content, Console console) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, content);
    console.err().println("pressmark: wrote " + file);
  }
}

package dev.pressmark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose answers are looked at: one of these. */
final class Subject {

  @Option(
      names = "--system",
      paramLabel = "NAME",
      description = {
        "A bundled system (see: pressmark systems), or a program of your own:",
        "  exec:\"COMMAND\", or java:CLASS with --system-path",
        "  (docs/external-programs.md). Without any: marks."
      })
  private @Nullable String system;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Predictions, one JSON line an article.")
  private @Nullable Path predictions;

  /** The system; null where there are predictions, or nothing was said. */
  @Nullable String system() {
    return system;
  }

  /** The file with predictions; null where there is none. */
  @Nullable Path predictions() {
    return predictions;
  }
}

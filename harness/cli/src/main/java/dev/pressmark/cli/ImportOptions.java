package dev.pressmark.cli;

import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all imports of corpora have in common: leniency, and the report of what was lost. */
final class ImportOptions {

  @Option(
      names = "--lenient",
      description = "Pass over what is malformed and count it. Without: exit code 3.")
  private boolean lenient;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report, what was carried, changed and lost, as JSON.")
  private @Nullable Path report;

  private final Problems problems = new Problems();

  /** A report of this import. */
  ImportReport start(String form) {
    return new ImportReport(form, lenient, problems);
  }

  /**
   * Ends the reading: writes the report, and gives up where something is wrong.
   *
   * @throws dev.pressmark.core.problem.InvalidInputException if something is
   */
  void finish(ImportReport found, Console console) throws IOException {
    if (report != null) {
      Files.writeString(report, found.json());
    }
    problems.throwIfAny();
    found.lines().forEach(console.err()::println);
  }
}

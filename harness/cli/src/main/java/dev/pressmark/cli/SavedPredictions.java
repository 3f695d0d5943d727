package dev.pressmark.cli;

import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.process.JournalPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where answers are written: at the end of a run and, for a program, while it goes on. */
final class SavedPredictions {

  @Option(
      names = "--save-predictions",
      paramLabel = "FILE",
      description = {
        "Write what the system answered, as a prediction file. The answers of a",
        "  program are kept in FILE.partial while it runs."
      })
  private @Nullable Path file;

  @Option(
      names = "--resume",
      description = "Go on with the run of a program whose answers are in FILE.partial.")
  private boolean resume;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  SavedPredictions() {}

  /**
   * Only the answers of a program are kept while it runs, and only in a file with a name.
   *
   * @throws UsageException if there is nothing to go on with
   */
  void check(boolean program) {
    if (resume && !(program && file != null)) {
      throw new UsageException(
          "--resume goes with --system exec: or java:, and --save-predictions FILE");
    }
  }

  /** Where the answers of a program are kept while it runs; null for nowhere. */
  @Nullable JournalPlace journal(String datasetVersion) {
    Path partial = partial();
    return partial == null ? null : new JournalPlace(partial, resume, datasetVersion);
  }

  private @Nullable Path partial() {
    return file == null ? null : file.resolveSibling(file.getFileName() + ".partial");
  }

  /** Writes the answers, where they are wanted; what was kept before is needed no more. */
  void save(Predictions predictions, ArticleIndex index, boolean program) throws IOException {
    if (file == null) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      new PredictionWriter(index).write(predictions, out);
    }
    Path partial = partial();
    if (program && partial != null) {
      Files.deleteIfExists(partial);
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A system whose output in some other form becomes a prediction file. */
final class TaggedOptions {

  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "The name of the system.")
  private String name;

  @Option(
      names = "--system-version",
      paramLabel = "VERSION",
      defaultValue = "unknown",
      description = "The version of the system (default: ${DEFAULT-VALUE}).")
  private String version;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The prediction file. Without: standard output.")
  private @Nullable Path out;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  TaggedOptions() {}

  Dataset dataset() {
    return dataset.readValid();
  }

  SystemName system() {
    return new SystemName(name, version, null);
  }

  void write(Predictions predictions, Dataset about, Console console) throws IOException {
    PredictionWriter writer = new PredictionWriter(ArticleIndex.of(about.stories()));
    if (out == null) {
      writer.write(predictions, console.out());
      return;
    }
    try (OutputStream file = Files.newOutputStream(out)) {
      writer.write(predictions, file);
    }
    console.err().println("pressmark: wrote " + out);
  }
}

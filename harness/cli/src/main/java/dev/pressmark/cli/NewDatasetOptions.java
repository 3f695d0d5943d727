package dev.pressmark.cli;

import dev.pressmark.core.convert.corpus.ImportSettings;
import dev.pressmark.core.dataset.DatasetFolder;
import dev.pressmark.core.dataset.DatasetValidator.Validation;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The dataset folder that an import makes. */
final class NewDatasetOptions {

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DIR",
      description = "The dataset folder to make: new or empty.")
  private Path into;

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      defaultValue = "test",
      description = "The split of the stories: dev or test (default: ${DEFAULT-VALUE}).")
  private String split;

  @Option(
      names = "--dataset-version",
      paramLabel = "X.Y.Z",
      defaultValue = "1.0.0",
      description = "The version of the dataset (default: ${DEFAULT-VALUE}).")
  private String version;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language of the texts (default: ${DEFAULT-VALUE}).")
  private String language;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  NewDatasetOptions() {}

  /** What the import has to know; refuses early a folder that is in use. */
  ImportSettings settings(String form) throws IOException {
    DatasetFolder.requireNew(into);
    try {
      return new ImportSettings(
          form, Modes.of("--split", Split.class, split), DatasetVersion.parse(version), language);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Writes the stories and checks the dataset that they make. */
  int write(List<Story> stories, ImportSettings settings, Console console) throws IOException {
    if (stories.isEmpty()) {
      console.err().println("pressmark: no document is left to import");
      return ExitCode.INVALID;
    }
    Validation made =
        DatasetFolder.create(into, settings.version(), DatasetOptions.embedded(), stories);
    if (!made.problems().isEmpty()) {
      return ProblemPrinter.print(made.problems().list(), made.problems().count(), console.err());
    }
    console
        .out()
        .println(
            into
                + ": ok, "
                + made.summary().stories()
                + " stories, "
                + made.summary().quotes()
                + " quotes, "
                + made.summary().dates()
                + " dates");
    return ExitCode.OK;
  }
}

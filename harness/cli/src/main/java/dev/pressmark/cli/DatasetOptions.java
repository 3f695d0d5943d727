package dev.pressmark.cli;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.DatasetValidator;
import dev.pressmark.core.dataset.FolderTexts;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dataset a command works on, and where the texts come from that it may not hold. */
final class DatasetOptions {

  private static final String EMBEDDED = "pressmark/dataset";

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "A dataset folder instead of the embedded dataset.")
  private @Nullable Path dataset;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "A folder with the texts of articles that the dataset may not hold (split real). They"
              + " are recognised by digest, whatever their names.")
  private @Nullable Path texts;

  DatasetFiles files() {
    return dataset == null ? embedded() : DatasetFiles.ofFolder(dataset);
  }

  /** The files of the embedded dataset. */
  static DatasetFiles embedded() {
    return DatasetFiles.ofResources(DatasetOptions.class.getClassLoader(), EMBEDDED);
  }

  /** The folder that was named; null for the embedded dataset. */
  @Nullable Path folder() {
    return dataset;
  }

  TextSource texts() {
    return texts == null ? TextSource.NONE : FolderTexts.of(texts);
  }

  /**
   * Reads the dataset and, where it is a folder, checks every law first: scores of gold that breaks
   * one mean nothing. The embedded dataset was checked when it was built.
   */
  Dataset readValid() {
    if (dataset != null) {
      DatasetValidator.validate(files(), texts()).problems().throwIfAny();
    }
    return read();
  }

  /** Reads the dataset. */
  Dataset read() {
    Problems problems = new Problems();
    Dataset read = Dataset.read(files(), texts(), problems);
    problems.throwIfAny();
    if (read == null) {
      throw new IllegalStateException("no dataset and no problem");
    }
    return read;
  }

  /** Says which articles have no text, and how to supply it. */
  void explainMissingTexts(List<Article> missing, PrintStream err) {
    if (missing.isEmpty()) {
      return;
    }
    err.println(
        "pressmark: the dataset may not hold the texts of these articles, and they were not"
            + (texts == null ? " supplied:" : " found in " + texts + ":"));
    FolderTexts folder = texts == null ? null : FolderTexts.of(texts);
    for (Article article : missing) {
      String near =
          folder == null
              ? ""
              : folder
                  .nearMiss(article.textSha256())
                  .map(file -> "  (" + file + " has it but for byte order mark or line ends)")
                  .orElse("");
      err.println("  " + article.id() + "  SHA-256 " + article.textSha256() + near);
    }
    err.println(
        "Put each text into a file of its own, UTF-8, exactly as labelled, in any folder, and name"
            + " the folder: --texts DIR");
  }
}

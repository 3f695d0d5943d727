package dev.pressmark.cli;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.FolderTexts;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.score.Selection;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    return dataset == null
        ? DatasetFiles.ofResources(DatasetOptions.class.getClassLoader(), EMBEDDED)
        : DatasetFiles.ofFolder(dataset);
  }

  /** The folder that was named; null for the embedded dataset. */
  @Nullable Path folder() {
    return dataset;
  }

  TextSource texts() {
    return texts == null ? TextSource.NONE : FolderTexts.of(texts);
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

  /** The stories of a split that are wanted. */
  Selection select(Dataset from, String splitWord, List<String> stories) {
    Split split = Modes.of(Split.class, splitWord);
    Selection selection = Selection.of(from, split, new LinkedHashSet<>(stories));
    Set<String> known =
        from.stories(split).stream().map(story -> story.id()).collect(Collectors.toSet());
    for (String story : stories) {
      if (!known.contains(story)) {
        throw new UsageException(
            "no story \""
                + story
                + "\" in split "
                + split.word()
                + "; there are "
                + known.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    if (selection.stories().isEmpty()) {
      throw new UsageException("the split " + split.word() + " of this dataset has no stories");
    }
    return selection;
  }

  /** Says which articles have no text, and how to supply it. */
  void explainMissingTexts(Selection selection, PrintStream err) {
    List<Article> missing = selection.withoutText();
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

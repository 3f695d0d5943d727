package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetValidator;
import dev.pressmark.core.dataset.DatasetValidator.Summary;
import dev.pressmark.core.dataset.DatasetValidator.Validation;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.Predictions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks a dataset, or a prediction file against it. */
@Command(
    name = "validate",
    description = "Checks a dataset, or a prediction file: all problems at once, exit code 3.",
    footer = {
      "",
      "Examples:",
      "  pressmark validate                      the embedded dataset",
      "  pressmark validate --dataset dataset    a dataset folder",
      "  pressmark validate --predictions mine.jsonl",
    })
final class ValidateCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;
  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "A prediction file to check instead of the dataset.")
  private @Nullable Path predictions;

  @SuppressWarnings("NullAway.Init")
  ValidateCommand() {}

  @Override
  public Integer call() throws IOException {
    return predictions == null ? dataset() : predictions(predictions);
  }

  private int dataset() {
    Validation found = DatasetValidator.validate(dataset.files(), dataset.texts());
    PrintStream err = parent.console().err();
    if (!found.problems().isEmpty()) {
      return ProblemPrinter.print(found.problems().list(), found.problems().count(), err);
    }
    found.missingTexts().forEach(sentence -> err.println("pressmark: " + sentence));
    Summary summary = found.summary();
    parent
        .console()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "ok: %d stories, %d articles (%d without text), %d entities, %d quotes, %d dates,"
                    + " %d article links, %d utterances, %d hard negatives",
                summary.stories(),
                summary.articles(),
                summary.articlesWithoutText(),
                summary.entities(),
                summary.quotes(),
                summary.dates(),
                summary.articleLinks(),
                summary.utterances(),
                summary.hardNegatives()));
    return ExitCode.OK;
  }

  private int predictions(Path file) throws IOException {
    Dataset read = dataset.read();
    Predictions found =
        new PredictionReader(ArticleIndex.of(read.stories()))
            .datasetVersion(read.version().toString())
            .read(file);
    found.warnings().forEach(warning -> parent.console().err().println(warning));
    parent.console().out().println(file + ": ok, " + found.answers().size() + " articles answered");
    if (!found.skipped().textNotSupplied().isEmpty()) {
      parent
          .console()
          .err()
          .println(
              "pressmark: "
                  + found.skipped().textNotSupplied().size()
                  + " answers could not be checked against a text (--texts DIR supplies it)");
    }
    return ExitCode.OK;
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportSettings;
import dev.pressmark.core.convert.polnear.PolNearDocuments;
import dev.pressmark.core.convert.polnear.PolNearPredictions;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.Predictions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** PolNeAR: gold attributions, and what systems or other annotators make of the documents. */
@Command(
    name = "polnear",
    description = "Converts PolNeAR's attributions (docs/import/polnear.md).",
    subcommands = {ImportPolNear.Documents.class, ImportPolNear.Tagged.class},
    footer = {
      "",
      "Examples:",
      "  pressmark import polnear documents dev --into polnear --lenient",
      "  pressmark import polnear predictions mine --dataset polnear --name mine",
    })
final class ImportPolNear extends CommandGroup {

  private static final String FORM = "polnear";

  /** Gold documents to a dataset. */
  @Command(
      name = "documents",
      description = "Makes a dataset folder of annotated documents: quotes and their sources.",
      footer = {
        "",
        "Examples:",
        "  pressmark import polnear documents dev --into polnear --lenient",
        "  pressmark import polnear documents dev --into a --annotator 4b22 --shared",
      })
  static final class Documents implements Callable<Integer> {

    @ParentCommand private ImportPolNear command;
    @Mixin private NewDatasetOptions target;
    @Mixin private ImportOptions options;

    @Option(
        names = "--annotator",
        paramLabel = "ID",
        description =
            "Whose annotations are gold; documents without them are left out. Without: all"
                + " documents, each with the annotator whose id sorts first.")
    private @Nullable String annotator;

    @Option(names = "--shared", description = "Only documents with several annotators.")
    private boolean shared;

    @Parameters(
        paramLabel = "DIR",
        description = "The corpus, with the folders text (.txt) and attributions (.ann).")
    private Path corpus;

    @SuppressWarnings("NullAway.Init")
    Documents() {}

    @Override
    public Integer call() throws IOException {
      ImportSettings settings = target.settings(FORM);
      ImportReport report = options.start(FORM);
      List<Story> stories = PolNearDocuments.read(corpus, annotator, shared, settings, report);
      options.finish(report, command.console());
      return target.write(stories, settings, command.console());
    }
  }

  /** Annotations to predictions. */
  @Command(
      name = "predictions",
      description = "Makes a prediction file of a system's or annotator's attributions.",
      footer = {
        "",
        "Examples:",
        "  pressmark import polnear predictions mine --dataset polnear --name mine",
        "  pressmark import polnear predictions dev/attributions --annotator 4e07 \\",
        "    --dataset a --name 4e07 --out 4e07.jsonl",
      })
  static final class Tagged implements Callable<Integer> {

    @ParentCommand private ImportPolNear command;
    @Mixin private TaggedOptions system;
    @Mixin private ImportOptions options;

    @Option(
        names = "--annotator",
        paramLabel = "ID",
        description = "Only the files of this annotator: <document>_<ID>.ann.")
    private @Nullable String annotator;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (.ann).")
    private List<Path> places;

    @SuppressWarnings("NullAway.Init")
    Tagged() {}

    @Override
    public Integer call() throws IOException {
      Dataset dataset = system.dataset();
      ImportReport report = options.start(FORM);
      Predictions predictions =
          PolNearPredictions.read(
              CorpusFile.in(places, PolNearPredictions.ENDING),
              annotator,
              dataset,
              system.system(),
              report);
      options.finish(report, command.console());
      system.write(predictions, dataset, command.console());
      return ExitCode.OK;
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportSettings;
import dev.pressmark.core.convert.timeml.TimeMlDocuments;
import dev.pressmark.core.convert.timeml.TimeMlPredictions;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.Predictions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** TimeML: gold documents, and what taggers make of them. */
@Command(
    name = "timeml",
    description = "Converts TimeML, documents or the output of a tagger (docs/import/timeml.md).",
    subcommands = {ImportTimeMl.Documents.class, ImportTimeMl.Tagged.class},
    footer = {
      "",
      "Examples:",
      "  pressmark import timeml documents gold --into te3",
      "  pressmark import timeml predictions heideltime --dataset te3 --name HeidelTime",
    })
final class ImportTimeMl extends CommandGroup {

  private static final String FORM = "timeml";

  /** Gold documents to a dataset. */
  @Command(
      name = "documents",
      description = "Makes a dataset folder of annotated documents: one story each, dates alone.",
      footer = {
        "",
        "Examples:",
        "  pressmark import timeml documents gold --into te3",
        "  pressmark score --dataset te3 --predictions mine.jsonl",
      })
  static final class Documents implements Callable<Integer> {

    @ParentCommand private ImportTimeMl command;
    @Mixin private NewDatasetOptions target;
    @Mixin private ImportOptions options;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (.tml).")
    private List<Path> places;

    @SuppressWarnings("NullAway.Init")
    Documents() {}

    @Override
    public Integer call() throws IOException {
      ImportSettings settings = target.settings(FORM);
      ImportReport report = options.start(FORM);
      List<Story> stories =
          TimeMlDocuments.read(CorpusFile.in(places, TimeMlDocuments.ENDING), settings, report);
      options.finish(report, command.console());
      return target.write(stories, settings, command.console());
    }
  }

  /** The output of a tagger to predictions. */
  @Command(
      name = "predictions",
      description = "Makes a prediction file of a tagger's output for imported documents.",
      footer = {
        "",
        "Examples:",
        "  pressmark import timeml predictions mine --dataset te3 --name mine",
        "  pressmark import timeml predictions heideltime --dataset te3 \\",
        "    --name HeidelTime --system-version 2.2.1 --out heideltime.jsonl",
      })
  static final class Tagged implements Callable<Integer> {

    @ParentCommand private ImportTimeMl command;
    @Mixin private TaggedOptions system;
    @Mixin private ImportOptions options;

    @Option(
        names = "--publication",
        paramLabel = "MODE",
        defaultValue = "given",
        description =
            "The creation time: given to the tagger (the default), or withheld: then what it"
                + " writes is its answer for the day of publication.")
    private String publication;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders or files (.tml).")
    private List<Path> places;

    @SuppressWarnings("NullAway.Init")
    Tagged() {}

    @Override
    public Integer call() throws IOException {
      Dataset dataset = system.dataset();
      ImportReport report = options.start(FORM);
      Predictions predictions =
          TimeMlPredictions.read(
              CorpusFile.in(places, TimeMlDocuments.ENDING),
              dataset,
              system.system(),
              Modes.of("--publication", PublicationDay.class, publication),
              report);
      options.finish(report, command.console());
      system.write(predictions, dataset, command.console());
      return ExitCode.OK;
    }
  }
}

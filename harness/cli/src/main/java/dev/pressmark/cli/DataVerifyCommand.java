package dev.pressmark.cli;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.DatasetValidator;
import dev.pressmark.core.dataset.StatedVersions;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.proofread.Accepted;
import dev.pressmark.core.proofread.ProofWriter;
import dev.pressmark.core.proofread.Proofreader;
import dev.pressmark.core.proofread.Remarks;
import dev.pressmark.core.report.RemarkList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks a dataset as a careful publisher would. */
@Command(
    name = "verify",
    description = {
      "Checks a dataset as a careful publisher would: everything that validate checks,",
      "that all files say the same version, and what may be right and is worth a look:",
      "copies with different labels, marks and names without one, contradicting days,",
      "texts of different stories that resemble each other."
    },
    footer = {
      "",
      "Breaches of rules are problems (exit code 3). What is worth a look is a remark: listed,",
      "exit code 0, with --strict 3. A remark that is right as it is stands with its reason in",
      "accepted.json of the dataset folder. Every check is explained in docs/data.md.",
      "",
      "Examples:",
      "  pressmark data verify --dataset dataset",
      "  pressmark data verify --dataset dataset --strict    no new remark",
      "  pressmark data verify --dataset dataset --draft     remarks in the form of that file",
    })
final class DataVerifyCommand implements Callable<Integer> {

  private static final String TRIVIAL = "marks";

  @ParentCommand private DataCommand command;
  @Mixin private DatasetOptions dataset;

  @Option(names = "--strict", description = "A remark that is not accepted is a problem.")
  private boolean strict;

  @ArgGroup private Form form = new Form();

  /** How remarks are printed: one of these, or as a list. */
  static final class Form {
    @Option(names = "--json", description = "Print JSON instead of the list.")
    private boolean json;

    @Option(
        names = "--draft",
        description = "Print the open remarks as accepted.json has them, for a reviewer's reasons.")
    private boolean draft;
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataVerifyCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    DatasetFiles files = dataset.files();
    Problems problems = new Problems();
    problems.addAll(DatasetValidator.validate(files, dataset.texts()).problems());
    problems.throwIfAny();
    Dataset read = dataset.read();
    StatedVersions.check(files, read.version(), problems);
    Path folder = dataset.folder();
    if (folder != null) {
      StoredPasses.check(folder, read, problems);
    }
    Accepted accepted =
        files
            .find(Accepted.FILE)
            .map(bytes -> Accepted.read(bytes, files.name(Accepted.FILE), problems))
            .orElse(Accepted.NOTHING);
    problems.throwIfAny();
    Remarks remarks =
        Proofreader.read(
            read, story -> files.name(Dataset.path(story)), trivialAnswers(read), accepted);
    print(read, remarks);
    return strict && !remarks.isClean() ? ExitCode.INVALID : ExitCode.OK;
  }

  private static Map<String, ArticlePrediction> trivialAnswers(Dataset read)
      throws InterruptedException {
    return InProcessRun.run(
            BundledSystems.named(TRIVIAL),
            VisibleArticles.of(read.stories(), Track.END_TO_END, PublicationDay.WITHHELD),
            RunSettings.DEFAULT)
        .predictions()
        .answers();
  }

  private void print(Dataset read, Remarks remarks) {
    if (form.json) {
      command.console().out().print(ProofWriter.write(read, remarks));
    } else if (form.draft) {
      command.console().out().print(Accepted.draft(remarks.open()));
    } else {
      RemarkList.of(remarks, command.console().style()).forEach(command.console().out()::println);
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.report.SurveyTable;
import dev.pressmark.core.survey.Survey;
import dev.pressmark.core.survey.SurveyWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Counts what a dataset holds. */
@Command(
    name = "stats",
    description = {
      "Counts what a dataset holds: stories, words and labels, every phenomenon against",
      "its minimum of version 1.0, and over what the articles are spread."
    },
    footer = {
      "",
      "Every phenomenon is defined in docs/data.md.",
      "",
      "Examples:",
      "  pressmark data stats                       all splits side by side",
      "  pressmark data stats --dataset dataset --split test --json",
    })
final class DataStatsCommand implements Callable<Integer> {

  @ParentCommand private DataCommand command;
  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      description = "Show this split alone; may be repeated. Without: all that have stories.")
  private List<String> splits = List.of();

  @Option(names = "--json", description = "Print JSON instead of the tables; of all splits.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataStatsCommand() {}

  @Override
  public Integer call() {
    List<Split> shown = new ArrayList<>();
    splits.forEach(split -> shown.add(Modes.of("--split", Split.class, split)));
    Survey survey = Survey.of(dataset.readValid());
    if (json) {
      command.console().out().print(SurveyWriter.write(survey));
      return ExitCode.OK;
    }
    if (shown.isEmpty()) {
      shown.addAll(survey.holdings().keySet());
    }
    SurveyTable.of(survey, shown, command.console().style())
        .forEach(command.console().out()::println);
    return ExitCode.OK;
  }
}

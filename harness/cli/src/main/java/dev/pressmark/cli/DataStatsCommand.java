package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.report.ProfileTable;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.report.SurveyTable;
import dev.pressmark.core.survey.Profile;
import dev.pressmark.core.survey.Profiles;
import dev.pressmark.core.survey.Survey;
import dev.pressmark.core.survey.SurveyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "  pressmark data stats --dataset dataset --split test",
      "  pressmark data stats --compare PolNeAR=polnear --compare TempEval-3=tempeval3",
    })
final class DataStatsCommand implements Callable<Integer> {

  private static final String OWN = "Pressmark";

  @ParentCommand private DataCommand command;
  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      description = "Show this split alone; may be repeated. Without: all that have stories.")
  private List<String> splits = List.of();

  @Option(names = "--json", description = "Print JSON instead of the tables; of all splits.")
  private boolean json;

  @Option(
      names = "--compare",
      paramLabel = "[NAME=]DIR",
      description = {
        "Another dataset, as import makes them: how the dataset, dev and test, reads beside",
        "  it; may be repeated."
      })
  private List<String> compared = List.of();

  @Option(
      names = "--save-profiles",
      paramLabel = "FILE",
      description = "Write the figures of the datasets to compare; the card takes them from there.")
  private @Nullable Path saveProfiles;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataStatsCommand() {}

  @Override
  public Integer call() throws IOException {
    List<Split> shown = new ArrayList<>();
    splits.forEach(split -> shown.add(Modes.of("--split", Split.class, split)));
    if (saveProfiles != null && compared.isEmpty()) {
      throw new UsageException("--save-profiles without --compare: there is nothing to save");
    }
    Dataset read = dataset.readValid();
    Survey survey = Survey.of(read);
    List<Profile> profiles = new ArrayList<>();
    compared.forEach(one -> profiles.add(profile(one)));
    if (saveProfiles != null) {
      Files.writeString(saveProfiles, Profiles.write(profiles));
      command.console().err().println("pressmark: wrote " + saveProfiles);
    }
    if (!profiles.isEmpty()) {
      profiles.add(0, Profile.of(OWN, written(read)));
    }
    if (json) {
      command.console().out().print(SurveyWriter.write(survey, profiles));
      return ExitCode.OK;
    }
    if (shown.isEmpty()) {
      shown.addAll(survey.holdings().keySet());
    }
    Style style = command.console().style();
    SurveyTable.of(survey, shown, style).forEach(command.console().out()::println);
    if (!profiles.isEmpty()) {
      ProfileTable.of(profiles, style).forEach(command.console().out()::println);
    }
    return ExitCode.OK;
  }

  private static List<Story> written(Dataset read) {
    return read.stories().stream().filter(story -> story.split() != Split.REAL).toList();
  }

  /** A dataset that is named by its folder, or as {@code NAME=DIR}. */
  private static Profile profile(String named) {
    int equals = named.indexOf('=');
    if (equals == named.length() - 1) {
      throw new UsageException("--compare " + named + ": a folder is missing");
    }
    Path folder = Path.of(named.substring(equals + 1));
    String name = equals < 0 ? String.valueOf(folder.getFileName()) : named.substring(0, equals);
    Problems problems = new Problems();
    Dataset read = Dataset.read(DatasetFiles.ofFolder(folder), TextSource.NONE, problems);
    problems.throwIfAny();
    return Profile.of(name, Objects.requireNonNull(read).stories());
  }
}

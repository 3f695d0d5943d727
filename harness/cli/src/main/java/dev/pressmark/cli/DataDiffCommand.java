package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.FolderTexts;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.diff.DatasetDiff;
import dev.pressmark.core.diff.DiffWriter;
import dev.pressmark.core.diff.HeadlineMove;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.report.DiffList;
import dev.pressmark.core.result.NamedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what changed between two versions of a dataset. */
@Command(
    name = "diff",
    description = {
      "Says what changed between two versions of a dataset: stories, articles, labels with",
      "old and new value and offsets, and the committed scores that moved."
    },
    footer = {
      "",
      "OLD and NEW are dataset folders. An older version out of git as a folder:",
      "  git worktree add ../old TAG      and then ../old/dataset",
      "",
      "Examples:",
      "  pressmark data diff ../old/dataset dataset",
      "  pressmark data diff ../old/dataset dataset --scores scores --json",
    })
final class DataDiffCommand implements Callable<Integer> {

  @ParentCommand private DataCommand command;

  @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the old version.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the new version.")
  private Path after;

  @Option(
      names = "--scores",
      paramLabel = "DIR",
      description =
          "Committed results, DIR/<system>/<version>/….json: headlines of both versions are"
              + " compared.")
  private @Nullable Path scores;

  @Option(
      names = "--old-scores",
      paramLabel = "DIR",
      description =
          "Where those of OLD stand (default: the folder scores beside OLD where it has them, else"
              + " that of --scores).")
  private @Nullable Path oldScores;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "A folder with the texts that the datasets may not hold.")
  private @Nullable Path texts;

  @Option(names = "--json", description = "Print JSON instead of the list.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataDiffCommand() {}

  @Override
  public Integer call() throws IOException {
    Dataset old = read(before);
    Dataset present = read(after);
    DatasetDiff diff =
        DatasetDiff.of(
            old,
            present,
            scores == null
                ? List.of()
                : moves(oldScores(scores), old.version(), scores, present.version()));
    if (scores != null && diff.scores().isEmpty()) {
      command
          .console()
          .err()
          .println(
              "pressmark: no result of both versions, "
                  + old.version()
                  + " and "
                  + present.version()
                  + ", in "
                  + scores);
    }
    if (json) {
      command.console().out().print(DiffWriter.write(diff));
    } else {
      DiffList.of(diff, command.console().style()).forEach(command.console().out()::println);
    }
    return ExitCode.OK;
  }

  private Dataset read(Path folder) {
    Problems problems = new Problems();
    TextSource source = texts == null ? TextSource.NONE : FolderTexts.of(texts);
    Dataset read = Dataset.read(DatasetFiles.ofFolder(folder), source, problems);
    problems.throwIfAny();
    return Objects.requireNonNull(read);
  }

  /** A version keeps the results on itself alone, so those of an older one stand beside it. */
  private Path oldScores(Path present) {
    if (oldScores != null) {
      return oldScores;
    }
    Path beside = before.toAbsolutePath().normalize().resolveSibling("scores");
    return Files.isDirectory(beside) ? beside : present;
  }

  private static List<HeadlineMove> moves(
      Path before, DatasetVersion old, Path after, DatasetVersion present) throws IOException {
    List<Path> systems;
    try (Stream<Path> folders = Files.list(before)) {
      systems = folders.filter(Files::isDirectory).sorted().toList();
    }
    List<HeadlineMove> moves = new ArrayList<>();
    for (Path system : systems) {
      for (Path file : results(system.resolve(old.toString()))) {
        Path later =
            after
                .resolve(system.getFileName())
                .resolve(present.toString())
                .resolve(file.getFileName());
        if (Files.isRegularFile(later)) {
          List<NamedResult> both = ResultFiles.read(List.of(file, later));
          moves.addAll(
              HeadlineMove.of(
                  system.getFileName() + "/" + file.getFileName(),
                  both.get(0).result(),
                  both.get(1).result()));
        }
      }
    }
    return moves;
  }

  private static List<Path> results(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}

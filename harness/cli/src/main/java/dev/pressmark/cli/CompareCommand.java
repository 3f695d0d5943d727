package dev.pressmark.cli;

import dev.pressmark.core.compare.Comparison;
import dev.pressmark.core.compare.ComparisonWriter;
import dev.pressmark.core.report.ComparisonTable;
import dev.pressmark.core.result.NamedResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares systems from their result files. */
@Command(
    name = "compare",
    description = {
      "Compares systems from their result files.",
      "Differences with intervals, p-values, verdicts and ranks. Results with different",
      "signatures are refused."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark score --system marks --out a.json",
      "  pressmark score --predictions mine.jsonl --out b.json",
      "  pressmark compare a.json b.json",
      "  pressmark compare --slices --margin 0.5 a.json b.json c.json",
    })
final class CompareCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;

  @Parameters(
      arity = "2..*",
      paramLabel = "RESULT",
      description = "Result files of the same split, scored with the same settings.")
  private List<Path> files;

  @Option(
      names = "--margin",
      paramLabel = "POINTS",
      defaultValue = "1.0",
      description = "The largest difference that does not matter (default: ${DEFAULT-VALUE}).")
  private double margin;

  @Option(names = "--slices", description = "Compare slices, too; exploratory.")
  private boolean slices;

  @Option(
      names = "--strict",
      description = "Exit with 5 where it cannot be told of a headline which is better.")
  private boolean strict;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Metrics side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(names = "--json", description = "Print JSON instead of the table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompareCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!(margin >= 0 && margin <= 100)) {
      throw new UsageException("--margin " + margin + "; allowed: 0 to 100 points");
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
    List<NamedResult> results = ResultFiles.read(files);
    Comparison comparison =
        Comparison.of(results, new Comparison.Options(margin / 100, slices, threads));
    if (json) {
      parent.console().out().print(ComparisonWriter.write(comparison));
    } else {
      ComparisonTable.of(comparison, parent.console().style())
          .forEach(parent.console().out()::println);
    }
    return strict && comparison.cannotTell() ? ExitCode.CANNOT_TELL : ExitCode.OK;
  }
}

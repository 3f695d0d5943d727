package dev.pressmark.cli;

import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ShardMerge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts the shards of a result together. */
@Command(
    name = "merge",
    description = {
      "Puts the shards of a result together.",
      "The same bytes as one run over all stories, in whatever order the shards are named."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark score --shard 1/3 --out part1.json          and 2/3, 3/3, anywhere",
      "  pressmark merge part1.json part2.json part3.json --out result.json",
    })
final class MergeCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;
  @Mixin private ResultOutput output;

  @Parameters(
      arity = "1..*",
      paramLabel = "SHARD",
      description = "All results of score --shard I/N, with I from 1 to N.")
  private List<Path> files;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Metrics side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  MergeCommand() {}

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
    Result merged = ShardMerge.merge(ResultFiles.read(files));
    output.print(merged, threads, parent.console());
    return ExitCode.OK;
  }
}

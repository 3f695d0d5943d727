package dev.pressmark.cli;

import dev.pressmark.core.gate.Gate;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.report.GateTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says whether a change may go in. */
@Command(
    name = "gate",
    description = {
      "Says whether a change may go in, from its result and the result before it.",
      "Both, and that of the last release, are held against each other by the rules of a",
      "policy file. No dataset, no network, no token."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark gate --baseline main.json result.json  every headline, no policy",
      "  pressmark gate result.json                       by the rules of pressmark.json",
      "  pressmark gate --strict --markdown gate.md --junit gate.xml result.json",
      "",
      "Exit codes: 0 passed, 1 failed, 3 the policy or a result is of no use,",
      "  5 cannot tell (only with --strict), 6 results that may not be compared.",
      "In GitHub Actions it adds to the step's summary, and annotates (docs/gate.md).",
    })
final class GateCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;
  @Mixin private GateFiles files;
  @Mixin private GateOutput output;

  @Parameters(paramLabel = "RESULT", description = "The result file of the change.")
  private Path result;

  @Option(names = "--strict", description = "Exit with 5 where it cannot be told of a rule.")
  private boolean strict;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Rules side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GateCommand() {}

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
    Policy policy = null;
    GateReport.Judged judged;
    try {
      policy = files.policy();
      GateFiles.Results results = files.results(policy, result);
      judged =
          Gate.judge(
              policy, results.result(), results.baseline(), results.release(), strict, threads);
    } catch (InvalidInputException e) {
      output.write(GateReport.Refused.of(name(policy), e), parent.console());
      throw e;
    }
    GateTable.of(judged, parent.console().style()).forEach(parent.console().out()::println);
    output.write(judged, parent.console());
    if (!judged.stops(judged.outcome())) {
      return ExitCode.OK;
    }
    return judged.outcome() == Outcome.FAILED ? ExitCode.GATE_FAILED : ExitCode.CANNOT_TELL;
  }

  private static String name(@Nullable Policy policy) {
    return policy == null ? Policy.NAME : policy.name();
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.convert.InlineReader;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.Finding;
import dev.pressmark.core.process.Finding.Level;
import dev.pressmark.core.process.ProgramCheck;
import dev.pressmark.core.process.VisibleArticles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells the author of a program what is wrong with it. */
@Command(
    name = "check",
    description = {
      "Checks whether a program speaks pressmark.exec/1 (docs/external-programs.md), with three",
      "short articles made up for it. One line for each step; exit code 3 where there is a fault."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark systems check exec:\"python3 my_system.py\"",
      "  pressmark systems check exec:\"./mine\" --track oracle-quotes --start-limit 30",
      "  pressmark systems check java:org.example.MySystem --system-path mine.jar",
    })
final class SystemsCheckCommand implements Callable<Integer> {

  private static final String ARTICLES = "check.inline";
  private static final long SEED = 1;

  @ParentCommand private SystemsCommand systems;
  @Mixin private GivenOptions given;
  @Mixin private RunOptions limits;

  @Parameters(
      paramLabel = "SYSTEM",
      description = "exec:\"COMMAND\", or java:CLASS with --system-path.")
  private String program;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  SystemsCheckCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    ExternalProgram checked = limits.program(program);
    List<Story> stories = List.of(story());
    List<Finding> findings =
        ProgramCheck.check(
            checked,
            ArticleIndex.of(stories),
            VisibleArticles.of(stories, given.track(), given.publication()).opaque(SEED),
            limits.settings(1));
    for (Finding finding : findings) {
      systems.console().out().println(finding.level().word() + " " + finding.message());
    }
    return findings.stream().anyMatch(one -> one.level() == Level.FAULT)
        ? ExitCode.INVALID
        : ExitCode.OK;
  }

  private static Story story() throws IOException {
    try (InputStream in = SystemsCheckCommand.class.getResourceAsStream(ARTICLES)) {
      if (in == null) {
        throw new FileNotFoundException(ARTICLES);
      }
      Problems problems = new Problems();
      Story story =
          InlineReader.read(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), ARTICLES, problems);
      problems.throwIfAny();
      if (story == null) {
        throw new IllegalStateException("no story and no problem");
      }
      return story;
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.process.SystemStartException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: its commands, and what becomes of what they throw. */
@Command(
    name = "pressmark",
    description = "Scores systems that find quotes, speakers, dates and duplicates in news text.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Pressmark.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {
      ScoreCommand.class,
      ExplainCommand.class,
      MergeCommand.class,
      CompareCommand.class,
      GateCommand.class,
      BenchCommand.class,
      LeaderboardCommand.class,
      AgreeCommand.class,
      ValidateCommand.class,
      SystemsCommand.class,
      DataCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      CompletionCommand.class,
    },
    footer = {
      "",
      "Examples:",
      "  pressmark score                       marks on the test split",
      "  pressmark score --predictions mine.jsonl",
      "  pressmark compare a.json b.json       which of two systems is better",
      "  pressmark gate result.json            whether a change may go in",
      "  pressmark bench --system marks        how fast it is, against a reference",
      "  pressmark agree a.json b.json         how far two annotators agree",
      "  pressmark data articles --split test  what a system may see",
      "  pressmark validate --predictions mine.jsonl",
      "",
      "Exit codes: 0 ok; 1 a gate failed; 2 usage; 3 invalid data or predictions;",
      "  4 too many failed articles; 5 cannot tell (with --strict); 6 integrity (not",
      "  the text that was labelled, not the same signature); 70 internal error.",
    })
final class Pressmark implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @CommandLine.Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean debug;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  private Pressmark(Console console) {
    this.console = console;
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(Console console, String... args) {
    return line(console).execute(args);
  }

  /** The command line with all its commands. */
  static CommandLine line(Console console) {
    Pressmark pressmark = new Pressmark(console);
    CommandLine line = new CommandLine(pressmark);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.coloured() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(false);
    line.setParameterExceptionHandler(new Mistyped(line.getParameterExceptionHandler()));
    line.setExecutionExceptionHandler((exception, command, parsed) -> pressmark.failed(exception));
    return line;
  }

  Console console() {
    return console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }

  private int failed(Exception exception) {
    if (debug) {
      exception.printStackTrace(console.err());
    }
    if (exception instanceof InvalidInputException invalid) {
      return ProblemPrinter.print(invalid, console.err());
    }
    if (exception instanceof SystemStartException) {
      console.err().println("pressmark: " + exception.getMessage());
      return ExitCode.TOO_MANY_FAILED;
    }
    if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      console.err().println("pressmark: " + fileTrouble(exception));
      return ExitCode.INVALID;
    }
    if (exception instanceof UsageException) {
      console.err().println("pressmark: " + exception.getMessage());
      return ExitCode.USAGE;
    }
    console
        .err()
        .println("pressmark: internal error: " + exception + (debug ? "" : " (more with --debug)"));
    return ExitCode.INTERNAL;
  }

  /** The messages of the JDK for files are often the file's name alone. */
  private static String fileTrouble(Exception exception) {
    Throwable cause =
        exception instanceof UncheckedIOException && exception.getCause() != null
            ? exception.getCause()
            : exception;
    if (cause instanceof NoSuchFileException) {
      return "there is no file " + cause.getMessage();
    }
    if (cause instanceof AccessDeniedException) {
      return "no permission for " + cause.getMessage();
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a folder is wanted, and there is a file: " + cause.getMessage();
    }
    return "cannot read or write: " + cause.getMessage();
  }

  /** The version in the manifest; {@code development} when classes are run from a folder. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Pressmark.class.getPackage().getImplementationVersion();
      return new String[] {"pressmark " + (version == null ? "development" : version)};
    }
  }
}

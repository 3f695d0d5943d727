package dev.pressmark.cli;

import dev.pressmark.core.problem.Nearest;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers words on the command line that nothing stands for with what may have been meant. */
final class Mistyped implements IParameterExceptionHandler {

  private final IParameterExceptionHandler others;

  /**
   * A handler.
   *
   * @param others handles what is wrong in another way
   */
  Mistyped(IParameterExceptionHandler others) {
    this.others = others;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) throws Exception {
    List<String> words =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched()
            : List.of();
    if (words.isEmpty()) {
      return others.handleParseException(exception, args);
    }
    CommandLine command = exception.getCommandLine();
    String word = words.get(0).replaceFirst("=.*", "");
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println(
            "pressmark: "
                + (word.startsWith("-") ? "unknown option " : "unexpected ")
                + word
                + meant(word, candidates(command.getCommandSpec(), word))
                + "\nSee: "
                + name
                + " --help");
    return ExitCode.USAGE;
  }

  private static Collection<String> candidates(CommandSpec spec, String word) {
    return word.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet();
  }

  /** A question behind the words that were not understood; empty where nothing is near. */
  static String meant(String word, Collection<String> candidates) {
    return Nearest.of(word, candidates).map(near -> "; did you mean " + near + "?").orElse("");
  }
}

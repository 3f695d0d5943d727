package dev.pressmark.cli;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import java.io.PrintStream;
import java.util.List;

/** Prints everything that is wrong with an input, one problem a line. */
final class ProblemPrinter {

  private static final int PRINTED = 200;

  private ProblemPrinter() {}

  /** Prints the problems and gives the exit code they stand for. */
  static int print(InvalidInputException invalid, PrintStream err) {
    return print(invalid.problems(), invalid.count(), err);
  }

  /**
   * Prints problems.
   *
   * @param problems those that were kept
   * @param count how many there are
   * @return the exit code they stand for
   */
  static int print(List<Problem> problems, long count, PrintStream err) {
    problems.stream().limit(PRINTED).forEach(problem -> err.println(problem));
    if (count > PRINTED) {
      err.println("… and " + (count - PRINTED) + " more");
    }
    err.println("pressmark: " + count + (count == 1 ? " problem" : " problems"));
    boolean integrity =
        !problems.isEmpty()
            && problems.stream().allMatch(problem -> problem.kind() == Problem.Kind.INTEGRITY);
    return integrity ? ExitCode.INTEGRITY : ExitCode.INVALID;
  }
}

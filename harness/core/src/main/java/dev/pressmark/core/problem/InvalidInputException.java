package dev.pressmark.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with everything that is wrong with it. */
public final class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final long count;
  private final long integrity;

  /** All problems of an input. */
  public InvalidInputException(Problems problems) {
    super(problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.list();
    this.count = problems.count();
    this.integrity = problems.count(Problem.Kind.INTEGRITY);
  }

  /** The only problem of an input. */
  public InvalidInputException(Location location, String found, String allowed) {
    super(new Problem(location, found, allowed).toString());
    this.problems = List.of(new Problem(location, found, allowed));
    this.count = 1;
    this.integrity = 0;
  }

  /** The problems, as far as they were kept. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many there are. */
  public long count() {
    return count;
  }

  /** How many of them are of this kind. */
  public long count(Problem.Kind kind) {
    return kind == Problem.Kind.INTEGRITY ? integrity : count - integrity;
  }
}

package dev.pressmark.core.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Collects the problems of an input, all of them: beyond {@value #KEPT} they are counted and no
 * longer kept. Not thread-safe.
 */
public final class Problems {

  private static final int KEPT = 10_000;

  private final List<Problem> kept = new ArrayList<>();
  private long count;
  private long integrity;

  /** Notes a problem. */
  public void add(Problem problem) {
    count++;
    integrity += problem.kind() == Problem.Kind.INTEGRITY ? 1 : 0;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  /** Notes data that break a rule. */
  public void add(Location location, String found, String allowed) {
    add(new Problem(location, found, allowed));
  }

  /** Notes a problem where nothing needs to be said about what is allowed. */
  public void add(Location location, String found) {
    add(location, found, "");
  }

  /** Notes all problems of a part of the input. */
  public void addAll(Problems others) {
    addAll(others.kept, others.count, others.integrity);
  }

  /** Notes what ended the reading of a part of the input. */
  public void addAll(InvalidInputException failure) {
    addAll(failure.problems(), failure.count(), failure.count(Problem.Kind.INTEGRITY));
  }

  /** Those that were no longer kept are counted, too. */
  private void addAll(List<Problem> some, long all, long ofIntegrity) {
    some.stream().limit(KEPT - kept.size()).forEach(kept::add);
    count += all;
    integrity += ofIntegrity;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** How many there are, those no longer kept included. */
  public long count() {
    return count;
  }

  /** How many of them are of this kind. */
  public long count(Problem.Kind kind) {
    return kind == Problem.Kind.INTEGRITY ? integrity : count - integrity;
  }

  /** The problems kept, in the order they were found. */
  public List<Problem> list() {
    return List.copyOf(kept);
  }

  /**
   * The same problems by file, line and path, those of one place as they were found.
   *
   * @param place gives a better location, as with the line; called file by file
   */
  public Problems inOrder(UnaryOperator<Location> place) {
    Problems ordered = new Problems();
    kept.stream()
        .sorted(Comparator.comparing(one -> one.location().file()))
        .map(
            one -> new Problem(one.kind(), place.apply(one.location()), one.found(), one.allowed()))
        .sorted(Comparator.comparing(Problem::location))
        .forEach(ordered.kept::add);
    ordered.count = count;
    ordered.integrity = integrity;
    return ordered;
  }

  /**
   * Ends what cannot go on.
   *
   * @throws InvalidInputException if there is a problem
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidInputException(this);
    }
  }
}

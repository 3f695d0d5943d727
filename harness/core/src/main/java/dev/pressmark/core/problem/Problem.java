package dev.pressmark.core.problem;

/**
 * One thing that is wrong.
 *
 * @param kind what kind of wrong
 * @param location where
 * @param found what was found
 * @param allowed what is allowed there; empty where {@code found} says it all
 */
public record Problem(Kind kind, Location location, String found, String allowed) {

  /** What kind of wrong. */
  public enum Kind {
    /** The data themselves break a rule. */
    INVALID,
    /** The data are about other data than they should be: a digest or a text differs. */
    INTEGRITY
  }

  /** Data that break a rule. */
  public Problem(Location location, String found, String allowed) {
    this(Kind.INVALID, location, found, allowed);
  }

  /** One line: {@code file:line: path: found (allowed: …)}. */
  @Override
  public String toString() {
    return location + ": " + found + (allowed.isEmpty() ? "" : " (allowed: " + allowed + ")");
  }
}

package dev.pressmark.core.problem;

/**
 * One thing that is wrong.
 *
 * @param location where
 * @param found what was found
 * @param allowed what is allowed there; empty where {@code found} says it all
 */
public record Problem(Location location, String found, String allowed) {

  /** One line: {@code file:line: path: found (allowed: …)}. */
  @Override
  public String toString() {
    return location + ": " + found + (allowed.isEmpty() ? "" : " (allowed: " + allowed + ")");
  }
}

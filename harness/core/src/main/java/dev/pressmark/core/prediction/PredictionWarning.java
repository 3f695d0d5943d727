package dev.pressmark.core.prediction;

import dev.pressmark.core.problem.Location;

/**
 * Something in a file that is probably not meant so, and is no error.
 *
 * @param first where it was met first
 * @param message what it is
 * @param count how often it was met
 */
public record PredictionWarning(Location first, String message, long count) {

  /** One line: {@code file:line: path: message (3 times)}. */
  @Override
  public String toString() {
    return first + ": " + message + (count == 1 ? "" : " (" + count + " times)");
  }
}

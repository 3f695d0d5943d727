package dev.pressmark.core.convert.polnear;

import dev.pressmark.core.problem.Location;
import java.util.List;

/**
 * A line {@code E} of an annotation file: spans in their roles.
 *
 * @param at the line
 * @param type as {@code Attribution}
 * @param arguments the roles after the type's own
 */
record BratEvent(Location at, String type, List<Argument> arguments) {

  /**
   * One of its spans.
   *
   * @param role as {@code Content}, without the number of a second one
   * @param span the id of the span
   */
  record Argument(String role, String span) {}

  /** Copies the list. */
  BratEvent {
    arguments = List.copyOf(arguments);
  }
}

package dev.pressmark.core.leaderboard;

import dev.pressmark.api.system.Layer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the errors behind a number are. */
@FunctionalInterface
public interface Links {

  /** Nowhere: the pages of errors were not made. */
  Links NONE = (conditions, entrant, layer, slice) -> Optional.empty();

  /**
   * The address of the errors of a system in a layer, relative to the leaderboard.
   *
   * @param slice only what is counted in this slice, {@code attribute=value}; null for all
   */
  Optional<String> errors(
      Board.Conditions conditions, Entrant entrant, Layer layer, @Nullable String slice);
}

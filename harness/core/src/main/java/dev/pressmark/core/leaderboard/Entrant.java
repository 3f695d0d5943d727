package dev.pressmark.core.leaderboard;

import dev.pressmark.core.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A system on a board.
 *
 * @param id for addresses; unique on its board
 * @param file where its result comes from, as the user named it
 * @param system name, version and digest of what it answered
 * @param datasetVersion the version of the dataset it was scored with, which is shown and not
 *     compared: what is compared is the gold
 * @param articles what became of the articles
 * @param speed how fast it made these predictions; null where that was not measured
 */
public record Entrant(
    String id,
    String file,
    Result.SystemInfo system,
    String datasetVersion,
    Result.Articles articles,
    @Nullable SpeedFile speed) {

  /** Name and version. */
  public String label() {
    return system.name() + " " + system.version();
  }
}

package dev.pressmark.core.score;

import dev.pressmark.core.stats.Bootstrap;

/**
 * What chance there is in a result: it stands in the signature.
 *
 * @param seed seed of every random draw
 * @param resamples number of bootstrap resamples; 0 for no intervals
 */
public record Draws(long seed, int resamples) {
  /** No resamples, no intervals. */
  public static final Draws NONE = new Draws(0, 0);

  /** The usual ones: seed 1, {@value Bootstrap#RESAMPLES} resamples. */
  public static final Draws DEFAULT = new Draws(1, Bootstrap.RESAMPLES);
}

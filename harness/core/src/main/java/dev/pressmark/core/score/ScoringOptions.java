package dev.pressmark.core.score;

import dev.pressmark.core.result.Shard;
import dev.pressmark.core.stats.Bootstrap;
import org.jspecify.annotations.Nullable;

/**
 * How scoring is done, beside what is scored.
 *
 * @param seed seed of every random draw; it stands in the signature
 * @param resamples number of bootstrap resamples, which stands in the signature, too; 0 for no
 *     intervals
 * @param shard the part of the stories that is counted; null for all
 * @param threads how many stories are counted side by side; changes nothing else
 */
public record ScoringOptions(long seed, int resamples, @Nullable Shard shard, int threads) {
  /** No resamples, no intervals, all stories, one thread. */
  public static final ScoringOptions PLAIN = new ScoringOptions(0, 0, null, 1);

  /** The usual ones: seed 1, {@value Bootstrap#RESAMPLES} resamples, all stories, one thread. */
  public static final ScoringOptions DEFAULT = new ScoringOptions(1, Bootstrap.RESAMPLES, null, 1);
}

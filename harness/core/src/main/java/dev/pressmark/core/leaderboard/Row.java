package dev.pressmark.core.leaderboard;

import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.stats.RankRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A system that attempts a layer.
 *
 * @param entrant the system
 * @param headline the metric that stands for the layer
 * @param metrics the other metrics, by key
 * @param slices recall on each part of the headline, by {@code attribute=value}
 * @param unranked why it has no rank; null where it has
 * @param failure why its links are scored as none; null where they are not
 */
public record Row(
    Entrant entrant,
    Cell headline,
    SortedMap<String, Cell> metrics,
    SortedMap<String, Estimate> slices,
    @Nullable String unranked,
    @Nullable String failure) {

  /** The best first: by rank, then score, then name; those without a rank last. */
  static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.unranked != null)
          .thenComparing(row -> row.rank() == null ? 0 : row.rank().best())
          .thenComparing(row -> row.rank() == null ? 0 : row.rank().worst())
          .thenComparing(row -> -row.headline.sortValue())
          .thenComparing(row -> row.entrant.label())
          .thenComparing(row -> row.entrant.id());

  /** Copies the maps. */
  public Row {
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    slices = Collections.unmodifiableSortedMap(new TreeMap<>(slices));
  }

  /** Its rank by the headline; null where it has none. */
  public @Nullable RankRange rank() {
    return headline.rank();
  }
}

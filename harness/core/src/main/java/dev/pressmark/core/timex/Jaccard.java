package dev.pressmark.core.timex;

/**
 * The Jaccard index of two stretches of time, |a∩b| / |a∪b|, as an exact fraction of seconds.
 *
 * @param shared |a∩b| in seconds, at least 0
 * @param covered |a∪b| in seconds, at least 1 and not less than {@code shared}
 */
public record Jaccard(long shared, long covered) {
  /**
   * @throws IllegalArgumentException unless {@code 0 <= shared <= covered} and {@code covered > 0}
   */
  public Jaccard {
    if (shared < 0 || covered < 1 || shared > covered) {
      throw new IllegalArgumentException("no Jaccard index: " + shared + "/" + covered);
    }
  }
}

package dev.pressmark.core.speed;

import java.util.List;

/**
 * How fast a system links collections.
 *
 * @param verdict whether the figures can be used: here whether the links of the collection that is
 *     scored were those that were scored, and of every larger one the same each time
 * @param sizes the collections, smallest first
 */
public record LinkingSpeed(SpeedVerdict verdict, List<Size> sizes) {

  /** Copies the list. */
  public LinkingSpeed {
    sizes = List.copyOf(sizes);
  }

  /**
   * A collection.
   *
   * @param articles how many it has
   * @param cpuMillis CPU time of linking it
   * @param wallMillis the same by the clock
   * @param peakBytes the most memory there was at once, garbage included: the heap of a system in
   *     the fork, all memory of a program
   * @param links how many links were found
   */
  public record Size(
      int articles, double cpuMillis, double wallMillis, double peakBytes, double links) {}

  /** How CPU time grows with the number of articles. */
  public Growth growth() {
    return Growth.of(
        sizes.stream().mapToDouble(Size::articles).toArray(),
        sizes.stream().mapToDouble(size -> Math.max(size.cpuMillis, 1e-3)).toArray());
  }
}

package dev.pressmark.core.speed;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of runs in a session: reference, system, system, reference, and again. A machine that
 * gets slower or faster steadily favours neither: over one round both have the same mean place.
 * Each round gives two pairs of neighbours, one with the reference first, one with the system
 * first.
 *
 * @param rounds how many rounds of four runs, at least 1
 */
public record AbbaOrder(int rounds) {

  private static final List<Side> ROUND =
      List.of(Side.REFERENCE, Side.SYSTEM, Side.SYSTEM, Side.REFERENCE);

  /**
   * @throws IllegalArgumentException if there is no round
   */
  public AbbaOrder {
    if (rounds < 1) {
      throw new IllegalArgumentException("at least one round, not " + rounds);
    }
  }

  /** Who runs, run after run. */
  public List<Side> runs() {
    List<Side> runs = new ArrayList<>(4 * rounds);
    for (int round = 0; round < rounds; round++) {
      runs.addAll(ROUND);
    }
    return List.copyOf(runs);
  }

  /** How many pairs there are. */
  public int pairs() {
    return 2 * rounds;
  }

  /** The place among {@link #runs} of one side of a pair, which stands beside that of the other. */
  static int place(int pair, Side side) {
    int round = 4 * (pair / 2);
    boolean first = pair % 2 == 0;
    return round + (side == Side.REFERENCE ? (first ? 0 : 3) : (first ? 1 : 2));
  }
}

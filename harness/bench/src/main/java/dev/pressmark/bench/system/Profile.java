package dev.pressmark.bench.system;

import dev.pressmark.api.Term;
import java.util.List;

/** How much time a measurement may take. */
public enum Profile implements Term {
  /** Some seconds: whether a system can be measured at all. Its figures say nothing. */
  SMOKE("smoke", 1, new Blocks(1, 1, 1), List.of(100)),
  /** About a minute for a system that is not slow. */
  QUICK("quick", 3, new Blocks(4, 4, 250), List.of(1_000, 2_000, 5_000)),
  /** A few minutes. */
  CI("ci", 6, new Blocks(5, 6, 400), List.of(1_000, 2_000, 5_000, 10_000)),
  /** For figures that are published. */
  FULL("full", 8, new Blocks(8, 10, 500), List.of(1_000, 2_000, 5_000, 10_000, 20_000));

  /**
   * The blocks of a fork.
   *
   * @param warmUp how many are read and not counted
   * @param counted how many are counted
   * @param millis how long each should take
   */
  record Blocks(int warmUp, int counted, long millis) {}

  /** A slow system reads its few articles once to warm up. */
  private static final Blocks SLOW = new Blocks(1, 1, 1);

  private static final int SLOW_ROUNDS = 3;

  private final String word;
  private final int rounds;
  private final Blocks blocks;
  private final List<Integer> sizes;

  Profile(String word, int rounds, Blocks blocks, List<Integer> sizes) {
    this.word = word;
    this.rounds = rounds;
    this.blocks = blocks;
    this.sizes = sizes;
  }

  @Override
  public String word() {
    return word;
  }

  /** Rounds of four forks: reference, system, system, reference. */
  int rounds(boolean slow) {
    return slow ? Math.min(SLOW_ROUNDS, rounds) : rounds;
  }

  /** The blocks of each fork. */
  Blocks blocks(boolean slow) {
    return slow ? SLOW : blocks;
  }

  /** The sizes of collections for systems that link. */
  List<Integer> sizes() {
    return sizes;
  }
}

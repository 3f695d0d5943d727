package dev.pressmark.bench.system;

import dev.pressmark.api.Term;
import java.util.List;

/** How much time a measurement may take. */
public enum Profile implements Term {
  /** Some seconds: whether a system can be measured at all. Its figures say nothing. */
  SMOKE("smoke", 1, 1, 1, 1, 100),
  /** About a minute for a system that is not slow. */
  QUICK("quick", 3, 4, 4, 250, 5_000),
  /** A few minutes. */
  CI("ci", 6, 5, 6, 400, 10_000),
  /** For figures that are published. */
  FULL("full", 8, 8, 10, 500, 20_000);

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

  private static final int SMALLEST = 1_000;

  private static final List<Integer> SIZES = List.of(SMALLEST, 2_000, 5_000, 10_000, 20_000);

  private final String word;
  private final int rounds;
  private final int warmUp;
  private final int counted;
  private final int millis;
  private final int largest;

  Profile(String word, int rounds, int warmUp, int counted, int millis, int largest) {
    this.word = word;
    this.rounds = rounds;
    this.warmUp = warmUp;
    this.counted = counted;
    this.millis = millis;
    this.largest = largest;
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
    return slow ? SLOW : new Blocks(warmUp, counted, millis);
  }

  /** The sizes of collections for systems that link. */
  List<Integer> sizes() {
    return largest < SMALLEST
        ? List.of(largest)
        : SIZES.stream().filter(size -> size <= largest).toList();
  }
}

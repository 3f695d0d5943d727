package dev.pressmark.core.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The ranks that a system may have, as far as can be told: from 1 + the number of systems that are
 * certainly better to n − the number of those that are certainly worse. Systems whose ranges meet
 * are tied.
 *
 * <p>Worked example: A is better than B and C, B and C cannot be told apart: 1–1, 2–3, 2–3.
 *
 * @param best from 1
 * @param worst from {@code best} to n
 */
public record RankRange(int best, int worst) {
  public RankRange {
    if (best < 1 || worst < best) {
      throw new IllegalArgumentException("not a range of ranks: " + best + " to " + worst);
    }
  }

  /**
   * The ranges of systems 0 to n − 1; empty for none.
   *
   * @param certainlyBetter whether the first system is certainly better than the second; asked for
   *     every ordered pair
   * @throws IllegalArgumentException if each of two systems is better than the other
   */
  public static List<RankRange> of(int systems, BiPredicate<Integer, Integer> certainlyBetter) {
    int[] better = new int[systems];
    int[] worse = new int[systems];
    for (int a = 0; a < systems; a++) {
      for (int b = a + 1; b < systems; b++) {
        boolean aIsBetter = certainlyBetter.test(a, b);
        boolean bIsBetter = certainlyBetter.test(b, a);
        if (aIsBetter && bIsBetter) {
          throw new IllegalArgumentException("each of " + a + " and " + b + " is the better one");
        }
        better[a] += bIsBetter ? 1 : 0;
        worse[a] += aIsBetter ? 1 : 0;
        better[b] += aIsBetter ? 1 : 0;
        worse[b] += bIsBetter ? 1 : 0;
      }
    }
    List<RankRange> ranges = new ArrayList<>(systems);
    for (int system = 0; system < systems; system++) {
      ranges.add(new RankRange(1 + better[system], systems - worse[system]));
    }
    return List.copyOf(ranges);
  }

  /** Whether some rank is in both ranges. */
  public boolean isTiedWith(RankRange other) {
    return best <= other.worst && other.best <= worst;
  }
}

package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random units of small articles, where overlaps, nesting and ties are frequent. */
public final class RandomUnits {
  private RandomUnits() {}

  /** A set that is not empty: mostly one range, sometimes two, sometimes scattered tokens. */
  public static TokenSet tokens(Random random, int articleLength) {
    return switch (random.nextInt(4)) {
      case 0 -> range(random, articleLength).union(range(random, articleLength));
      case 1 -> TokenSet.of(random.ints(1 + random.nextInt(5), 0, articleLength).toArray());
      default -> range(random, articleLength);
    };
  }

  private static TokenSet range(Random random, int articleLength) {
    int start = random.nextInt(articleLength);
    return TokenSet.range(start, start + 1 + random.nextInt(Math.min(8, articleLength - start)));
  }

  /** Up to {@code most} units with distinct token sets, none empty; a few of them nested. */
  public static List<Unit> gold(Random random, int most, int articleLength) {
    Set<TokenSet> sets = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      sets.add(tokens(random, articleLength));
    }
    List<Unit> units = new ArrayList<>();
    for (TokenSet tokens : sets) {
      units.add(new Unit(tokens, random.nextInt(5) == 0));
    }
    return units;
  }

  /** Up to {@code most} units: right ones, near misses, repeated, invented and empty ones. */
  public static List<Unit> predicted(Random random, List<Unit> gold, int most, int articleLength) {
    List<Unit> units = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      int kind = random.nextInt(12);
      TokenSet any = tokens(random, articleLength);
      TokenSet near = gold.isEmpty() ? any : gold.get(random.nextInt(gold.size())).tokens();
      TokenSet tokens;
      if (kind == 0) {
        tokens = TokenSet.empty();
      } else if (kind == 1 && !units.isEmpty()) {
        tokens = units.get(random.nextInt(units.size())).tokens();
      } else if (kind < 5) {
        tokens = near;
      } else if (kind < 7) {
        tokens = near.union(any);
      } else if (kind < 9) {
        tokens = near.minus(any);
      } else {
        tokens = any;
      }
      units.add(new Unit(tokens, random.nextInt(5) == 0));
    }
    return units;
  }
}

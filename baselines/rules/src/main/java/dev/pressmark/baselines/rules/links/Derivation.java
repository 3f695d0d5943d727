package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which text was made from which. In a family of versions every page but the oldest ({@link Age})
 * is made from the older one it is most like, of equally like ones the oldest; two pages of which
 * neither descends from the other come from a common original.
 */
final class Derivation {

  /** Differences in likeness that choose no original. */
  private static final double EQUALLY_ALIKE = 0.03;

  private final Map<Page, Page> parents = new HashMap<>();

  /** Reads the families of a collection. */
  Derivation(PagePairs pairs) {
    for (List<Page> family : pairs.families()) {
      List<Page> members = family.stream().sorted(Age.OLDEST_FIRST).toList();
      for (int i = 1; i < members.size(); i++) {
        Page parent = parent(members.get(i), members.subList(0, i), pairs);
        if (parent != null) {
          parents.put(members.get(i), parent);
        }
      }
    }
  }

  private static @Nullable Page parent(Page page, List<Page> older, PagePairs pairs) {
    Page best = null;
    double alike = 0;
    for (Page one : older) {
      LinkedPair pair = pairs.get(one, page);
      if (pair != null && pair.isVersion() && pair.alike() > alike + EQUALLY_ALIKE) {
        best = one;
        alike = pair.alike();
      }
    }
    return best;
  }

  /** The direction of a linked pair; null where its relation has none. */
  @Nullable Direction of(LinkedPair pair) {
    Page a = pair.a();
    Page b = pair.b();
    return switch (pair.relation()) {
      case IDENTICAL, NEAR_DUPLICATE, REVISED, REWRITTEN ->
          descends(b, a)
              ? Direction.B_FROM_A
              : descends(a, b) ? Direction.A_FROM_B : Direction.COMMON;
      case PARTIAL -> Age.OLDEST_FIRST.compare(a, b) < 0 ? Direction.B_FROM_A : Direction.A_FROM_B;
      case SHARED_SOURCE -> fromRelease(a, b);
      default -> null;
    };
  }

  private boolean descends(Page page, Page ancestor) {
    for (Page one = parents.get(page); one != null; one = parents.get(one)) {
      if (one.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static Direction fromRelease(Page a, Page b) {
    if (a.head().release() == b.head().release()) {
      return Direction.COMMON;
    }
    Page release = a.head().release() ? a : b;
    Page report = a.head().release() ? b : a;
    if (Age.isDated(report, release)) {
      return Direction.COMMON;
    }
    return release.equals(a) ? Direction.B_FROM_A : Direction.A_FROM_B;
  }
}

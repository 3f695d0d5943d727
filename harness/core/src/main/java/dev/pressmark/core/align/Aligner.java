package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns the gold units of one article with its predictions, one to one.
 *
 * <ol>
 *   <li>Units with equal token sets are paired. Predictions with equal token sets share one {@link
 *       Slot}; the surplus takes part in nothing more.
 *   <li>The rest is assigned so that the sum of ⌊2⁴⁰ · token F1⌋ is as large as possible, exactly,
 *       where token F1 = 2·|g∩p| / (|g|+|p|). Only units that share a token can be paired, and if
 *       one of them is nested, only with a token Jaccard |g∩p| / |g∪p| of at least ½.
 *   <li>Of equally good assignments the one with more shared tokens; then the one with the smaller
 *       sum of |first − first| + |last − last| in token positions; then the one whose list of pairs
 *       (lower number, higher number) is lexicographically smallest, gold units and slots numbered
 *       together by the order of their token sets, which are all different here.
 * </ol>
 *
 * <p>So the result depends on the token sets alone, never on the order of the input: only indices
 * change with it. Nor does it depend on which side is gold, as no rule looks at one side first.
 * Greedy matching, the usual shortcut, has neither property.
 *
 * <p>Worked example: gold {1..4} and {5..8}, predicted {1..6} and {4}. Token F1 is .8 and .4 with
 * the one, .4 and 0 with the other. {1..6}–{1..4} alone is worth .8; {1..6}–{5..8} and {4}–{1..4}
 * are worth .4 + .4, the same, but share 3 tokens instead of 4; so the long one goes to {1..4}.
 */
public final class Aligner {
  private static final Comparator<TokenSet> ORDER = Comparator.naturalOrder();

  private Aligner() {}

  /** A unit and its index in the input. */
  private record Indexed(int index, Unit unit) {}

  /**
   * Aligns the units of one article. Empty lists are legal and give an alignment without pairs.
   *
   * @param gold gold units; their token sets are distinct and not empty
   * @param predicted predictions; equal token sets share a slot, an empty one is never aligned
   * @throws IllegalArgumentException if a gold token set is empty or there twice
   */
  public static Alignment align(List<Unit> gold, List<Unit> predicted) {
    List<Indexed> golds = sorted(gold);
    requireDistinct(golds);
    List<Slot> slots = slots(sorted(predicted));

    List<Pair> pairs = new ArrayList<>(Math.min(golds.size(), slots.size()));
    List<Indexed> otherGold = new ArrayList<>();
    List<Slot> otherSlots = new ArrayList<>();
    pairEqual(golds, slots, pairs, otherGold, otherSlots);
    if (!otherGold.isEmpty() && !otherSlots.isEmpty()) {
      pairOverlapping(otherGold, otherSlots, pairs);
      pairs.sort(Comparator.comparing(Pair::goldTokens));
    }
    return new Alignment(gold.size(), predicted.size(), slots, pairs);
  }

  private static List<Indexed> sorted(List<Unit> units) {
    List<Indexed> indexed = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      indexed.add(new Indexed(i, units.get(i)));
    }
    indexed.sort((a, b) -> ORDER.compare(a.unit.tokens(), b.unit.tokens()));
    return indexed;
  }

  private static void requireDistinct(List<Indexed> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      TokenSet tokens = sorted.get(i).unit.tokens();
      if (tokens.isEmpty()) {
        throw new IllegalArgumentException("gold unit " + sorted.get(i).index + " has no token");
      }
      if (i > 0 && tokens.equals(sorted.get(i - 1).unit.tokens())) {
        throw new IllegalArgumentException(
            "gold units "
                + sorted.get(i - 1).index
                + " and "
                + sorted.get(i).index
                + " have the same tokens "
                + tokens);
      }
    }
  }

  private static List<Slot> slots(List<Indexed> sorted) {
    List<Slot> slots = new ArrayList<>(sorted.size());
    for (int start = 0; start < sorted.size(); ) {
      TokenSet tokens = sorted.get(start).unit.tokens();
      boolean nested = false;
      List<Integer> members = new ArrayList<>(1);
      int end = start;
      for (; end < sorted.size() && sorted.get(end).unit.tokens().equals(tokens); end++) {
        nested |= sorted.get(end).unit.nested();
        // The sort is stable, so these are ascending.
        members.add(sorted.get(end).index);
      }
      slots.add(new Slot(tokens, nested, members));
      start = end;
    }
    return slots;
  }

  /** Walks both sorted lists once. Slots without a token go nowhere. */
  private static void pairEqual(
      List<Indexed> golds,
      List<Slot> slots,
      List<Pair> pairs,
      List<Indexed> otherGold,
      List<Slot> otherSlots) {
    int next = 0;
    for (Slot slot : slots) {
      if (slot.tokens().isEmpty()) {
        continue;
      }
      int order = 1;
      while (next < golds.size() && order > 0) {
        Indexed gold = golds.get(next);
        order = slot.tokens().compareTo(gold.unit.tokens());
        if (order > 0) {
          otherGold.add(gold);
          next++;
        } else if (order == 0) {
          pairs.add(new Pair(gold.index, gold.unit.tokens(), slot, slot.tokens().size()));
          next++;
        }
      }
      if (order != 0) {
        otherSlots.add(slot);
      }
    }
    otherGold.addAll(golds.subList(next, golds.size()));
  }

  private static void pairOverlapping(List<Indexed> golds, List<Slot> slots, List<Pair> pairs) {
    CandidateGraph graph = CandidateGraph.of(golds.stream().map(Indexed::unit).toList(), slots);
    int[] slotOfGold = SmallestOptimum.columnOfRow(graph, commonOrder(golds, slots));
    for (int row = 0; row < slotOfGold.length; row++) {
      if (slotOfGold[row] != MaximumAssignment.FREE) {
        TokenSet tokens = golds.get(row).unit.tokens();
        Slot slot = slots.get(slotOfGold[row]);
        int shared = tokens.intersectionSize(slot.tokens());
        pairs.add(new Pair(golds.get(row).index, tokens, slot, shared));
      }
    }
  }

  /** Rows, and columns counted on from the rows, merged by token set. */
  private static int[] commonOrder(List<Indexed> golds, List<Slot> slots) {
    int[] order = new int[golds.size() + slots.size()];
    int row = 0;
    int column = 0;
    for (int i = 0; i < order.length; i++) {
      boolean rowIsNext =
          column == slots.size()
              || (row < golds.size()
                  && ORDER.compare(golds.get(row).unit.tokens(), slots.get(column).tokens()) < 0);
      order[i] = rowIsNext ? row++ : golds.size() + column++;
    }
    return order;
  }
}

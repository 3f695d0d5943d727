package dev.pressmark.core.align;

import dev.pressmark.core.align.GoldUnits.IndexedUnit;
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
  private static final Comparator<Pair> BY_GOLD =
      (a, b) -> a.goldTokens().compareTo(b.goldTokens());

  private Aligner() {}

  /**
   * Aligns the units of one article. Empty lists are legal and give an alignment without pairs.
   *
   * @param gold gold units; their token sets are distinct and not empty
   * @param predicted predictions; equal token sets share a slot, an empty one is never aligned
   * @throws IllegalArgumentException if a gold token set is empty or there twice
   */
  public static Alignment align(List<Unit> gold, List<Unit> predicted) {
    return align(GoldUnits.of(gold), predicted);
  }

  /** Aligns predictions with gold units that were prepared; see the other method. */
  public static Alignment align(GoldUnits gold, List<Unit> predicted) {
    List<IndexedUnit> golds = gold.sorted();
    List<Slot> slots = slots(IndexedUnit.sorted(predicted));

    List<Pair> pairs = new ArrayList<>(Math.min(golds.size(), slots.size()));
    List<IndexedUnit> otherGold = new ArrayList<>();
    List<Slot> otherSlots = new ArrayList<>();
    pairEqual(golds, slots, pairs, otherGold, otherSlots);
    if (!otherGold.isEmpty() && !otherSlots.isEmpty()) {
      pairOverlapping(otherGold, otherSlots, pairs);
      pairs.sort(BY_GOLD);
    }
    return new Alignment(gold.size(), predicted.size(), slots, pairs);
  }

  private static List<Slot> slots(List<IndexedUnit> sorted) {
    List<Slot> slots = new ArrayList<>(sorted.size());
    for (int start = 0; start < sorted.size(); ) {
      TokenSet tokens = sorted.get(start).tokens();
      boolean nested = sorted.get(start).unit().nested();
      List<Integer> members = List.of(sorted.get(start).index());
      int end = start + 1;
      for (; end < sorted.size() && sorted.get(end).tokens().equals(tokens); end++) {
        members = members.size() == 1 ? new ArrayList<>(members) : members;
        nested |= sorted.get(end).unit().nested();
        // The sort is stable, so these are ascending.
        members.add(sorted.get(end).index());
      }
      slots.add(new Slot(tokens, nested, members));
      start = end;
    }
    return slots;
  }

  /** Walks both sorted lists once. Slots without a token go nowhere. */
  private static void pairEqual(
      List<IndexedUnit> golds,
      List<Slot> slots,
      List<Pair> pairs,
      List<IndexedUnit> otherGold,
      List<Slot> otherSlots) {
    int next = 0;
    for (Slot slot : slots) {
      if (slot.tokens().isEmpty()) {
        continue;
      }
      int order = 1;
      while (next < golds.size() && order > 0) {
        IndexedUnit gold = golds.get(next);
        order = slot.tokens().compareTo(gold.tokens());
        if (order > 0) {
          otherGold.add(gold);
          next++;
        } else if (order == 0) {
          pairs.add(new Pair(gold.index(), gold.tokens(), slot, slot.tokens().size()));
          next++;
        }
      }
      if (order != 0) {
        otherSlots.add(slot);
      }
    }
    for (; next < golds.size(); next++) {
      otherGold.add(golds.get(next));
    }
  }

  private static void pairOverlapping(List<IndexedUnit> golds, List<Slot> slots, List<Pair> pairs) {
    CandidateGraph graph = CandidateGraph.of(golds.stream().map(IndexedUnit::unit).toList(), slots);
    int[] slotOfGold =
        graph.isMatching()
            ? onlyColumnOfRow(graph)
            : SmallestOptimum.columnOfRow(graph, commonOrder(golds, slots));
    for (int row = 0; row < slotOfGold.length; row++) {
      if (slotOfGold[row] != MaximumAssignment.FREE) {
        TokenSet tokens = golds.get(row).tokens();
        Slot slot = slots.get(slotOfGold[row]);
        int shared = tokens.intersectionSize(slot.tokens());
        pairs.add(new Pair(golds.get(row).index(), tokens, slot, shared));
      }
    }
  }

  /** Every edge, where no two of them meet: each is worth something, so all are taken. */
  private static int[] onlyColumnOfRow(CandidateGraph graph) {
    int[] columnOfRow = new int[graph.rows];
    for (int row = 0; row < graph.rows; row++) {
      int edge = graph.rowStart[row];
      columnOfRow[row] =
          edge < graph.rowStart[row + 1] ? graph.column[edge] : MaximumAssignment.FREE;
    }
    return columnOfRow;
  }

  /** Rows, and columns counted on from the rows, merged by token set. */
  private static int[] commonOrder(List<IndexedUnit> golds, List<Slot> slots) {
    int[] order = new int[golds.size() + slots.size()];
    int row = 0;
    int column = 0;
    for (int i = 0; i < order.length; i++) {
      boolean rowIsNext =
          column == slots.size()
              || (row < golds.size()
                  && golds.get(row).tokens().compareTo(slots.get(column).tokens()) < 0);
      order[i] = rowIsNext ? row++ : golds.size() + column++;
    }
    return order;
  }
}

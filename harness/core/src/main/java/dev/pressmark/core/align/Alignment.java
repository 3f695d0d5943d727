package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one-to-one alignment of gold units and slots of predictions of one article.
 *
 * <p>Lists are in the order of token sets, never in that of the input; numbers are indices into the
 * lists that were aligned.
 */
public final class Alignment {
  private static final int NONE = -1;

  private final List<Pair> pairs;
  private final List<Slot> slots;
  private final int[] pairOfGold;
  private final int[] slotOfPredicted;
  private final int[] pairOfSlot;

  /** Takes the slots in the order of their token sets, and any pairs of them, once each. */
  Alignment(int goldSize, int predictedSize, List<Slot> slots, List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
    this.slots = List.copyOf(slots);
    pairOfGold = new int[goldSize];
    slotOfPredicted = new int[predictedSize];
    pairOfSlot = new int[slots.size()];
    Arrays.fill(pairOfGold, NONE);
    Arrays.fill(pairOfSlot, NONE);
    for (int slot = 0; slot < slots.size(); slot++) {
      for (int predicted : slots.get(slot).predicted()) {
        slotOfPredicted[predicted] = slot;
      }
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      pairOfGold[pairs.get(pair).gold()] = pair;
      pairOfSlot[slotOfPredicted[pairs.get(pair).slot().predicted().get(0)]] = pair;
    }
  }

  /** Number of gold units that were aligned or tried. */
  public int goldSize() {
    return pairOfGold.length;
  }

  /** Number of predictions, surplus ones included. */
  public int predictedSize() {
    return slotOfPredicted.length;
  }

  /** The aligned pairs, in the order of the token sets of their gold units. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** All slots, aligned or not, in the order of their token sets; each prediction is in one. */
  public List<Slot> slots() {
    return slots;
  }

  /** The slot that holds this prediction. */
  public Slot slotOf(int predicted) {
    return slots.get(slotOfPredicted[predicted]);
  }

  /** The pair of this gold unit; empty if the unit was missed. */
  public Optional<Pair> pairOfGold(int gold) {
    return pairAt(pairOfGold[gold]);
  }

  /** The pair of the slot that holds this prediction; empty if the prediction is unaligned. */
  public Optional<Pair> pairOfPredicted(int predicted) {
    return pairAt(pairOfSlot[slotOfPredicted[predicted]]);
  }

  private Optional<Pair> pairAt(int pair) {
    return pair == NONE ? Optional.empty() : Optional.of(pairs.get(pair));
  }

  /** The gold unit aligned with the slot of this prediction; the same for all of its slot. */
  public OptionalInt goldOf(int predicted) {
    int pair = pairOfSlot[slotOfPredicted[predicted]];
    return pair == NONE ? OptionalInt.empty() : OptionalInt.of(pairs.get(pair).gold());
  }

  /** Indices of the gold units that were missed, ascending. */
  public List<Integer> unalignedGold() {
    List<Integer> missed = new ArrayList<>();
    for (int gold = 0; gold < pairOfGold.length; gold++) {
      if (pairOfGold[gold] == NONE) {
        missed.add(gold);
      }
    }
    return missed;
  }

  /** The slots that mean no gold unit, in the order of their token sets. */
  public List<Slot> unalignedSlots() {
    List<Slot> unaligned = new ArrayList<>();
    for (int slot = 0; slot < pairOfSlot.length; slot++) {
      if (pairOfSlot[slot] == NONE) {
        unaligned.add(slots.get(slot));
      }
    }
    return unaligned;
  }
}

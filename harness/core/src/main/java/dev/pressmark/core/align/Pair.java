package dev.pressmark.core.align;

/**
 * A gold unit and the slot of predictions that is meant to be it.
 *
 * @param gold index in the list of gold units
 * @param goldTokens the token set of that gold unit
 * @param slot the predictions
 * @param shared |g∩p|, the number of tokens in both; at least 1
 */
public record Pair(int gold, TokenSet goldTokens, Slot slot, int shared) {
  public Pair {
    if (shared < 1 || shared > Math.min(goldTokens.size(), slot.tokens().size())) {
      throw new IllegalArgumentException("impossible number of shared tokens: " + shared);
    }
  }

  /** Whether both token sets are equal. */
  public boolean exact() {
    return shared == goldTokens.size() && shared == slot.tokens().size();
  }

  /** Whether token F1 = 2·|g∩p| / (|g|+|p|) is at least ½; in integers, so exact. */
  public boolean halfRight() {
    return 4L * shared >= (long) goldTokens.size() + slot.tokens().size();
  }
}

package dev.pressmark.core.align;

import java.util.List;

/**
 * The predictions of one article with equal token sets. They stand for one unit: at most one of
 * them is right, the rest is surplus. None of them is preferred, for that could only be by input
 * order; where they disagree on an attribute, the attribute earns no credit.
 *
 * @param tokens their common token set; empty for predictions without a token
 * @param nested whether at least one of them is nested
 * @param predicted their indices in the list of predictions, ascending; at least one
 */
public record Slot(TokenSet tokens, boolean nested, List<Integer> predicted) {
  public Slot {
    predicted = List.copyOf(predicted);
    if (predicted.isEmpty()) {
      throw new IllegalArgumentException("a slot holds at least one prediction");
    }
  }

  /** Number of predictions beyond the one that can be right. */
  public int surplus() {
    return predicted.size() - 1;
  }
}

package dev.pressmark.core.cluster;

import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * B³ and LEA on non-singletons, as counts of stories that add up: recall over the items of gold
 * clusters of two or more, precision over the items of predicted ones. So a system that predicts
 * nothing has recall 0 instead of a flattering share of true singletons.
 *
 * <p>Each item's share belongs to its story. B³ gives an item |g∩p|/|g|. LEA gives a gold cluster
 * |g|·links found/links, which is 2/(|g| − 1) a link; half of it for each end makes (|g∩p| −
 * 1)/(|g| − 1) an item: B³ without the item itself. So a link between two stories belongs half to
 * each.
 *
 * <p>Worked example: gold {a b c} {d}, predicted {a b} {c d}: B³ recall (⅔ + ⅔ + ⅓)/3, LEA recall
 * (½ + ½ + 0)/3; precision over a b c d: B³ (1 + 1 + ½ + ½)/4, LEA (1 + 1 + 0 + 0)/4.
 */
public final class StoryShares {
  private StoryShares() {}

  /**
   * B³ by story; fractions in parts of {@link Credit#UNIT}.
   *
   * @param stories the story of each item; stories without an item of a cluster of two or more have
   *     zeros
   * @param gold one label an item; only equality matters
   * @param predicted one label an item
   * @throws IllegalArgumentException if the lists are of different lengths
   */
  public static SortedMap<String, PrecisionRecall> bCubed(
      List<String> stories, List<?> gold, List<?> predicted) {
    return count(stories, gold, predicted, 0);
  }

  /** LEA by story; as {@link #bCubed}. */
  public static SortedMap<String, PrecisionRecall> lea(
      List<String> stories, List<?> gold, List<?> predicted) {
    return count(stories, gold, predicted, 1);
  }

  private static SortedMap<String, PrecisionRecall> count(
      List<String> stories, List<?> gold, List<?> predicted, int self) {
    if (stories.size() != gold.size()) {
      throw new IllegalArgumentException(stories.size() + " stories, " + gold.size() + " items");
    }
    ItemSizes sizes = ItemSizes.of(gold, predicted);
    SortedMap<String, PrecisionRecall> counts = new TreeMap<>();
    for (int item = 0; item < sizes.items(); item++) {
      int shared = sizes.shared(item) - self;
      boolean inGold = sizes.gold(item) > 1;
      boolean inPredicted = sizes.predicted(item) > 1;
      counts.merge(
          stories.get(item),
          PrecisionRecall.ofCredit(
              inPredicted ? Credit.of(shared, sizes.predicted(item) - self) : 0,
              inPredicted ? 1 : 0,
              inGold ? Credit.of(shared, sizes.gold(item) - self) : 0,
              inGold ? 1 : 0),
          PrecisionRecall::plus);
    }
    return Collections.unmodifiableSortedMap(counts);
  }
}

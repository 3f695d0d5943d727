package dev.pressmark.core.count;

import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.GoldUnits;
import dev.pressmark.core.align.IgnoreRegions;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.Slot;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts how well the predicted units of one article cover its gold units, in three ways.
 *
 * <ul>
 *   <li><b>overlap</b>: over aligned pairs, precision credit |g∩p|/|p| and recall credit |g∩p|/|g|;
 *       the partial match of Hollingsworth and Teufel (2005) and Pareti (2015), made one-to-one.
 *   <li><b>strict</b>: equal token sets, as multisets: a gold unit is found once, every further
 *       copy is wrong.
 *   <li><b>token</b>: the tokens of all predictions against those of all gold units, each token
 *       counted once; ignored tokens that are in no gold unit leave both sides.
 * </ul>
 *
 * Dropped predictions are judged neither by overlap nor by strict. Their tokens outside of ignore
 * regions are judged like any other token.
 */
public final class UnitCounter {

  private final GoldUnits gold;
  private final IgnoreRegions regions;

  /**
   * Prepares the gold side of one article, once for any number of answers.
   *
   * @param gold the gold units, with distinct token sets, none of them empty
   * @param ignore the ignore regions, possibly overlapping each other and gold
   * @throws IllegalArgumentException if a gold token set is empty or there twice
   */
  public UnitCounter(List<Unit> gold, Collection<TokenSet> ignore) {
    this.gold = GoldUnits.of(gold);
    this.regions = IgnoreRegions.of(List.copyOf(ignore), this.gold.tokens());
  }

  /**
   * Counts one article whose gold side is needed only once.
   *
   * @throws IllegalArgumentException if a gold token set is empty or there twice
   */
  public static UnitCounts count(
      List<Unit> gold, List<Unit> predicted, Collection<TokenSet> ignore) {
    return new UnitCounter(gold, ignore).count(predicted);
  }

  /**
   * Counts one answer. Without gold units and predictions everything is zero.
   *
   * @param predicted the predictions; equal and empty token sets are allowed, and wrong
   */
  public UnitCounts count(List<Unit> predicted) {
    Alignment alignment = Aligner.align(gold, predicted);
    List<Integer> dropped = regions.dropped(alignment);
    int judged = predicted.size() - dropped.size();

    long precisionCredit = 0;
    long recallCredit = 0;
    long exact = 0;
    for (Pair pair : alignment.pairs()) {
      precisionCredit = Math.addExact(precisionCredit, Credit.precision(pair));
      recallCredit = Math.addExact(recallCredit, Credit.recall(pair));
      exact += pair.exact() ? 1 : 0;
    }
    return new UnitCounts(
        alignment,
        dropped,
        PrecisionRecall.ofCredit(precisionCredit, judged, recallCredit, gold.size()),
        PrecisionRecall.ofMatches(exact, judged, gold.size()),
        tokens(alignment));
  }

  private PrecisionRecall tokens(Alignment alignment) {
    List<TokenSet> sets = new ArrayList<>(alignment.slots().size());
    for (Slot slot : alignment.slots()) {
      sets.add(slot.tokens());
    }
    // No gold token is in the regions, so only the predicted side can lose tokens.
    TokenSet predicted = TokenSet.union(sets).minus(regions.tokens());
    return PrecisionRecall.ofMatches(
        gold.tokens().intersectionSize(predicted), predicted.size(), gold.tokens().size());
  }
}

package dev.pressmark.core.count;

import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.IgnoreRegions;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
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
  private UnitCounter() {}

  /**
   * Counts one article. Without gold units and predictions everything is zero.
   *
   * @param gold the gold units, with distinct token sets, none of them empty
   * @param predicted the predictions; equal and empty token sets are allowed, and wrong
   * @param ignore the ignore regions, possibly overlapping each other and gold
   * @throws IllegalArgumentException if a gold token set is empty or there twice
   */
  public static UnitCounts count(
      List<Unit> gold, List<Unit> predicted, Collection<TokenSet> ignore) {
    Alignment alignment = Aligner.align(gold, predicted);
    IgnoreRegions regions = IgnoreRegions.of(List.copyOf(ignore), gold);
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
        tokens(gold, predicted, regions));
  }

  private static PrecisionRecall tokens(
      List<Unit> gold, List<Unit> predicted, IgnoreRegions regions) {
    TokenSet goldTokens = union(gold);
    // No gold token is in these regions, so only the predicted side can lose tokens.
    TokenSet predictedTokens = union(predicted).minus(regions.tokens());
    return PrecisionRecall.ofMatches(
        goldTokens.intersectionSize(predictedTokens), predictedTokens.size(), goldTokens.size());
  }

  private static TokenSet union(List<Unit> units) {
    return TokenSet.union(units.stream().map(Unit::tokens).toList());
  }
}

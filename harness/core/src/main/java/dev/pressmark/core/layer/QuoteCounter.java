package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.layer.QuoteAnswer.PredictedUnit;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import dev.pressmark.core.layer.QuoteGold.NonQuoteTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts quotes in two scopes, so that tools are compared on what they claim to do: {@code full},
 * every quote as a whole, and {@code marked}, every stretch in quotation marks for itself. For each
 * of them overlap, strict and token counts, slices, and the false positives by what they were; for
 * {@code full} also what is conditional on aligned pairs ({@link QuoteConditionals}).
 *
 * <p>Slices by an attribute of gold quotes hold recall alone; a slice by region holds both, for a
 * prediction stands in a region too.
 */
final class QuoteCounter implements LayerCounter {

  static final String FULL = "quotes.full";
  static final String MARKED = "quotes.marked";

  @Override
  public Layer layer() {
    return Layer.QUOTES;
  }

  @Override
  public String headline() {
    return FULL + ".overlap";
  }

  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    return answer.quotes() != null;
  }

  @Override
  public List<Floor> floors() {
    return Floors.QUOTES;
  }

  @Override
  public Gold prepare(Article article) {
    QuoteGold gold = new QuoteGold(article);
    return answer -> count(gold, answer);
  }

  private static Counts count(QuoteGold gold, ArticlePrediction prediction) {
    QuoteAnswer answer =
        new QuoteAnswer(gold, prediction.quotes() == null ? List.of() : prediction.quotes());
    Counts.Builder counts = Counts.builder();
    UnitCounts full = scope(FULL, gold, gold.full(), answer.full(), gold.fullIgnore(), counts);
    QuoteConditionals.count(gold, answer, full.alignment(), counts);
    scope(MARKED, gold, gold.marked(), answer.marked(), gold.markedIgnore(), counts);
    return counts.build();
  }

  private static UnitCounts scope(
      String scope,
      QuoteGold gold,
      List<GoldUnit> goldUnits,
      List<PredictedUnit> predictedUnits,
      List<TokenSet> ignore,
      Counts.Builder counts) {
    List<Unit> golds = goldUnits.stream().map(GoldUnit::unit).toList();
    List<Unit> predictions = predictedUnits.stream().map(PredictedUnit::unit).toList();
    UnitCounts found = UnitCounter.count(golds, predictions, ignore);
    counts.add(scope + ".overlap", found.overlap());
    counts.add(scope + ".strict", found.strict());
    counts.add(scope + ".token", found.token());
    goldSlices(scope, gold, goldUnits, found, counts);
    predictedSlices(scope, gold, predictedUnits, found, counts);
    return found;
  }

  /** The gold side of the slices: what was there, and what of it was found. */
  private static void goldSlices(
      String scope, QuoteGold gold, List<GoldUnit> units, UnitCounts found, Counts.Builder counts) {
    for (int i = 0; i < units.size(); i++) {
      Pair pair = found.alignment().pairOfGold(i).orElse(null);
      PrecisionRecall overlap =
          PrecisionRecall.ofCredit(0, 0, pair == null ? 0 : Credit.recall(pair), 1);
      PrecisionRecall strict =
          new PrecisionRecall(0, 0, pair != null && pair.exact() ? 1 : 0, 1, 1);
      for (String slice : QuoteSlices.of(gold, units.get(i).quote())) {
        counts.add(scope + ".overlap[" + slice + "]", overlap);
        counts.add(scope + ".strict[" + slice + "]", strict);
      }
    }
  }

  /** The predicted side: precision by region, and what the false positives were. */
  private static void predictedSlices(
      String scope,
      QuoteGold gold,
      List<PredictedUnit> units,
      UnitCounts found,
      Counts.Builder counts) {
    Set<Integer> dropped = new HashSet<>(found.dropped());
    for (int i = 0; i < units.size(); i++) {
      if (dropped.contains(i)) {
        continue;
      }
      // Of predictions with equal tokens the first stands for the pair; the others are surplus.
      int index = i;
      Pair pair =
          found
              .alignment()
              .pairOfPredicted(i)
              .filter(one -> one.slot().predicted().get(0) == index)
              .orElse(null);
      String slice = "[region=" + Regions.word(gold.regions().at(units.get(i).start())) + "]";
      counts.add(
          scope + ".overlap" + slice,
          PrecisionRecall.ofCredit(pair == null ? 0 : Credit.precision(pair), 1, 0, 0));
      counts.add(
          scope + ".strict" + slice,
          new PrecisionRecall(pair != null && pair.exact() ? 1 : 0, 1, 0, 0, 1));
      if (pair == null) {
        falsePositive(scope, gold, units.get(i), slice, counts);
      }
    }
  }

  private static void falsePositive(
      String scope, QuoteGold gold, PredictedUnit unit, String slice, Counts.Builder counts) {
    String key = scope + ".falsePositives";
    counts.add(key, Total.ONE);
    counts.add(key + slice, Total.ONE);
    NonQuoteTokens most = null;
    int shared = 0;
    for (NonQuoteTokens nonQuote : gold.nonQuotes()) {
      int common = nonQuote.tokens().intersectionSize(unit.unit().tokens());
      if (common > shared
          || (most != null && common == shared && nonQuote.tokens().compareTo(most.tokens()) < 0)) {
        most = nonQuote;
        shared = common;
      }
    }
    if (most != null && 2 * shared >= unit.unit().tokens().size()) {
      counts.add(key + "[nonQuote=" + most.reason().word() + "]", Total.ONE);
    }
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.layer.QuoteAnswer.PredictedUnit;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import dev.pressmark.core.layer.QuoteGold.NonQuoteTokens;
import java.util.ArrayList;
import java.util.List;

/** The gold quotes of one article in one scope, and how an answer is counted against them. */
final class QuoteScope {

  /** Of overlap and strict. */
  private static final long[] NO_CREDIT = {0, 0};

  /** The keys of a scope. */
  static final class Keys {

    private static final Slices NON_QUOTES = new Slices();
    private static final int REASON = NON_QUOTES.add("nonQuote", NonQuoteReason.values());

    private final SlicedMetric overlap;
    private final SlicedMetric strict;
    private final String token;
    private final List<String> falsePositives;
    private final List<String> nonQuotes;

    Keys(String scope) {
      overlap = new SlicedMetric(QuoteSlices.ALL.keys(scope + ".overlap"), Credit.UNIT);
      strict = new SlicedMetric(QuoteSlices.ALL.keys(scope + ".strict"), 1);
      token = scope + ".token";
      falsePositives = QuoteSlices.ALL.keys(scope + ".falsePositives");
      nonQuotes = NON_QUOTES.keys(scope + ".falsePositives");
    }
  }

  private final Keys keys;
  private final List<SlicedMetric> metrics;
  private final QuoteGold gold;

  /** Of each gold unit its slices. */
  private final List<int[]> slices = new ArrayList<>();

  QuoteScope(Keys keys, QuoteGold gold, List<GoldUnit> units) {
    this.keys = keys;
    this.metrics = List.of(keys.overlap, keys.strict);
    this.gold = gold;
    units.forEach(unit -> slices.add(QuoteSlices.of(gold, unit.quote())));
  }

  /** Counts the predicted units of an answer, which were aligned like this. */
  void count(List<PredictedUnit> predicted, UnitCounts found, Counts.Builder counts) {
    counts.add(keys.overlap.keys().get(Slices.ALL), found.overlap());
    counts.add(keys.strict.keys().get(Slices.ALL), found.strict());
    counts.add(keys.token, found.token());
    SliceSums sums = new SliceSums(metrics, QuoteSlices.ALL);
    addGold(found.alignment(), sums);
    addPredicted(predicted, found, sums, counts);
    sums.addSlicesTo(counts);
  }

  /** The gold side of the slices: what was there, and what of it was found. */
  private void addGold(Alignment alignment, SliceSums sums) {
    for (int i = 0; i < slices.size(); i++) {
      Pair pair = alignment.pairOfGold(i).orElse(null);
      long[] credits =
          pair == null ? NO_CREDIT : new long[] {Credit.recall(pair), pair.exact() ? 1 : 0};
      for (int slice : slices.get(i)) {
        sums.addGold(slice, credits);
      }
    }
  }

  /** The predicted side: precision by region, and what the false positives were. */
  private void addPredicted(
      List<PredictedUnit> units, UnitCounts found, SliceSums sums, Counts.Builder counts) {
    int nextDropped = 0;
    for (int i = 0; i < units.size(); i++) {
      if (nextDropped < found.dropped().size() && found.dropped().get(nextDropped) == i) {
        nextDropped++;
        continue;
      }
      int slice = QuoteSlices.ofRegion(gold.regions().at(units.get(i).start()));
      Pair pair = found.alignment().pairOfPredicted(i).orElse(null);
      // Of predictions with equal tokens the first stands for the pair; the others are surplus.
      if (pair != null && pair.slot().predicted().get(0) == i) {
        sums.addPredicted(slice, Credit.precision(pair), pair.exact() ? 1 : 0);
      } else {
        sums.addPredicted(slice, NO_CREDIT);
        falsePositive(units.get(i).unit().tokens(), slice, counts);
      }
    }
  }

  private void falsePositive(TokenSet unit, int slice, Counts.Builder counts) {
    counts.add(keys.falsePositives.get(Slices.ALL), Total.ONE);
    counts.add(keys.falsePositives.get(slice), Total.ONE);
    NonQuoteTokens most = null;
    int shared = 0;
    for (NonQuoteTokens nonQuote : gold.nonQuotes()) {
      int common = nonQuote.tokens().intersectionSize(unit);
      if (common > shared
          || (most != null && common == shared && nonQuote.tokens().compareTo(most.tokens()) < 0)) {
        most = nonQuote;
        shared = common;
      }
    }
    if (most != null && 2 * shared >= unit.size()) {
      counts.add(keys.nonQuotes.get(Keys.REASON + most.reason().ordinal()), Total.ONE);
    }
  }
}

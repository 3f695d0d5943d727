package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.IgnoreRegions;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which predicted quote is which gold quote of the main score: what everything that hangs on a
 * quote is judged by. End to end by the alignment of whole quotes, as the scope full has it; in the
 * oracle track by the id that was given.
 *
 * @param golds one match a gold quote, missed ones included; those in boilerplate are left out
 * @param judged number of predictions, without those that are neither right nor wrong
 */
record QuoteMatches(List<QuoteMatch> golds, int judged) {

  /** Copies the list. */
  QuoteMatches {
    golds = List.copyOf(golds);
  }

  static QuoteMatches of(QuoteGold gold, ArticlePrediction answer, Track track) {
    List<PredictedQuote> predicted = answer.quotes() == null ? List.of() : answer.quotes();
    return track == Track.ORACLE_QUOTES ? given(gold, predicted) : aligned(gold, predicted);
  }

  private static QuoteMatches aligned(QuoteGold gold, List<PredictedQuote> answer) {
    QuoteTokens tokens = new QuoteTokens(gold.text());
    List<PredictedQuote> quotes = answer.stream().filter(one -> !one.segments().isEmpty()).toList();
    List<Unit> predictions =
        quotes.stream()
            .map(one -> new Unit(tokens.ofPredicted(one.segments()), one.parent() != null))
            .toList();
    List<Unit> golds = gold.full().stream().map(GoldUnit::unit).toList();
    Alignment alignment = Aligner.align(golds, predictions);
    int dropped = IgnoreRegions.of(gold.fullIgnore(), golds).dropped(alignment).size();
    List<QuoteMatch> matches = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      Quote quote = gold.full().get(i).quote();
      Pair pair = alignment.pairOfGold(i).orElse(null);
      matches.add(
          pair == null
              ? QuoteMatch.missed(quote)
              : QuoteMatch.aligned(
                  quote, pair.slot().predicted().stream().map(quotes::get).toList(), pair));
    }
    return new QuoteMatches(matches, predictions.size() - dropped);
  }

  private static QuoteMatches given(QuoteGold gold, List<PredictedQuote> answer) {
    Map<String, List<PredictedQuote>> byId = new HashMap<>();
    for (PredictedQuote quote : answer) {
      if (quote.id() != null) {
        byId.computeIfAbsent(quote.id(), unseen -> new ArrayList<>()).add(quote);
      }
    }
    List<QuoteMatch> matches = new ArrayList<>();
    int judged = 0;
    for (GoldUnit unit : gold.full()) {
      List<PredictedQuote> here = byId.getOrDefault(unit.quote().id(), List.of());
      judged += here.size();
      matches.add(QuoteMatch.given(unit.quote(), here));
    }
    return new QuoteMatches(matches, judged);
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.count.UnitCounts;
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

  static QuoteMatches of(AlignedAnswer answer) {
    QuoteGold gold = answer.gold().quotes();
    return answer.gold().track() == Track.ORACLE_QUOTES
        ? given(gold, answer.predictedQuotes())
        : aligned(gold, answer.quotes(), answer.full());
  }

  private static QuoteMatches aligned(QuoteGold gold, QuoteAnswer answer, UnitCounts found) {
    List<QuoteMatch> matches = new ArrayList<>(gold.full().size());
    for (int i = 0; i < gold.full().size(); i++) {
      Quote quote = gold.full().get(i).quote();
      Pair pair = found.alignment().pairOfGold(i).orElse(null);
      matches.add(
          pair == null
              ? QuoteMatch.missed(quote)
              : QuoteMatch.aligned(quote, answer.quotes(pair.slot()), pair));
    }
    return new QuoteMatches(matches, answer.quotes().size() - found.dropped().size());
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

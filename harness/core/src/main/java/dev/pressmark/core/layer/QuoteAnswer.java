package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The predicted quotes of one article as units of the two scopes. */
final class QuoteAnswer {

  /** A predicted unit and the index at which it starts in the text. */
  record PredictedUnit(Unit unit, int start) {}

  private final List<PredictedQuote> quotes;
  private final List<PredictedUnit> full = new ArrayList<>();
  private final List<PredictedUnit> marked = new ArrayList<>();

  QuoteAnswer(QuoteGold gold, List<PredictedQuote> predicted) {
    this.quotes = predicted.stream().filter(quote -> !quote.segments().isEmpty()).toList();
    QuoteTokens tokens = new QuoteTokens(gold.text());
    Set<TokenSet> seen = new HashSet<>();
    for (PredictedQuote quote : quotes) {
      boolean nested = quote.parent() != null;
      int start = quote.segments().get(0).span().start();
      full.add(new PredictedUnit(new Unit(tokens.ofPredicted(quote.segments()), nested), start));
      for (PredictedSegment segment : quote.segments()) {
        for (TokenSet unit : tokens.marked(segment)) {
          TokenSet judged = inScope(gold, unit);
          boolean empty = judged.isEmpty() && !unit.isEmpty();
          if (!empty && seen.add(judged)) {
            marked.add(new PredictedUnit(new Unit(judged, nested), segment.span().start()));
          }
        }
      }
    }
  }

  /** Without what the scope {@code marked} leaves out; empty where nothing else is left. */
  private static TokenSet inScope(QuoteGold gold, TokenSet unit) {
    return gold.layout().contains(unit) ? TokenSet.empty() : unit.minus(gold.outsideMarks());
  }

  /** The predictions, in the order of {@link #full()}. */
  List<PredictedQuote> quotes() {
    return quotes;
  }

  /** One unit a prediction, in the order of the answer. */
  List<PredictedUnit> full() {
    return full;
  }

  /** One unit a stretch in quotation marks, equal ones once. */
  List<PredictedUnit> marked() {
    return marked;
  }
}

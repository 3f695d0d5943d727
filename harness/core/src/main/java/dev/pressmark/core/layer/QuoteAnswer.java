package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.core.align.Slot;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The predicted quotes of one article as units of the two scopes. */
final class QuoteAnswer {

  /** A predicted unit and the index at which it starts in the text. */
  record PredictedUnit(Unit unit, int start) {

    /** One of two with equal tokens: nested if one of them is, as in an alignment. */
    PredictedUnit merge(PredictedUnit other) {
      return new PredictedUnit(
          new Unit(unit.tokens(), unit.nested() || other.unit.nested()),
          Math.min(start, other.start));
    }
  }

  private final List<PredictedQuote> quotes = new ArrayList<>();
  private final List<List<TokenSet>> segments = new ArrayList<>();
  private final List<PredictedUnit> full = new ArrayList<>();
  private final List<Unit> fullUnits = new ArrayList<>();
  private final List<PredictedUnit> marked;

  QuoteAnswer(QuoteGold gold, List<PredictedQuote> predicted) {
    QuoteTokens tokens = new QuoteTokens(gold.text());
    Map<TokenSet, PredictedUnit> byTokens = new LinkedHashMap<>();
    for (PredictedQuote quote : predicted) {
      if (quote.segments().isEmpty()) {
        continue;
      }
      List<TokenSet> parts = new ArrayList<>(quote.segments().size());
      for (PredictedSegment segment : quote.segments()) {
        parts.add(gold.text().tokensIn(segment.span()));
      }
      boolean nested = quote.parent() != null;
      Unit whole = new Unit(tokens.whole(quote.segments().get(0).span(), parts), nested);
      quotes.add(quote);
      segments.add(parts);
      full.add(unit(gold.text(), whole, quote.segments().get(0)));
      fullUnits.add(whole);
      for (int i = 0; i < parts.size(); i++) {
        PredictedSegment segment = quote.segments().get(i);
        for (TokenSet unit : tokens.marked(segment, parts.get(i))) {
          TokenSet judged = inScope(gold, unit);
          if (!judged.isEmpty() || unit.isEmpty()) {
            PredictedUnit made = unit(gold.text(), new Unit(judged, nested), segment);
            byTokens.merge(judged, made, PredictedUnit::merge);
          }
        }
      }
    }
    this.marked = List.copyOf(byTokens.values());
  }

  /** Starts at its first token, so that equal units stand in one region. */
  private static PredictedUnit unit(TextView text, Unit unit, PredictedSegment segment) {
    return new PredictedUnit(unit, text.startOf(unit.tokens(), segment.span().start()));
  }

  /** Without what the scope {@code marked} leaves out; empty where nothing else is left. */
  private static TokenSet inScope(QuoteGold gold, TokenSet unit) {
    return gold.layout().contains(unit) ? TokenSet.empty() : unit.minus(gold.outsideMarks());
  }

  /** The predictions, in the order of {@link #full()}. */
  List<PredictedQuote> quotes() {
    return quotes;
  }

  /** The predictions of a slot of {@link #full()}. */
  List<PredictedQuote> quotes(Slot slot) {
    List<PredictedQuote> members = new ArrayList<>(slot.predicted().size());
    for (int predicted : slot.predicted()) {
      members.add(quotes.get(predicted));
    }
    return members;
  }

  /** Of each prediction the tokens of its segments; a segment may have none. */
  List<List<TokenSet>> segments() {
    return segments;
  }

  /** One unit a prediction, in the order of the answer. */
  List<PredictedUnit> full() {
    return full;
  }

  /** The same without their starts. */
  List<Unit> fullUnits() {
    return fullUnits;
  }

  /** One unit a stretch in quotation marks, equal ones once. */
  List<PredictedUnit> marked() {
    return marked;
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.count.UnitCounts;
import java.util.List;

/**
 * The answer for one article beside its gold. Quotes, speakers, statements and links between quotes
 * all hang on one alignment of its quotes, which is made once, when the first of them asks; so are
 * the verdicts on who speaks. For use by one thread.
 */
public final class AlignedAnswer {

  private final GoldArticle gold;
  private final ArticlePrediction prediction;
  private final Once<QuoteAnswer> quotes;
  private final Once<UnitCounts> full;
  private final Once<QuoteMatches> matches;
  private final Once<List<SpeakerVerdict>> speakers;

  AlignedAnswer(GoldArticle gold, ArticlePrediction prediction) {
    this.gold = gold;
    this.prediction = prediction;
    this.quotes = new Once<>(() -> new QuoteAnswer(gold.quotes(), predictedQuotes()));
    this.full = new Once<>(() -> gold.quotes().counter().count(quotes.get().fullUnits()));
    this.matches = new Once<>(() -> QuoteMatches.of(this));
    this.speakers = new Once<>(() -> gold.speakers().verdicts(this));
  }

  /** The article it is for. */
  public GoldArticle gold() {
    return gold;
  }

  /** What was answered. */
  public ArticlePrediction prediction() {
    return prediction;
  }

  /** The quotes that were answered; none where nothing was said about quotes. */
  List<PredictedQuote> predictedQuotes() {
    return prediction.quotes() == null ? List.of() : prediction.quotes();
  }

  /** The quotes with a span, as units. */
  QuoteAnswer quotes() {
    return quotes.get();
  }

  /** How whole quotes were aligned. */
  UnitCounts full() {
    return full.get();
  }

  /** Which predicted quote is which gold quote. */
  QuoteMatches matches() {
    return matches.get();
  }

  /** What is right about the speakers of each match. */
  List<SpeakerVerdict> speakers() {
    return speakers.get();
  }
}

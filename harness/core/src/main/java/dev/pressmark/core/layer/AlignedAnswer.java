package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
  private final Once<SpeakerResolver.ForAnswer> resolver;
  private final Once<List<SpeakerVerdict>> speakers;

  AlignedAnswer(GoldArticle gold, ArticlePrediction prediction) {
    this.gold = gold;
    this.prediction = prediction;
    this.quotes = new Once<>(() -> new QuoteAnswer(gold.quotes(), predictedQuotes()));
    this.full = new Once<>(() -> gold.quotes().counter().count(quotes.get().fullUnits()));
    this.matches = new Once<>(() -> QuoteMatches.of(this));
    this.resolver = new Once<>(() -> gold.speakers().resolver().answer(prediction.entities()));
    this.speakers = new Once<>(this::verdicts);
  }

  private List<SpeakerVerdict> verdicts() {
    List<QuoteMatch> golds = matches().golds();
    List<SpeakerVerdict> verdicts = new ArrayList<>(golds.size());
    for (int i = 0; i < golds.size(); i++) {
      Set<String> entities = gold.speakers().quotes().get(i).entities();
      verdicts.add(SpeakerVerdict.of(entities, golds.get(i).predicted(), resolver()));
    }
    return verdicts;
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

  /** Who is meant by its speakers. */
  SpeakerResolver.ForAnswer resolver() {
    return resolver.get();
  }

  /** What is right about the speakers of each match. */
  List<SpeakerVerdict> speakers() {
    return speakers.get();
  }
}

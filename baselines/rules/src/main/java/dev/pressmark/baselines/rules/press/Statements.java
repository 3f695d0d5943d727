package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import dev.pressmark.baselines.rules.quotes.QuoteReader;
import dev.pressmark.baselines.rules.speakers.SpeakerReader;
import dev.pressmark.baselines.rules.speakers.Speakers;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of an article with their speakers, as a prediction.
 *
 * @param quotes in the track with given quotes these, with their ids, else what was found
 * @param entities who speaks
 * @param found for each quote where it stands and what reports it
 */
record Statements(
    List<PredictedQuote> quotes, List<PredictedEntity> entities, List<FoundQuote> found) {

  Statements {
    quotes = List.copyOf(quotes);
    entities = List.copyOf(entities);
    found = List.copyOf(found);
  }

  /** Reads an article; empty for an empty text. */
  static Statements read(ArticleInput article) {
    Page page = Page.of(article.text());
    List<FoundQuote> found = QuoteReader.read(page);
    @Nullable List<GivenQuote> given = article.quotes();
    if (given == null) {
      return ofFound(found, SpeakerReader.read(page, found));
    }
    GivenQuotes quotes = new GivenQuotes(page, given, found);
    return ofGiven(quotes, SpeakerReader.read(page, quotes.asFound()));
  }

  private static Statements ofFound(List<FoundQuote> found, Speakers speakers) {
    List<PredictedQuote> quotes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundQuote quote = found.get(i);
      quotes.add(
          new PredictedQuote(
              "q" + (i + 1),
              quote.segments(),
              quote.type(),
              quote.cue(),
              quote.parent() < 0 ? null : "q" + (quote.parent() + 1),
              speakers.ofQuotes().get(i),
              null,
              null));
    }
    return new Statements(quotes, speakers.entities(), found);
  }

  private static Statements ofGiven(GivenQuotes given, Speakers speakers) {
    List<PredictedQuote> quotes = new ArrayList<>();
    for (int i = 0; i < given.ids().size(); i++) {
      quotes.add(
          new PredictedQuote(
              given.ids().get(i),
              List.of(),
              null,
              null,
              null,
              speakers.ofQuotes().get(i),
              null,
              null));
    }
    return new Statements(quotes, speakers.entities(), given.asFound());
  }

  /** The same quotes, each with its day of saying. */
  List<PredictedQuote> saidOn(List<SaidDay> days) {
    List<PredictedQuote> dated = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      PredictedQuote quote = quotes.get(i);
      dated.add(
          new PredictedQuote(
              quote.id(),
              quote.segments(),
              quote.type(),
              quote.cue(),
              quote.parent(),
              quote.speakers(),
              days.get(i),
              quote.confidence()));
    }
    return dated;
  }
}

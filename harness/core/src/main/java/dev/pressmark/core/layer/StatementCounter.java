package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import java.util.List;
import java.util.Set;

/**
 * Counts statements: who said what, and when.
 *
 * <table>
 *   <caption>What is counted</caption>
 *   <tr><td>{@code statements}</td><td>over aligned pairs, quote overlap credit × share of the
 *       speakers that is right × day of saying right; over all quotes predicted and all in gold: the
 *       headline. Slices {@code said=day} and {@code said=none} hold the recall of quotes with and
 *       without a day</td>
 *   <tr><td>{@code statements.day}</td><td>gold quotes whose day is right, over those found with
 *       token F1 ≥ ½</td>
 * </table>
 */
final class StatementCounter implements LayerCounter {

  private static final String STATEMENTS = "statements";
  private static final String DAY = "statements.day";

  private static final Slices SLICES = new Slices();
  private static final int SAID = SLICES.add("said", "none", "day");
  private static final SlicedMetric STATEMENT_KEYS =
      new SlicedMetric(SLICES.keys(STATEMENTS), Credit.UNIT);
  private static final List<String> DAY_KEYS = SLICES.keys(DAY);

  @Override
  public Layer layer() {
    return Layer.SAID;
  }

  /** Both, for a day without a speaker is no statement and no speaker is no answer. */
  @Override
  public Set<Layer> needs() {
    return Set.of(Layer.SPEAKERS, Layer.SAID);
  }

  @Override
  public String headline() {
    return STATEMENTS;
  }

  @Override
  public List<String> families() {
    return List.of("statements");
  }

  @Override
  public List<Floor> floors() {
    return SpeakerFloors.STATEMENTS;
  }

  /**
   * Whether it says of at least one quote when it was said, if only that the page does not tell.
   */
  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    List<PredictedQuote> quotes = answer.quotes();
    return quotes != null
        && (quotes.isEmpty() || quotes.stream().anyMatch(quote -> quote.said() != null));
  }

  @Override
  public Gold prepare(GoldArticle article) {
    SpeakerGold gold = article.speakers();
    return new Gold(article, (answer, counts) -> count(gold, answer, counts));
  }

  private static void count(SpeakerGold gold, AlignedAnswer answer, Counts.Builder counts) {
    QuoteMatches matches = answer.matches();
    AttributedQuotes statements = new AttributedQuotes(STATEMENT_KEYS, SLICES);
    SliceProportions days = new SliceProportions(DAY_KEYS);
    for (int i = 0; i < matches.golds().size(); i++) {
      QuoteMatch match = matches.golds().get(i);
      GoldDay day = gold.quotes().get(i).day();
      boolean rightDay = day.isSaidBy(match.predicted());
      int slice = SAID + (day.isKnown() ? 1 : 0);
      statements.add(
          match, rightDay ? answer.speakers().get(i) : SpeakerVerdict.WRONG, List.of(slice));
      boolean judged = match.isHalfRight();
      days.add(Slices.ALL, judged, rightDay);
      days.add(slice, judged, rightDay);
    }
    statements.addTo(counts, matches.judged());
    days.addTo(counts);
  }
}

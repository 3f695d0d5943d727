package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.dataset.Quote;
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
    return new Gold(article, StatementCounter::count);
  }

  private static void count(AlignedAnswer answer, Counts.Builder counts) {
    QuoteMatches matches = answer.matches();
    AttributedQuotes statements = new AttributedQuotes(STATEMENTS, counts);
    counts.add(DAY, Proportion.ZERO);
    for (int i = 0; i < matches.golds().size(); i++) {
      QuoteMatch match = matches.golds().get(i);
      boolean rightDay = SaidVerdict.isRight(match);
      SpeakerVerdict speakers = answer.speakers().get(i);
      List<String> slices = slices(match.quote());
      statements.add(match, rightDay ? speakers : SpeakerVerdict.WRONG, slices);
      boolean judged = match.isHalfRight();
      Proportion day = new Proportion(judged && rightDay ? 1 : 0, judged ? 1 : 0, 1);
      counts.add(DAY, day);
      slices.forEach(slice -> counts.add(DAY + "[" + slice + "]", day));
    }
    statements.finish(matches.judged());
  }

  private static List<String> slices(Quote quote) {
    return List.of("said=" + (quote.said() == null ? "none" : "day"));
  }
}

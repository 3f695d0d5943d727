package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.layer.QuoteAnswer.PredictedUnit;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import java.util.List;

/**
 * Counts quotes in two scopes, so that tools are compared on what they claim to do: {@code full},
 * every quote as a whole, and {@code marked}, every stretch in quotation marks for itself. For each
 * of them overlap, strict and token counts, slices, and the false positives by what they were; for
 * {@code full} also what is conditional on aligned pairs ({@link QuoteConditionals}).
 *
 * <p>Slices by an attribute of gold quotes hold recall alone; a slice by region holds both, for a
 * prediction stands in a region too.
 */
final class QuoteCounter implements LayerCounter {

  static final String FULL = "quotes.full";
  static final String MARKED = "quotes.marked";

  private static final QuoteScope.Keys FULL_KEYS = new QuoteScope.Keys(FULL);
  private static final QuoteScope.Keys MARKED_KEYS = new QuoteScope.Keys(MARKED);

  @Override
  public Layer layer() {
    return Layer.QUOTES;
  }

  @Override
  public String headline() {
    return FULL + ".overlap";
  }

  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    return answer.quotes() != null;
  }

  @Override
  public List<Floor> floors() {
    return Floors.QUOTES;
  }

  @Override
  public Gold prepare(GoldArticle article) {
    QuoteGold gold = article.quotes();
    QuoteScope full = new QuoteScope(FULL_KEYS, gold, gold.full());
    QuoteScope marked = new QuoteScope(MARKED_KEYS, gold, gold.marked());
    UnitCounter markedCounter =
        new UnitCounter(gold.marked().stream().map(GoldUnit::unit).toList(), gold.markedIgnore());
    QuoteConditionals conditionals = new QuoteConditionals(gold);
    return new Gold(
        article,
        (answer, counts) -> {
          QuoteAnswer quotes = answer.quotes();
          full.count(quotes.full(), answer.full(), counts);
          conditionals.count(quotes, answer.full().alignment(), counts);
          UnitCounts found =
              markedCounter.count(quotes.marked().stream().map(PredictedUnit::unit).toList());
          marked.count(quotes.marked(), found, counts);
        });
  }
}

package dev.pressmark.core.proofread;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.layer.LayerCounters;
import java.util.function.Consumer;

/**
 * Articles all of whose quotes a trivial system finds, and nothing else: they tell nothing. The
 * measure is {@code quotes.full.overlap}; an article without a quote is no such article.
 */
final class TrivialQuotes {

  private static final String METRIC = "quotes.full.overlap";

  private TrivialQuotes() {}

  static void check(Proof proof, ArticlePrediction answer, Consumer<Remark> remarks) {
    Counts counts =
        LayerCounters.all().stream()
            .filter(counter -> counter.headline().equals(METRIC))
            .findFirst()
            .orElseThrow()
            .prepare(proof.article())
            .count(answer);
    PrecisionRecall quotes =
        (PrecisionRecall) counts.get(METRIC).orElse(PrecisionRecall.ZERO_CREDIT);
    boolean all =
        quotes.gold() > 0
            && quotes.recallCredit() == quotes.gold() * quotes.unit()
            && quotes.precisionCredit() == quotes.predicted() * quotes.unit();
    if (all) {
      remarks.accept(
          new Remark(
              Check.TRIVIAL_QUOTES,
              proof.whole(),
              null,
              "quotation marks alone give all " + quotes.gold() + " quotes"));
    }
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.dataset.Quote;
import java.util.List;

/**
 * A gold quote of the main score and what was predicted for it.
 *
 * @param quote the gold quote
 * @param predicted the predictions for it, which have equal tokens; none where it was missed
 * @param shared number of tokens in both
 * @param goldTokens number of tokens of the gold quote, at least 1
 * @param predictedTokens number of tokens of the prediction, at least 1
 */
record QuoteMatch(
    Quote quote, List<PredictedQuote> predicted, int shared, int goldTokens, int predictedTokens) {

  /** Copies the list. */
  QuoteMatch {
    predicted = List.copyOf(predicted);
  }

  static QuoteMatch missed(Quote quote) {
    return new QuoteMatch(quote, List.of(), 0, 1, 1);
  }

  /** An aligned pair; the list holds the predictions of its slot. */
  static QuoteMatch aligned(Quote quote, List<PredictedQuote> predicted, Pair pair) {
    return new QuoteMatch(
        quote, predicted, pair.shared(), pair.goldTokens().size(), pair.slot().tokens().size());
  }

  /** A quote that was given: found by itself, whatever was answered, and if nothing was. */
  static QuoteMatch given(Quote quote, List<PredictedQuote> predicted) {
    return new QuoteMatch(quote, predicted, 1, 1, 1);
  }

  /** Whether what hangs on the quote can be judged: token F1 is at least ½. */
  boolean isHalfRight() {
    return 4L * shared >= (long) goldTokens + predictedTokens;
  }

  /** Whether the tokens are equal. */
  boolean isExact() {
    return shared == goldTokens && shared == predictedTokens;
  }

  /** Overlap credit for precision times {@code hits / of}, in parts of {@link Credit#UNIT}. */
  long precisionCredit(int hits, int of) {
    return Credit.of((long) shared * hits, (long) predictedTokens * of);
  }

  /** Overlap credit for recall times {@code hits / of}. */
  long recallCredit(int hits, int of) {
    return Credit.of((long) shared * hits, (long) goldTokens * of);
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.timex.TempEval3;
import dev.pressmark.core.timex.TempEval3.Expression;
import dev.pressmark.core.timex.TempEval3.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mode {@code dates.tempeval3}: the official algorithm ({@link TempEval3}) on the dates of the
 * main score, so that figures can be held beside published ones.
 *
 * <p>Gold and predictions that begin in a byline, header or boilerplate are left out, as the
 * creation time of a document is there; nothing else is ignored, and alternatives do not count.
 */
final class TempEvalDates {
  private static final String MODE = "dates.tempeval3";

  private TempEvalDates() {}

  static void count(DateGold gold, DateAnswer answer, Counts.Builder counts) {
    String text = gold.text().text();
    List<Expression> golds =
        gold.dates().stream().map(GoldDate::date).map(one -> expression(text, one)).toList();
    List<Expression> predicted =
        answer.dates().stream()
            .map(DateAnswer.PredictedUnit::date)
            .filter(one -> !gold.isExcluded(one.span().start()))
            .map(one -> expression(text, one.span(), one.type(), one.value()))
            .toList();
    Outcome outcome = TempEval3.score(gold.tempEvalTokens(), golds, predicted);
    add(counts, ".strict", outcome.strict(), outcome);
    add(counts, ".relaxed", outcome.relaxed(), outcome);
    add(counts, ".type", outcome.type(), outcome);
    add(counts, ".value", outcome.value(), outcome);
  }

  /** A gold date; of one that an import mended, what its corpus says: the mode compares strings. */
  private static Expression expression(String text, DateExpression gold) {
    DateExpression.Original original = gold.original();
    return original == null
        ? expression(text, gold.span(), gold.type(), gold.value())
        : expression(text, gold.span(), original.type(), original.value());
  }

  private static Expression expression(
      String text, Span span, @Nullable TimexType type, @Nullable String value) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    return new Expression(
        span.start(),
        span.end(),
        type == null ? null : type.word(),
        value,
        text.substring(start, end));
  }

  private static void add(Counts.Builder counts, String metric, int right, Outcome outcome) {
    counts.add(
        MODE + metric, PrecisionRecall.ofMatches(right, outcome.predicted(), outcome.gold()));
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.timex.TempEval3;
import dev.pressmark.core.timex.TempEval3.Expression;
import dev.pressmark.core.timex.TempEval3.Outcome;
import java.util.ArrayList;
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

  private static final String STRICT = MODE + ".strict";
  private static final String RELAXED = MODE + ".relaxed";
  private static final String TYPE = MODE + ".type";
  private static final String VALUE = MODE + ".value";

  private final DateGold gold;
  private final String text;
  private final List<Span> tokens;
  private final TempEval3.Side expressions;

  TempEvalDates(DateGold gold) {
    this.gold = gold;
    this.text = gold.text().text();
    this.tokens = TempEval3.tokens(text);
    List<Expression> golds = new ArrayList<>();
    for (GoldDate date : gold.dates()) {
      golds.add(expression(date.date()));
    }
    this.expressions = TempEval3.Side.of(tokens, golds);
  }

  void count(DateAnswer answer, Counts.Builder counts) {
    List<Expression> predicted = new ArrayList<>(answer.dates().size());
    for (DateAnswer.PredictedUnit unit : answer.dates()) {
      PredictedDate one = unit.date();
      if (!gold.isExcluded(one.span().start())) {
        predicted.add(expression(one.span(), one.type(), one.value()));
      }
    }
    Outcome outcome = TempEval3.score(expressions, TempEval3.Side.of(tokens, predicted));
    add(counts, STRICT, outcome.strict(), outcome);
    add(counts, RELAXED, outcome.relaxed(), outcome);
    add(counts, TYPE, outcome.type(), outcome);
    add(counts, VALUE, outcome.value(), outcome);
  }

  /** A gold date; of one that an import mended, what its corpus says: the mode compares strings. */
  private Expression expression(DateExpression gold) {
    DateExpression.Original original = gold.original();
    return original == null
        ? expression(gold.span(), gold.type(), gold.value())
        : expression(gold.span(), original.type(), original.value());
  }

  private Expression expression(Span span, @Nullable TimexType type, @Nullable String value) {
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
    counts.add(metric, PrecisionRecall.ofMatches(right, outcome.predicted(), outcome.gold()));
  }
}

package dev.pressmark.api.prediction;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One predicted temporal expression. The value is kept as given, even where it is none of the
 * grammar's: that is a wrong answer, not an error.
 *
 * @param span where it stands
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value
 * @param mod the modifier
 * @param quant the quantifier of a SET
 * @param freq the frequency of a SET
 * @param interval the stretch of the calendar a duration is tied to
 */
public record PredictedDate(
    Span span,
    @Nullable TimexType type,
    @Nullable String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable Interval interval) {

  /**
   * A stretch of the calendar, half-open.
   *
   * @param begin a DATE value
   * @param end a DATE value
   */
  public record Interval(String begin, String end) {}

  /** An expression with type and value and nothing more. */
  public static PredictedDate of(Span span, TimexType type, String value) {
    return new PredictedDate(span, type, value, null, null, null, null);
  }
}

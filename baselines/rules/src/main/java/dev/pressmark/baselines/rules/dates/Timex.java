package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an expression says on a certain day.
 *
 * @param type its type
 * @param value its TIMEX3 value
 * @param mod its modifier
 * @param quant the quantifier of a SET
 * @param freq the frequency of a SET
 * @param interval the days a duration is tied to
 */
record Timex(
    TimexType type,
    String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    PredictedDate.@Nullable Interval interval) {

  static Timex date(String value) {
    return of(TimexType.DATE, value);
  }

  static Timex of(TimexType type, String value) {
    return new Timex(type, value, null, null, null, null);
  }

  Timex withMod(@Nullable String modifier) {
    return modifier == null ? this : new Timex(type, value, modifier, quant, freq, interval);
  }

  PredictedDate at(Span span) {
    return new PredictedDate(span, type, value, mod, quant, freq, interval);
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.timex.NormalForm;
import dev.pressmark.core.timex.NormalForm.Kind;
import dev.pressmark.core.timex.TimexInterval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gold date of the main score: its tokens, every reading that is right, and its slices.
 *
 * <p>An alternative value takes the place of the value: it is read with the type, quantifier and
 * frequency of the expression. Where it is none of that type's values, it is read as whatever it
 * can be. An open one ({@code XXXX-WXX-7} for "on a Sunday") is the SET form of a day too, and as a
 * SET it is right with any quantifier and frequency.
 */
final class GoldDate {
  private final DateExpression date;
  private final Unit unit;
  private final int[] slices;
  private final List<DateReading> readings = new ArrayList<>();
  private final Set<String> setForms = new HashSet<>();

  /**
   * @throws IllegalArgumentException if the value, or an alternative, means nothing
   */
  GoldDate(DateExpression date, Unit unit, int[] slices) {
    this.date = date;
    this.unit = unit;
    this.slices = slices;
    NormalForm form =
        NormalForm.of(date.type(), date.value(), date.quant(), date.freq())
            .orElseThrow(() -> meaningless(date.value()));
    readings.add(reading(form, date.value()));
    date.altValues().forEach(this::addAlternative);
  }

  private void addAlternative(String value) {
    NormalForm own = NormalForm.of(date.type(), value, date.quant(), date.freq()).orElse(null);
    NormalForm free = NormalForm.of(null, value).orElse(null);
    NormalForm form = own != null ? own : free;
    if (form == null) {
      throw meaningless(value);
    }
    readings.add(reading(form, value));
    boolean mayBeSet = own == null || (form.kind() == Kind.MOMENT && form.isOpen());
    if (date.type() != TimexType.SET && mayBeSet) {
      setForms.add(form.value());
    }
  }

  /** A reading of a value; a duration is tied to what the expression is tied to. */
  private DateReading reading(NormalForm form, String value) {
    DateExpression.Interval tied = form.kind() == Kind.DURATION ? date.interval() : null;
    return new DateReading(
        form,
        value,
        tied == null ? null : TimexInterval.between(tied.begin(), tied.end()).orElse(null));
  }

  private IllegalArgumentException meaningless(String value) {
    return new IllegalArgumentException(
        "date " + date.id() + ": the value \"" + value + "\" means nothing");
  }

  DateExpression date() {
    return date;
  }

  Unit unit() {
    return unit;
  }

  /** The numbers of the slices it belongs to ({@link DateSlices}). */
  int[] slices() {
    return slices;
  }

  /**
   * The form of a predicted value that is written as the gold one is, with the same type,
   * quantifier and frequency: most right answers are, and need not be read again. Null for others.
   */
  @Nullable NormalForm formIfWrittenAlike(PredictedDate predicted) {
    return date.type() == predicted.type()
            && date.value().equals(predicted.value())
            && Objects.equals(date.quant(), predicted.quant())
            && Objects.equals(date.freq(), predicted.freq())
        ? readings.get(0).form()
        : null;
  }

  /** Whether a predicted value means the same as the value or an alternative. */
  boolean means(DateReading predicted) {
    NormalForm form = predicted.form();
    if (form == null || isSetForm(form)) {
      return form != null;
    }
    for (DateReading reading : readings) {
      if (form.equals(reading.form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSetForm(NormalForm form) {
    return form.kind() == Kind.SET && setForms.contains(form.value());
  }

  /** The best credit for its stretch of time over all readings, in parts of {@link Credit#UNIT}. */
  long intervalCredit(DateReading predicted) {
    NormalForm form = predicted.form();
    if (form != null && isSetForm(form)) {
      return Credit.UNIT;
    }
    long best = 0;
    for (int i = 0; i < readings.size() && best < Credit.UNIT; i++) {
      best = Math.max(best, readings.get(i).intervalCredit(predicted));
    }
    return best;
  }
}

package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.timex.NormalForm;
import dev.pressmark.core.timex.NormalForm.Kind;
import dev.pressmark.core.timex.TimexInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The predicted dates of one article, in the order of the answer. */
record DateAnswer(List<PredictedUnit> dates) {

  /** A predicted date: where it stands, and what it says. */
  record PredictedUnit(PredictedDate date, Unit unit, DateReading reading) {

    @Nullable TimexType type() {
      return date.type();
    }

    /** The modifier in capitals; empty where there is none. */
    String mod() {
      String mod = date.mod();
      return mod == null ? "" : mod.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it has a value, and one that means nothing. */
    boolean isInvalid() {
      return date.value() != null && reading.form() == null;
    }
  }

  private static final DateReading NONE = new DateReading(null, "", null);

  static DateAnswer of(DateGold gold, List<PredictedDate> predicted) {
    List<PredictedUnit> dates = new ArrayList<>(predicted.size());
    for (PredictedDate date : predicted) {
      dates.add(
          new PredictedUnit(date, Unit.of(gold.text().tokensIn(date.span())), reading(gold, date)));
    }
    return new DateAnswer(dates);
  }

  private static DateReading reading(DateGold gold, PredictedDate date) {
    String value = date.value();
    NormalForm form = value == null ? null : gold.form(date);
    if (value != null && form == null) {
      form = NormalForm.of(date.type(), value, date.quant(), date.freq()).orElse(null);
    }
    if (value == null || form == null) {
      return NONE;
    }
    PredictedDate.Interval tied = form.kind() == Kind.DURATION ? date.interval() : null;
    return new DateReading(
        form,
        value,
        tied == null ? null : TimexInterval.between(tied.begin(), tied.end()).orElse(null));
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression (TIMEX3).
 *
 * @param id {@code t1}, {@code t2}, …
 * @param span where it stands
 * @param type DATE, TIME, DURATION or SET
 * @param value the normalised value
 * @param altValues up to three more values that are right as well
 * @param mod the modifier
 * @param quant the quantifier of a SET, as {@code EVERY}
 * @param freq the frequency of a SET, as {@code 2X}
 * @param interval the stretch of the calendar a duration is tied to
 * @param anchor what it is resolved against
 */
public record DateExpression(
    String id,
    Span span,
    TimexType type,
    String value,
    List<String> altValues,
    @Nullable TimexMod mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable Interval interval,
    Anchor anchor) {

  /**
   * A stretch of the calendar, half-open.
   *
   * @param begin a DATE value
   * @param end a DATE value
   */
  public record Interval(String begin, String end) {
    /**
     * @throws IllegalArgumentException if an end is no DATE or TIME value
     */
    public Interval {
      for (String value : List.of(begin, end)) {
        if (!TimexValue.isValid(TimexType.DATE, value)
            && !TimexValue.isValid(TimexType.TIME, value)) {
          throw new IllegalArgumentException(
              "the end of an interval \"" + value + "\" is no DATE or TIME value");
        }
      }
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a value is none of the grammar's for the type, or there are
   *     more than three alternatives, or quant or freq stand where there is no SET
   */
  public DateExpression {
    Ids.DATE.check(id);
    altValues = List.copyOf(altValues);
    if (altValues.size() > 3) {
      throw new IllegalArgumentException(
          "date " + id + " has " + altValues.size() + " alternative values; three is the most");
    }
    if (!TimexValue.isValid(type, value)) {
      refuse(id, type, value);
    }
    for (String alternative : altValues) {
      if (!isValidAlternative(type, alternative)) {
        refuse(id, type, alternative);
      }
    }
    if (type != TimexType.SET && (quant != null || freq != null)) {
      throw new IllegalArgumentException("date " + id + ": quant and freq belong to a SET");
    }
  }

  /** A day may be the other reading of a time of day, and the reverse. */
  private static boolean isValidAlternative(TimexType type, String value) {
    boolean moment = type == TimexType.DATE || type == TimexType.TIME;
    return TimexValue.isValid(type, value)
        || (moment
            && (TimexValue.isValid(TimexType.DATE, value)
                || TimexValue.isValid(TimexType.TIME, value)));
  }

  private static void refuse(String id, TimexType type, String value) {
    throw new IllegalArgumentException(
        "date " + id + ": the value \"" + value + "\" is not " + TimexValue.allowed(type));
  }

  DateExpression map(UnaryOperator<Span> spans) {
    return new DateExpression(
        id, spans.apply(span), type, value, altValues, mod, quant, freq, interval, anchor);
  }
}

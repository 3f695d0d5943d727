package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
 * @param original type and value as an imported corpus has them, where its type does not take its
 *     value; null everywhere else
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
    Anchor anchor,
    @Nullable Original original) {

  /**
   * What an imported corpus says of an expression.
   *
   * @param type its type
   * @param value its value, which the type does not take
   */
  public record Original(TimexType type, String value) {}

  /**
   * A stretch of the calendar, half-open. Both ends have one form.
   *
   * @param begin the first day, month or year inside
   * @param end the first day, month or year outside
   */
  public record Interval(String begin, String end) {
    /**
     * @throws IllegalArgumentException if the ends are not two days, months or years, or the end is
     *     not after the begin
     */
    public Interval {
      boolean days = TimexValue.isDay(begin) && TimexValue.isDay(end);
      boolean months = TimexValue.isMonth(begin) && TimexValue.isMonth(end);
      boolean years = TimexValue.isYear(begin) && TimexValue.isYear(end);
      if (!days && !months && !years) {
        throw new IllegalArgumentException(
            "an interval goes from a day, month or year to another, not from \""
                + begin
                + "\" to \""
                + end
                + "\"");
      }
      if (end.compareTo(begin) <= 0) {
        throw new IllegalArgumentException(
            "an interval ends after it begins, not from " + begin + " to " + end);
      }
    }
  }

  /** The underscore is of older guidelines ({@link #hasPlainQuant}). */
  private static final Pattern QUANT = Pattern.compile("[A-Z0-9_]++(?: [A-Z0-9_]++)*+");

  private static final Pattern FREQ = Pattern.compile("(?:[1-9][0-9]*|X)[XSHDWMY]");

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the value is none of the grammar's for the type, an
   *     alternative none of any type's, the calendar has no such day, there are more than three
   *     alternatives or one for the second time, or quant, freq or interval stand where they do not
   *     belong
   */
  public DateExpression {
    Ids.DATE.check(id);
    altValues = List.copyOf(altValues);
    check(
        TimexValue.isValid(type, value),
        "the value \"" + value + "\" is not " + TimexValue.allowed(type));
    check(TimexValue.exists(value), "the calendar has no " + value);
    check(
        altValues.size() <= 3,
        "date " + id + " has " + altValues.size() + " alternative values; three is the most");
    Set<String> seen = new HashSet<>(Set.of(value));
    for (String other : altValues) {
      check(TimexValue.isValid(other), "the alternative \"" + other + "\" is no TIMEX3 value");
      check(TimexValue.exists(other), "the calendar has no " + other);
      check(seen.add(other), "the value " + other + " is there twice");
    }
    boolean set = type == TimexType.SET;
    check(set || (quant == null && freq == null), "quant and freq belong to a SET");
    check(
        quant == null || QUANT.matcher(quant).matches(),
        "the quant \"" + quant + "\" is no word in capitals such as EVERY");
    check(
        freq == null || FREQ.matcher(freq).matches(),
        "the freq \"" + freq + "\" is no frequency such as 2X or 3D");
    check(interval == null || type == TimexType.DURATION, "an interval belongs to a DURATION");
    check(
        original == null || !TimexValue.isValid(original.type, original.value),
        "an original is there where its type does not take its value");
  }

  /** A date as all are but in imported corpora. */
  public DateExpression(
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
    this(id, span, type, value, altValues, mod, quant, freq, interval, anchor, null);
  }

  /**
   * Whether the quantifier is written as today's guidelines and the schema of stories want it.
   * Annotations made under the first version may have {@code EVERY_OTHER}; a dataset may not.
   */
  boolean hasPlainQuant() {
    return quant == null || quant.indexOf('_') < 0;
  }

  private static void check(boolean law, String breach) {
    if (!law) {
      throw new IllegalArgumentException(breach);
    }
  }

  DateExpression map(UnaryOperator<Span> spans) {
    return new DateExpression(
        id,
        spans.apply(span),
        type,
        value,
        altValues,
        mod,
        quant,
        freq,
        interval,
        anchor,
        original);
  }
}

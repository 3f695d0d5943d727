package dev.pressmark.core.timex;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a TIMEX3 value (TimeML 1.2.1): two values mean the same exactly where their
 * forms are equal. A form is a function of one value, so this is an equivalence relation, which a
 * list of pairs that count as equal would not be.
 *
 * <ul>
 *   <li>Case says nothing.
 *   <li>DATE and TIME compare by value. {@code 2022-W12-4} is {@code 2022-03-24}; a trailing X of a
 *       year says no more than its absence ({@code 202X} is {@code 202}, {@code 19XX} is {@code
 *       19}); {@code T10}, {@code T10:00} and {@code T10:00:00} are one; a time with a zone is the
 *       time in UTC, and never one without a zone.
 *   <li>Durations are summed up within {years, months}, {weeks, days} and {hours, minutes,
 *       seconds}, never across: {@code P1Y} is {@code P12M}, {@code P1D} is not {@code PT24H}. A
 *       quarter is three months, {@code P1DE} and {@code P1E} ten years, {@code P1CE} a hundred.
 *       Decimals count where the sum is whole ({@code P1.5Y} is {@code P18M}), else as they are
 *       written.
 *   <li>A SET equals only a SET, with the same {@code quant} and {@code freq}.
 * </ul>
 *
 * <p>Worked example: {@code 2022-03-24T06:59-05:00} and {@code 2022-03-24T11:59:00z} both have the
 * form {@code 2022-03-24T11:59Z}; {@code 2022-03-24T06:59} has another.
 *
 * <p>A value outside of the grammar, or a day the calendar does not have, has no form and so means
 * the same as nothing, itself included. No floating point, no unit but those named.
 *
 * @param kind what it compares with
 * @param value the canonical value
 * @param quant the quantifier of a SET, in upper case; empty where there is none
 * @param freq the frequency of a SET, in upper case; empty where there is none
 */
public record NormalForm(Kind kind, String value, String quant, String freq) {

  /** Values of different kinds never mean the same. */
  public enum Kind {
    /** DATE or TIME. */
    MOMENT,
    DURATION,
    SET
  }

  /**
   * The form of a value without quantifier and frequency.
   *
   * @param type the type of its expression; null where it is not known
   * @param value the value
   * @return the form; empty for what has none, the empty value among it
   */
  public static Optional<NormalForm> of(@Nullable TimexType type, String value) {
    return of(type, value, null, null);
  }

  /**
   * The form of a value.
   *
   * @param type the type of its expression; where it is null, a value that can be a DURATION is
   *     one, and every other a DATE or TIME
   * @param value the value
   * @param quant the quantifier of a SET, as {@code EVERY}; null or blank for none, and without
   *     meaning for other types
   * @param freq the frequency of a SET, as {@code 2X}; the same
   * @return the form; empty for what has none, the empty value among it
   */
  public static Optional<NormalForm> of(
      @Nullable TimexType type, String value, @Nullable String quant, @Nullable String freq) {
    String upper = Ascii.upperCase(value);
    if (type == TimexType.SET) {
      if (!TimexValue.isValid(TimexType.SET, upper)) {
        return Optional.empty();
      }
      String unit =
          TimexValue.isValid(TimexType.DURATION, upper) ? DurationForm.of(upper) : moment(upper);
      return Optional.ofNullable(unit)
          .map(one -> new NormalForm(Kind.SET, one, attribute(quant), attribute(freq)));
    }
    if (type == TimexType.DURATION || type == null) {
      if (TimexValue.isValid(TimexType.DURATION, upper)) {
        return Optional.of(new NormalForm(Kind.DURATION, DurationForm.of(upper), "", ""));
      }
      if (type != null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(Moment.read(upper))
        .map(moment -> new NormalForm(Kind.MOMENT, moment.canonical(), "", ""));
  }

  private static @Nullable String moment(String upper) {
    Moment moment = Moment.readUpperCase(upper);
    return moment == null ? null : moment.canonical();
  }

  private static String attribute(@Nullable String written) {
    return written == null ? "" : Ascii.upperCase(written.strip());
  }

  /** Whether it is {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
  public boolean isReference() {
    return Moment.isReference(value);
  }

  /** Whether something in it is not known: an X is left. */
  public boolean isOpen() {
    return value.indexOf('X') >= 0;
  }
}

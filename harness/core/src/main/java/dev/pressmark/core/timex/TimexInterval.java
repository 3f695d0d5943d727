package dev.pressmark.core.timex;

import dev.pressmark.api.annotation.TimexType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of the calendar that a TIMEX3 value denotes, half-open, in seconds: the idea of SCATE
 * (Bethard and Parker, 2016) on TIMEX3 values.
 *
 * <table>
 *   <caption>What denotes what</caption>
 *   <tr><td>{@code 20}, {@code 202}, {@code 2022}</td><td>century 2000–2100, decade 2020–2030, year;
 *       {@code 202X} is the decade</td>
 *   <tr><td>{@code 2022-H1}, {@code 2022-Q1}, {@code 2022-03}</td><td>half, quarter, month</td>
 *   <tr><td>{@code 2022-SP SU FA WI}</td><td>three months from 1 March, June, September, December;
 *       a winter ends in the year after</td>
 *   <tr><td>{@code 2022-W12}, {@code 2022-W12-WE}</td><td>ISO week, its Saturday and Sunday</td>
 *   <tr><td>{@code 2022-03-24}, {@code 2022-W12-4}</td><td>day</td>
 *   <tr><td>{@code TMO TMI TAF TEV TNI TDT}</td><td>06–12, 12–13, 12–18, 18–22, 22–06 of the next
 *       day, 06–18</td>
 *   <tr><td>{@code T10}, {@code T10:00}, {@code T10:00:00}</td><td>an hour, a minute, a second from
 *       there: a clock time lasts its written unit</td>
 *   <tr><td>anything else</td><td>nothing: durations, sets, references, values with X, values
 *       outside of the grammar</td>
 * </table>
 *
 * <p>A time with a zone stands on the clock of UTC, one without on the clock of its place. Nothing
 * tells how the two run to each other, so stretches of different clocks share nothing.
 *
 * @param begin its first second, from 1970-01-01T00:00 on its clock
 * @param end the second after its last, after {@code begin}
 * @param zoned whether its clock is that of UTC
 */
public record TimexInterval(long begin, long end, boolean zoned) {
  static final long DAY = 86_400;

  /**
   * @throws IllegalArgumentException if it does not end after its begin
   */
  public TimexInterval {
    if (end <= begin) {
      throw new IllegalArgumentException("no stretch of time: " + begin + " to " + end);
    }
  }

  /**
   * What a value denotes.
   *
   * @param type the type of the expression; null where it is not known
   * @param value the value, in any case
   * @return the stretch; empty for what denotes none
   */
  public static Optional<TimexInterval> of(@Nullable TimexType type, String value) {
    if (type == TimexType.DURATION || type == TimexType.SET) {
      return Optional.empty();
    }
    return Optional.ofNullable(Moment.read(value)).map(Moment::interval);
  }

  /**
   * The stretch between two DATE or TIME values, from where the first begins to where the second
   * begins: that of a duration tied to the calendar.
   *
   * @return the stretch; empty if an end denotes nothing, the ends are on different clocks, or the
   *     second does not begin after the first
   */
  public static Optional<TimexInterval> between(String begin, String end) {
    TimexInterval from = of(null, begin).orElse(null);
    TimexInterval to = of(null, end).orElse(null);
    return from == null || to == null || from.zoned != to.zoned || to.begin <= from.begin
        ? Optional.empty()
        : Optional.of(new TimexInterval(from.begin, to.begin, from.zoned));
  }

  static TimexInterval ofDays(LocalDate first, LocalDate end) {
    return new TimexInterval(first.toEpochDay() * DAY, end.toEpochDay() * DAY, false);
  }

  /**
   * |this ∩ other| / |this ∪ other|, exactly; 1 for equal stretches, 0 for those that share nothing
   * or stand on different clocks. Symmetric.
   */
  public Jaccard jaccard(TimexInterval other) {
    long both = Math.addExact(end - begin, other.end - other.begin);
    long shared =
        zoned == other.zoned
            ? Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin))
            : 0;
    return new Jaccard(shared, both - shared);
  }
}

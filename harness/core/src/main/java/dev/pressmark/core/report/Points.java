package dev.pressmark.core.report;

import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.Interval;
import java.util.Locale;

/** Numbers of comparisons as people read them: in points, with one decimal; a dash for none. */
final class Points {

  private Points() {}

  /** A share in points. */
  static String of(Value value) {
    return value instanceof Value.Defined defined ? Percent.of(defined.value()) : Percent.UNDEFINED;
  }

  /** A difference with its sign. */
  static String signed(Value value) {
    return value instanceof Value.Defined defined ? signed(defined.value()) : Percent.UNDEFINED;
  }

  private static String signed(double share) {
    String percent = Percent.of(share);
    return percent.startsWith("-") || percent.equals("0.0") ? percent : "+" + percent;
  }

  /** The ends of an interval of a score. */
  static String interval(Interval interval) {
    return interval instanceof Interval.Given given
        ? Percent.of(given.lower()) + " to " + Percent.of(given.upper())
        : Percent.UNDEFINED;
  }

  /** The ends of an interval of a difference, with their signs. */
  static String signed(Interval interval) {
    return interval instanceof Interval.Given given
        ? signed(given.lower()) + " to " + signed(given.upper())
        : Percent.UNDEFINED;
  }

  /** To three decimals; what is smaller than all of them says so. */
  static String probability(Value p) {
    if (!(p instanceof Value.Defined defined)) {
      return Percent.UNDEFINED;
    }
    return defined.value() < .0005
        ? "<.001"
        : String.format(Locale.ROOT, "%.3f", defined.value()).replaceFirst("^0", "");
  }
}

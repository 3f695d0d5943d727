package dev.pressmark.baselines.rules.dates;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes hours and parts of the day of the parts of a row. */
final class ClockMeanings {

  private static final int NOON = 12;

  private ClockMeanings() {}

  static void addTo(Map<String, Function<Parts, @Nullable Meaning>> kinds) {
    kinds.put("clock", ClockMeanings::moment);
    kinds.put("time", ClockMeanings::time);
    kinds.put("part", ClockMeanings::part);
  }

  /** The hour that a section or the row itself names; null without one. */
  static @Nullable Moment moment(Parts parts) {
    if (parts.meaning("clock") instanceof Moment named) {
      return named;
    }
    String hhmm = parts.code("hhmm");
    Integer hour = parts.number("hour", parts.number("hourword", -1));
    int minute = parts.number("minute", 0);
    if (hhmm != null) {
      hour = Integer.parseInt(hhmm.substring(0, 2));
      minute = Integer.parseInt(hhmm.substring(2));
    }
    Integer before = parts.number("before");
    if (hour < 0 || minute > 59 || (before != null && before > 59)) {
      return null;
    }
    hour = ofDay(hour, half(parts));
    if (before != null && before > 0) {
      hour = (hour + 23) % 24;
      minute = 60 - before;
    }
    if ((hour == 24 && minute > 0) || hour > 24) {
      return null;
    }
    String clock = Unit.twoDigits(hour) + ":" + Unit.twoDigits(minute);
    Integer second = parts.number("second");
    String exact = second == null ? clock : clock + ":" + Unit.twoDigits(second);
    return new Moment(exact, parts.code("zone"), null, true, 0);
  }

  /** Which half of the day is meant: am, pm, night, or nothing. */
  private static String half(Parts parts) {
    String half = parts.code("ampm");
    if (half != null) {
      return half;
    }
    return switch (parts.code("part", "")) {
      case "MO" -> "am";
      case "AF", "EV" -> "pm";
      case "NI" -> "night";
      default -> "";
    };
  }

  private static int ofDay(int hour, String half) {
    if (hour > NOON) {
      return hour;
    }
    return switch (half) {
      case "am" -> hour == NOON ? 0 : hour;
      case "pm" -> hour == NOON ? NOON : hour + NOON;
      case "night" -> hour == NOON ? 24 : hour >= 5 ? hour + NOON : hour;
      default -> hour;
    };
  }

  private static @Nullable Meaning time(Parts parts) {
    Moment hour = moment(parts);
    if (hour == null) {
      return null;
    }
    String half = parts.meaning("clock") == null ? "" : half(parts);
    String clock = half.isEmpty() ? hour.clock() : inHalf(hour.clock(), half);
    Meaning day = parts.meaning("day");
    boolean named = day != null || parts.has("by");
    return new Moment(clock, hour.zone(), day, !named, parts.number("by", 0));
  }

  private static String inHalf(String clock, String half) {
    int hour = ofDay(Integer.parseInt(clock.substring(0, 2)), half);
    return Unit.twoDigits(hour) + clock.substring(2);
  }

  private static Meaning part(Parts parts) {
    String part = parts.code("part", parts.code("daypart", "DT"));
    boolean mentioned = parts.has("base");
    return new Moment(part, null, parts.meaning("day"), mentioned, parts.number("by", 0));
  }
}

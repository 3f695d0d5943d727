package dev.pressmark.core.timex;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a length of time: months, days, weekends and seconds, each summed up for
 * itself, for a month is no fixed number of days and a day no fixed number of hours.
 *
 * <p>A sum with an X, or one that is not whole in the smallest unit, stays as it is written. A sum
 * of 0 is left out; {@code P0D} is no time at all.
 */
final class DurationForm {
  private static final Pattern PART =
      Pattern.compile("(X+|[0-9]+(?:\\.[0-9]+)?)(DE|CE|WE|E|Y|Q|M|W|D|H|S)");

  /** Longer numbers are compared as they are written: they say nothing and cost much. */
  private static final int LONGEST_NUMBER = 18;

  private static final String NOTHING = "P0D";

  /** Units that are fixed multiples of one another, and the smallest of them. */
  private enum Group {
    MONTHS("M"),
    DAYS("D"),
    WEEKENDS("WE"),
    SECONDS("S");

    private final String unit;

    Group(String unit) {
      this.unit = unit;
    }
  }

  /** A unit, and how many of its group's smallest unit it is. */
  private enum Unit {
    Y(Group.MONTHS, 12),
    Q(Group.MONTHS, 3),
    M(Group.MONTHS, 1),
    DE(Group.MONTHS, 120),
    CE(Group.MONTHS, 1_200),
    W(Group.DAYS, 7),
    D(Group.DAYS, 1),
    WE(Group.WEEKENDS, 1),
    H(Group.SECONDS, 3_600),
    MINUTE(Group.SECONDS, 60),
    S(Group.SECONDS, 1);

    private final Group group;
    private final BigDecimal size;

    Unit(Group group, long size) {
      this.group = group;
      this.size = BigDecimal.valueOf(size);
    }

    static Unit of(String letters, boolean afterT) {
      return switch (letters) {
        case "E" -> DE;
        case "M" -> afterT ? MINUTE : M;
        default -> valueOf(letters);
      };
    }

    String letters() {
      return this == MINUTE ? "M" : name();
    }
  }

  /** What was said in the units of one group. */
  private static final class Sum {
    private final StringBuilder written = new StringBuilder();
    private @Nullable BigDecimal total = BigDecimal.ZERO;

    void add(String number, Unit unit) {
      written.append(number).append(unit.letters());
      boolean known = number.charAt(0) != 'X' && number.length() <= LONGEST_NUMBER;
      total = known && total != null ? total.add(new BigDecimal(number).multiply(unit.size)) : null;
    }

    /** The sum in the smallest unit, or as written where that is not whole; empty for 0. */
    String canonical(Group group) {
      if (total == null || total.stripTrailingZeros().scale() > 0) {
        return written.toString();
      }
      return total.signum() == 0 ? "" : total.toBigInteger() + group.unit;
    }
  }

  private DurationForm() {}

  /** The canonical form of a DURATION value of the grammar, in upper case. */
  static String of(String value) {
    Map<Group, Sum> sums = new EnumMap<>(Group.class);
    int time = value.indexOf('T');
    Matcher part = PART.matcher(value);
    while (part.find()) {
      Unit unit = Unit.of(part.group(2), time >= 0 && part.start() > time);
      sums.computeIfAbsent(unit.group, group -> new Sum()).add(part.group(1), unit);
    }
    StringBuilder canonical = new StringBuilder("P");
    for (Map.Entry<Group, Sum> entry : sums.entrySet()) {
      String sum = entry.getValue().canonical(entry.getKey());
      if (entry.getKey() == Group.SECONDS && !sum.isEmpty()) {
        canonical.append('T');
      }
      canonical.append(sum);
    }
    return canonical.length() == 1 ? NOTHING : canonical.toString();
  }
}

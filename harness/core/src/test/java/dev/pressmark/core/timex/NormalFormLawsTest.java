package dev.pressmark.core.timex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.core.align.Seeds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Equality of meaning is an equivalence relation, and the one that {@code java.time} has: an
 * authority that knows nothing of our forms.
 */
class NormalFormLawsTest {
  private static final int CASES = 10_000;

  /** A value and its type. */
  private record Value(TimexType type, String value) {
    Optional<NormalForm> form() {
      return NormalForm.of(type, value);
    }

    boolean means(Value other) {
      return form().isPresent() && form().equals(other.form());
    }
  }

  @Test
  void reflexiveSymmetricTransitive() {
    Seeds.forEach(
        60,
        random -> {
          List<Value> values = new ArrayList<>();
          for (int i = 0; i < 25; i++) {
            values.add(value(random));
          }
          for (Value a : values) {
            assertThat(a.means(a)).as("%s", a).isTrue();
            for (Value b : values) {
              assertThat(a.means(b)).as("%s, %s", a, b).isEqualTo(b.means(a));
              if (a.means(b)) {
                for (Value c : values) {
                  assertThat(a.means(c)).as("%s, %s, %s", a, b, c).isEqualTo(b.means(c));
                }
              }
            }
          }
        });
  }

  @Test
  void theFormOfAFormIsItself() {
    Seeds.forEach(
        CASES,
        random -> {
          NormalForm form = value(random).form().orElseThrow();
          TimexType type =
              form.kind() == NormalForm.Kind.DURATION ? TimexType.DURATION : TimexType.DATE;
          assertThat(NormalForm.of(type, form.value())).contains(form);
        });
  }

  @Test
  void valuesOfTheSameMeaningDenoteTheSame() {
    Seeds.forEach(
        CASES,
        random -> {
          Value a = value(random);
          Value b = value(random);
          // A clock time denotes its written unit, the one thing its form does not keep.
          boolean clock = a.value().indexOf(':') >= 0 || b.value().indexOf(':') >= 0;
          if (a.means(b) && !clock) {
            assertThat(TimexInterval.of(a.type(), a.value()))
                .isEqualTo(TimexInterval.of(b.type(), b.value()));
          }
        });
  }

  @Test
  void daysByWeekAreDaysByMonth() {
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate date = day(random);
          assertThat(NormalForm.of(TimexType.DATE, byWeek(date)))
              .as("%s", date)
              .isEqualTo(NormalForm.of(TimexType.DATE, date.toString()))
              .isPresent();
        });
  }

  @Test
  void timesWithAZoneAreEqualWhereTheInstantIs() {
    Seeds.forEach(
        CASES,
        random -> {
          OffsetDateTime a = zoned(random);
          OffsetDateTime b = random.nextBoolean() ? zoned(random) : moved(a, random);
          assertThat(
                  NormalForm.of(TimexType.TIME, written(a))
                      .equals(NormalForm.of(TimexType.TIME, written(b))))
              .as("%s, %s", a, b)
              .isEqualTo(a.isEqual(b));
        });
  }

  @Test
  void lengthsAreEqualWhereTheirSumsAre() {
    Seeds.forEach(
        CASES,
        random -> {
          int[] a = random.ints(7, 0, 3).toArray();
          int[] b = random.ints(7, 0, 3).toArray();
          if (random.nextBoolean()) {
            b = a.clone();
            b[0] = 0;
            b[1] += 12 * a[0];
          }
          boolean same =
              12 * a[0] + a[1] == 12 * b[0] + b[1]
                  && 7 * a[2] + a[3] == 7 * b[2] + b[3]
                  && 3600 * a[4] + 60 * a[5] + a[6] == 3600 * b[4] + 60 * b[5] + b[6];
          assertThat(NormalForm.of(TimexType.DURATION, length(a))).isPresent();
          assertThat(
                  NormalForm.of(TimexType.DURATION, length(a))
                      .equals(NormalForm.of(TimexType.DURATION, length(b))))
              .as("%s, %s", length(a), length(b))
              .isEqualTo(same);
        });
  }

  private static String length(int[] n) {
    return "P%dY%dM%dW%dDT%dH%dM%dS".formatted(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
  }

  /** Values from a small world, so that many of them mean the same. */
  private static Value value(Random random) {
    LocalDate date = LocalDate.of(2022, 3, 20 + random.nextInt(3));
    String clock = "T1" + random.nextInt(2);
    String[] ends = {"", ":00", ":00:00", ":00Z", ":00+01:00", ":00-01:00", "Z", ":30"};
    String[] years = {"202", "202X", "2022", "20", "20XX", "XXXX", "2022-Q1", "2022-H1", "2022-SP"};
    String[] parts = {"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    String[] lengths = {
      "P1Y", "P12M", "P4Q", "P1DE", "P1E", "P10Y", "P120M", "P1W", "P7D", "P1.0W", "PT1H", "PT60M",
      "PT3600S", "P1D", "PT24H", "PXD", "PXW", "P1WE", "P0.3M", "P1Y0D", "PT0.5H", "PT30M"
    };
    return switch (random.nextInt(6)) {
      case 0 -> new Value(TimexType.DATE, years[random.nextInt(years.length)]);
      case 1 -> new Value(TimexType.DATE, random.nextBoolean() ? date.toString() : byWeek(date));
      case 2 -> new Value(TimexType.TIME, date + parts[random.nextInt(parts.length)]);
      case 3, 4 -> new Value(TimexType.TIME, date + clock + ends[random.nextInt(ends.length)]);
      default -> new Value(TimexType.DURATION, lengths[random.nextInt(lengths.length)]);
    };
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1850, 1, 1).plusDays(random.nextInt(100_000));
  }

  private static String byWeek(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return "%04d-W%02d-%d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR),
            date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            day.getValue());
  }

  private static OffsetDateTime zoned(Random random) {
    LocalDateTime local =
        LocalDate.of(2020, 2, 28)
            .plusDays(random.nextInt(3))
            .atTime(random.nextInt(24), random.nextInt(60));
    return local.atOffset(offset(random));
  }

  private static ZoneOffset offset(Random random) {
    return ZoneOffset.ofTotalSeconds(900 * (random.nextInt(113) - 48));
  }

  private static OffsetDateTime moved(OffsetDateTime time, Random random) {
    return time.withOffsetSameInstant(offset(random));
  }

  private static String written(OffsetDateTime time) {
    int offset = time.getOffset().getTotalSeconds() / 60;
    return "%sT%02d:%02d%s%02d:%02d"
        .formatted(
            time.toLocalDate(),
            time.getHour(),
            time.getMinute(),
            offset < 0 ? "-" : "+",
            Math.abs(offset) / 60,
            Math.abs(offset) % 60);
  }
}

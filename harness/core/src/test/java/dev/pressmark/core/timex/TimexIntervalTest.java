package dev.pressmark.core.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.core.align.Seeds;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values denote, and how much of it two of them share. */
class TimexIntervalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "20 2000-01-01T00:00 2100-01-01T00:00",
        "19XX 1900-01-01T00:00 2000-01-01T00:00",
        "202 2020-01-01T00:00 2030-01-01T00:00",
        "198X 1980-01-01T00:00 1990-01-01T00:00",
        "2022 2022-01-01T00:00 2023-01-01T00:00",
        "2022-H1 2022-01-01T00:00 2022-07-01T00:00",
        "2022-H2 2022-07-01T00:00 2023-01-01T00:00",
        "2022-Q1 2022-01-01T00:00 2022-04-01T00:00",
        "2022-Q2 2022-04-01T00:00 2022-07-01T00:00",
        "2022-Q3 2022-07-01T00:00 2022-10-01T00:00",
        "2022-Q4 2022-10-01T00:00 2023-01-01T00:00",
        "2022-SP 2022-03-01T00:00 2022-06-01T00:00",
        "2022-SU 2022-06-01T00:00 2022-09-01T00:00",
        "2022-FA 2022-09-01T00:00 2022-12-01T00:00",
        "2022-WI 2022-12-01T00:00 2023-03-01T00:00",
        "2022-02 2022-02-01T00:00 2022-03-01T00:00",
        "2022-12 2022-12-01T00:00 2023-01-01T00:00",
        "2022-W12 2022-03-21T00:00 2022-03-28T00:00",
        "2021-W01 2021-01-04T00:00 2021-01-11T00:00",
        "2020-W53 2020-12-28T00:00 2021-01-04T00:00",
        "2022-W12-WE 2022-03-26T00:00 2022-03-28T00:00",
        "2022-03-24 2022-03-24T00:00 2022-03-25T00:00",
        "2022-W12-4 2022-03-24T00:00 2022-03-25T00:00",
        "2022-03-24TMO 2022-03-24T06:00 2022-03-24T12:00",
        "2022-03-24TMI 2022-03-24T12:00 2022-03-24T13:00",
        "2022-03-24TAF 2022-03-24T12:00 2022-03-24T18:00",
        "2022-03-24TEV 2022-03-24T18:00 2022-03-24T22:00",
        "2022-03-24TNI 2022-03-24T22:00 2022-03-25T06:00",
        "2022-03-24TDT 2022-03-24T06:00 2022-03-24T18:00",
        "2022-03-24T10 2022-03-24T10:00 2022-03-24T11:00",
        "2022-03-24T10:00 2022-03-24T10:00 2022-03-24T10:01",
        "2022-03-24T10:00:00 2022-03-24T10:00:00 2022-03-24T10:00:01",
        "2022-w12-4t23:59 2022-03-24T23:59 2022-03-25T00:00",
      })
  void denotes(String value, LocalDateTime begin, LocalDateTime end) {
    assertThat(TimexInterval.of(TimexType.DATE, value))
        .contains(new TimexInterval(seconds(begin), seconds(end), false));
  }

  @Test
  void zonedTimesStandOnTheClockOfUtc() {
    long noon = seconds(LocalDateTime.of(2022, 3, 24, 12, 0));
    assertThat(TimexInterval.of(TimexType.TIME, "2022-03-24T07:00-05:00"))
        .contains(new TimexInterval(noon, noon + 60, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DURATION P1D", "SET P1D", "SET XXXX-WXX-4", "DATE PRESENT_REF", "DATE XXXX-WXX-4",
        "DATE XXXX", "DATE 1XXX", "DATE 2022-03-XX", "TIME XXXX-XX-XXT10:00", "DATE 2021-W53",
        "DATE 2022-02-30", "DATE tomorrow", "DATE P1D"
      })
  void denotesNothing(String typeAndValue) {
    int space = typeAndValue.indexOf(' ');
    assertThat(
            TimexInterval.of(
                TimexType.valueOf(typeAndValue.substring(0, space)),
                typeAndValue.substring(space + 1)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "2022-03-24 2022-03-24 86400 86400",
        "2022-03-24 2022-03-25 0 172800",
        "2022-03-24 2022-W12 86400 604800",
        "2022-03 2022-Q1 2678400 7776000",
        "2022-W12 2022-03 604800 2678400",
        "2022-03-24TMO 2022-03-24TDT 21600 43200",
        "2022-03-24TEV 2022-03-24TNI 0 43200",
        "2022-03-24TMI 2022-03-24T12 3600 3600",
        "2022-03-24T10 2022-03-24T10:30 60 3600",
        "2022-03-24T10:00Z 2022-03-24T10:00 0 120",
        "2022-03-24T10:00Z 2022-03-24T12:00+02:00 60 60",
        "2022-W12 2022-W13 0 1209600",
      })
  void jaccard(String one, String other, long shared, long covered) {
    TimexInterval a = TimexInterval.of(TimexType.DATE, one).orElseThrow();
    TimexInterval b = TimexInterval.of(TimexType.DATE, other).orElseThrow();
    assertThat(a.jaccard(b)).isEqualTo(new Jaccard(shared, covered));
    assertThat(b.jaccard(a)).isEqualTo(new Jaccard(shared, covered));
  }

  /** Against counting second by second. */
  @Test
  void jaccardCounts() {
    Seeds.forEach(
        5_000,
        random -> {
          TimexInterval a = small(random.nextInt(20), random.nextInt(20));
          TimexInterval b = small(random.nextInt(20), random.nextInt(20));
          long shared = 0;
          long covered = 0;
          for (int second = 0; second < 50; second++) {
            boolean inA = a.begin() <= second && second < a.end();
            boolean inB = b.begin() <= second && second < b.end();
            shared += inA && inB ? 1 : 0;
            covered += inA || inB ? 1 : 0;
          }
          assertThat(a.jaccard(b)).isEqualTo(new Jaccard(shared, covered));
        });
  }

  @Test
  void betweenTwoValues() {
    TimexInterval february = TimexInterval.of(TimexType.DATE, "2022-02").orElseThrow();
    assertThat(TimexInterval.between("2022-02-01", "2022-03-01")).contains(february);
    assertThat(TimexInterval.between("2022-02", "2022-03")).contains(february);
    assertThat(TimexInterval.between("2022-03-01", "2022-02-01")).isEmpty();
    assertThat(TimexInterval.between("2022-03-01", "2022-03-01")).isEmpty();
    assertThat(TimexInterval.between("2022-03-01", "soon")).isEmpty();
    assertThat(TimexInterval.between("XXXX-WXX-1", "2022-03-01")).isEmpty();
    assertThat(TimexInterval.between("2022-03-01T10:00Z", "2022-03-02T10:00")).isEmpty();
  }

  @Test
  void lawsOfTheRecords() {
    assertThatThrownBy(() -> new TimexInterval(5, 5, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Jaccard(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Jaccard(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theWrittenDayIsThatBeforeAnyZone() {
    assertThat(WrittenDay.of("2024-05-03T23:30-05:00")).hasToString("Optional[2024-05-03]");
    assertThat(WrittenDay.of("2022-w12-4")).hasToString("Optional[2022-03-24]");
    assertThat(WrittenDay.of("2022-03-24TEV")).hasToString("Optional[2022-03-24]");
    assertThat(WrittenDay.of("2022-03")).isEmpty();
    assertThat(WrittenDay.of("2022-W12")).isEmpty();
    assertThat(WrittenDay.of("2022-03-XX")).isEmpty();
    assertThat(WrittenDay.of("2022-02-30")).isEmpty();
    assertThat(WrittenDay.of("PRESENT_REF")).isEmpty();
    assertThat(WrittenDay.of("")).isEmpty();
  }

  private static TimexInterval small(int begin, int length) {
    return new TimexInterval(begin, begin + 1 + length, false);
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}

package dev.pressmark.core.timex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal or not, case by case. A SET is written as value/quant/freq. */
class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        // case
        "DATE present_ref DATE PRESENT_REF",
        "DATE 2022-w12-4 DATE 2022-W12-4",
        "DATE 2022-su DATE 2022-SU",
        "TIME 2022-03-24tev TIME 2022-03-24TEV",
        "TIME 2022-03-24t06:59z TIME 2022-03-24T06:59Z",
        "DURATION p2w DURATION P2W",
        "DURATION pxd DURATION PXD",
        "SET p1d/every/ SET P1D/EVERY/",
        "SET P1D//2x SET P1D//2X",
        // years and what is coarser
        "DATE 202X DATE 202",
        "DATE 20XX DATE 20",
        "DATE 19XX DATE 19",
        "DATE 198x DATE 198",
        "DATE 1XXX DATE 1XXX",
        "DATE XXXX DATE XXXX",
        // weeks and days
        "DATE 2022-W12-4 DATE 2022-03-24",
        "DATE 2020-W53-5 DATE 2021-01-01",
        "DATE 2021-W01-1 DATE 2021-01-04",
        "DATE 2019-W01-1 DATE 2018-12-31",
        "DATE 2024-W09-4 DATE 2024-02-29",
        "DATE XXXX-WXX-4 DATE XXXX-WXX-4",
        // clock times
        "TIME 2022-03-24T10 TIME 2022-03-24T10:00",
        "TIME 2022-03-24T10 TIME 2022-03-24T10:00:00",
        "TIME 2022-03-24T10:00 TIME 2022-03-24T10:00:00",
        "TIME 2022-03-24T10:30 TIME 2022-03-24T10:30:00",
        "TIME 2022-W12-4T10:30 TIME 2022-03-24T10:30",
        "TIME 2022-W12-4TNI TIME 2022-03-24TNI",
        "TIME XXXX-XX-XXT15 TIME XXXX-XX-XXT15:00",
        // zones
        "TIME 2022-03-24T06:59-05:00 TIME 2022-03-24T11:59Z",
        "TIME 2022-03-24T06:59+00:00 TIME 2022-03-24T06:59Z",
        "TIME 2022-03-24T06-05:00 TIME 2022-03-24T11:00:00Z",
        "TIME 2022-03-24T23:30-05:00 TIME 2022-03-25T04:30Z",
        "TIME 2022-01-01T00:15+01:00 TIME 2021-12-31T23:15Z",
        "TIME 2023-08-24T06:47-02:30 TIME 2023-08-24T09:17Z",
        "TIME 2022-03-24T12:00+05:30 TIME 2022-03-24T08:30+02:00",
        "TIME XXXX-XX-XXT23:00-05:00 TIME XXXX-XX-XXT04:00Z",
        "TIME XXXX-WXX-7T23:00-05:00 TIME XXXX-WXX-1T04:00Z",
        // DATE and TIME
        "TIME 2022-03-24 DATE 2022-03-24",
        "DATE 2022-03-24TMO TIME 2022-03-24TMO",
        "DATE 2022-03-24T10 TIME 2022-03-24T10:00",
        // years and months
        "DURATION P1Y DURATION P12M",
        "DURATION P1Y6M DURATION P18M",
        "DURATION P1.5Y DURATION P18M",
        "DURATION P0.5Y DURATION P6M",
        "DURATION P2.25Y DURATION P27M",
        "DURATION P1DE DURATION P10Y",
        "DURATION P1E DURATION P10Y",
        "DURATION P3DE DURATION P3E",
        "DURATION P1CE DURATION P100Y",
        "DURATION P1CE DURATION P10DE",
        "DURATION P1Q DURATION P3M",
        "DURATION P4Q DURATION P1Y",
        "DURATION P06M DURATION P6M",
        // weeks and days
        "DURATION P1W DURATION P7D",
        "DURATION P2W DURATION P14D",
        "DURATION P1W3D DURATION P10D",
        "DURATION P3.0D DURATION P3D",
        // hours, minutes, seconds
        "DURATION PT1H DURATION PT60M",
        "DURATION PT60S DURATION PT1M",
        "DURATION PT1.5H DURATION PT90M",
        "DURATION PT1H30M DURATION PT5400S",
        "DURATION PT0.1H DURATION PT6M",
        // several groups
        "DURATION P1Y2W DURATION P12M14D",
        "DURATION P1DT2H DURATION P1DT120M",
        "DURATION P1Y0D DURATION P1Y",
        "DURATION P0D DURATION PT0S",
        // open lengths
        "DURATION PXDE DURATION PXE",
        "DURATION PXD DURATION PXD",
        "DURATION P1DTXH DURATION P1DTXH",
        "DURATION P0.3M DURATION P0.3M",
        // sets
        "SET P7D/EVERY/ SET P1W/EVERY/",
        "SET P1Y// SET P12M//",
        "SET XXXX-WXX-7T11/EVERY/ SET XXXX-WXX-7T11:00/EVERY/",
        "SET PT24H// SET PT1440M//",
      })
  void equal(TimexType type, String value, TimexType otherType, String otherValue) {
    NormalForm form = form(type, value).orElseThrow();
    assertThat(form).isEqualTo(form(otherType, otherValue).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "DATE 2022 DATE 202",
        "DATE 202 DATE 20",
        "DATE XXXX DATE 20XX",
        "DATE 2022-03 DATE 2022-03-XX",
        "DATE 2022-12 DATE 2022-W12",
        "DATE 2022-W12 DATE 2022-W12-WE",
        "DATE 2022-W12-4 DATE 2022-W12-5",
        "DATE 2022-WI DATE 2022-SU",
        "DATE 2022-Q1 DATE 2022-H1",
        "DATE PAST_REF DATE PRESENT_REF",
        "DATE 2022-03-24 TIME 2022-03-24TDT",
        "DATE XXXX-WXX-4 DATE 2022-03-24",
        "DATE XXXX-WXX-4 DATE XXXX-WXX-5",
        "TIME 2022-03-24T10:00 TIME 2022-03-24T22:00",
        "TIME 2022-03-24T10:00 TIME 2022-03-24T10:00:01",
        "TIME 2022-03-24TMI TIME 2022-03-24T12:00",
        "TIME 2022-03-24TEV TIME 2022-03-24TNI",
        // zoned never equals unzoned
        "TIME 2022-03-24T10:00Z TIME 2022-03-24T10:00",
        "TIME 2022-03-24T10:00-05:00 TIME 2022-03-24T10:00",
        "TIME 2022-03-24T10:00-05:00 TIME 2022-03-24T10:00-06:00",
        "TIME 2022-03-XXT23:00-05:00 TIME 2022-03-XXT23:00-06:00",
        // across groups of units
        "DURATION P1D DURATION PT24H",
        "DURATION P1M DURATION P30D",
        "DURATION P1Y DURATION P365D",
        "DURATION P1M DURATION PT1M",
        "DURATION P1WE DURATION P2D",
        "DURATION P1W DURATION P1WE",
        "DURATION P1M DURATION P4W",
        "DURATION P1.5M DURATION P1M",
        // open lengths and decimals
        "DURATION PXD DURATION PXM",
        "DURATION PXW DURATION PXD",
        "DURATION PXM DURATION PTXM",
        "DURATION PXD DURATION P1D",
        "DURATION P0.1Y DURATION P1.2M",
        "DURATION P1.5D DURATION PT36H",
        // kinds
        "DURATION P1D SET P1D//",
        "DATE XXXX-WXX-7 SET XXXX-WXX-7//",
        "TIME XXXX-WXX-7T11:00 SET XXXX-WXX-7T11:00//",
        "DATE 2022 DURATION P2022Y",
        // sets
        "SET P1D/EVERY/ SET P1D//",
        "SET P1D//2X SET P1D//",
        "SET P1D//2X SET P1D//3X",
        "SET P1D/EVERY/ SET P1D/EACH/",
        "SET P1D// SET PT24H//",
        "SET P2W/EVERY/ SET XXXX-WXX-7/EVERY/",
      })
  void different(TimexType type, String value, TimexType otherType, String otherValue) {
    NormalForm form = form(type, value).orElseThrow();
    assertThat(form).isNotEqualTo(form(otherType, otherValue).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DATE tomorrow",
        "DATE 24-03-2022",
        "DATE 2022-3-24",
        "DATE 2022-13",
        "DATE P1D",
        "DATE 2022-02-30",
        "DATE 2021-02-29",
        "DATE 2021-W53-1",
        "DATE 2022-W00",
        "DATE 2022-Q5",
        "DATE 2",
        "DATE 2022-03-24T",
        "DATE 2022-24",
        "TIME T10:00",
        "TIME 10:00",
        "TIME 2022-03-24T10:60",
        "TIME 2022-03T10:00",
        "TIME 2022-02-30T10:00",
        "TIME 2022-03TMO",
        "TIME 2022-03-24TXX",
        "DURATION 2022",
        "DURATION P",
        "DURATION PT",
        "DURATION P1",
        "DURATION P1H",
        "DURATION PT1D",
        "DURATION P-1D",
        "DURATION 1D",
        "DURATION P1,5Y",
        "SET //",
        "SET weekly//",
        "SET EVERY//"
      })
  void withoutForm(String typeAndValue) {
    int space = typeAndValue.indexOf(' ');
    TimexType type = TimexType.valueOf(typeAndValue.substring(0, space));
    assertThat(form(type, typeAndValue.substring(space + 1))).isEmpty();
  }

  @Test
  void emptyValueHasNoForm() {
    for (TimexType type : TimexType.values()) {
      assertThat(NormalForm.of(type, "")).isEmpty();
    }
    assertThat(NormalForm.of(null, "")).isEmpty();
  }

  /** The worked example of the class and of the page on dates. */
  @Test
  void workedExample() {
    NormalForm form = NormalForm.of(TimexType.TIME, "2022-03-24T06:59-05:00").orElseThrow();
    assertThat(form.value()).isEqualTo("2022-03-24T11:59Z");
    assertThat(NormalForm.of(TimexType.TIME, "2022-03-24T11:59:00z")).contains(form);
    assertThat(NormalForm.of(TimexType.TIME, "2022-03-24T06:59").orElseThrow()).isNotEqualTo(form);
  }

  @Test
  void withoutTypeTheValueTellsTheKind() {
    assertThat(NormalForm.of(null, "P1W")).isEqualTo(NormalForm.of(TimexType.DURATION, "P7D"));
    assertThat(NormalForm.of(null, "2022-03-24T10"))
        .isEqualTo(NormalForm.of(TimexType.TIME, "2022-03-24T10:00"));
    assertThat(NormalForm.of(null, "PAST_REF"))
        .isEqualTo(NormalForm.of(TimexType.DATE, "PAST_REF"));
    assertThat(NormalForm.of(null, "soon")).isEmpty();
  }

  @Test
  void blankAttributesAreNone() {
    assertThat(NormalForm.of(TimexType.SET, "P1D", " ", ""))
        .isEqualTo(NormalForm.of(TimexType.SET, "P1D"));
    assertThat(NormalForm.of(TimexType.DURATION, "P1D", "EVERY", "2X"))
        .as("only a SET has them")
        .isEqualTo(NormalForm.of(TimexType.DURATION, "P1D"));
  }

  @Test
  void openAndReference() {
    List<String> open = List.of("XXXX-WXX-4", "2022-03-XX", "XXXX");
    List<String> closed = List.of("202X", "20XX", "2022-W12-4", "PRESENT_REF");
    assertThat(open).allMatch(value -> NormalForm.of(TimexType.DATE, value).get().isOpen());
    assertThat(closed).noneMatch(value -> NormalForm.of(TimexType.DATE, value).get().isOpen());
    assertThat(NormalForm.of(TimexType.DATE, "future_ref").get().isReference()).isTrue();
    assertThat(NormalForm.of(TimexType.DATE, "2022").get().isReference()).isFalse();
  }

  /** A number of a million digits is a wrong answer like any other, and no reason to wait. */
  @Test
  void longNumbersCostNothing() {
    String digits = "9".repeat(1_000_000);
    assertThat(NormalForm.of(TimexType.DURATION, "PT" + digits + "S"))
        .isNotEqualTo(NormalForm.of(TimexType.DURATION, "PT" + digits + "M"));
  }

  private static Optional<NormalForm> form(TimexType type, String value) {
    if (type != TimexType.SET) {
      return NormalForm.of(type, value);
    }
    String[] parts = value.split("/", -1);
    return NormalForm.of(type, parts[0], parts[1], parts[2]);
  }
}

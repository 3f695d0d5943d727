package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays as calendars print them. */
class FeastTest {

  @ParameterizedTest
  @CsvSource({
    "12-25, 2024, 2024-12-25",
    "09-1#1, 2025, 2025-09-01",
    "11-4#4, 2023, 2023-11-23",
    "05-1#-1, 2024, 2024-05-27",
    "E+0, 1818, 1818-03-22",
    "E+0, 1943, 1943-04-25",
    "E+0, 2019, 2019-04-21",
    "E+0, 2024, 2024-03-31",
    "E-47, 2024, 2024-02-13",
    "H12-10, 2019, 2019-08-11",
    "H10-01, 2021, 2021-05-13"
  })
  void isOnItsDay(String code, int year, String day) {
    assertThat(Feast.of(code).in(year)).hasToString(day);
  }
}

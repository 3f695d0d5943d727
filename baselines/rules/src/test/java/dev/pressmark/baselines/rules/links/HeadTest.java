package dev.pressmark.baselines.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.Paragraphs;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday 4 May 2021",
        "May 4, 2021, 9:15 am",
        "2021-05-04T09:15Z",
        "04/05/2021",
        "5/4/2021 is not it, 4.5.2021",
        "the 4th of nothing, 4 MAY 2021"
      })
  void datesAreReadAsTheyAreWritten(String line) {
    assertThat(HeadDates.in(line)).contains(LocalDate.of(2021, 5, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4 May", "31/02/2021", "lot 14 of 2021", "May 2021", "12 13 14"})
  void whatIsNoDayIsNoDate(String line) {
    assertThat(HeadDates.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The Quay Post | 4 May 2021; the quay post",
        "THE QUAY POST; the quay post",
        "Lantern › News › Boats; lantern",
        "“It left,” he said; ''",
        "A headline of far too many words to be the name of any paper; ''"
      })
  void aMastheadEndsAtItsFirstDivider(String line, String masthead) {
    assertThat(head(line + "\n\nBody.").masthead()).isEqualTo(masthead);
  }

  @Test
  void earliestAndLatestDateAreKept() {
    Head head = head("Post\n4 May 2021, updated 6 May 2021");
    assertThat(head.first()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(head.last()).isEqualTo(LocalDate.of(2021, 5, 6));
  }

  @Test
  void aGivenDayOfPublicationCounts() {
    assertThat(Head.of("", Paragraphs.of(""), Paragraphs.of(""), "2021-05-04T09:15").first())
        .isEqualTo(LocalDate.of(2021, 5, 4));
  }

  @Test
  void aReleaseSaysSo() {
    assertThat(head("Northway Ferries\nPRESS RELEASE\n").release()).isTrue();
    assertThat(head("Northway Ferries\nThe press released a dove.\n").release()).isFalse();
  }

  private static Head head(String text) {
    return Head.of(text, Paragraphs.of(text), Paragraphs.of(text), null);
  }
}

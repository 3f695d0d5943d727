package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads of invented pages, and the day each tells. */
class PublicationReaderTest {

  private static final String BODY =
      "¶The lock at Norrvik was shut for the whole of the summer, and nobody has told the skippers"
          + " why it was shut or when it will open again for the boats that lie there.¶";

  private static final String HEADS =
      """
      Norrvik Gazette¶The lock is shut¶Friday, 3 May 2024                      → 2024-05-03
      By Ada Holm¶Published: 3 May 2024, 06:30¶Updated: 4 May 2024, 11:15      → 2024-05-03T06:30
      By Ada Holm¶Updated 4 May 2024¶Published 3 May 2024                      → 2024-05-03
      By Ada Holm¶Last updated 4 May 2024                                      → 2024-05-04
      By Ada Holm | May 3, 2024 at 6:00 a.m.                                   → 2024-05-03T06:00
      Minutes of Tuesday 30 April 2024¶Posted 3 May 2024                       → 2024-05-03
      Minutes of Tuesday 30 April 2024                                         → –
      NNA 03 May 2024 1415 GMT¶The lock is shut                                → 2024-05-03T14:15Z
      Norrvik Weekly · 03/05/2024                                              → 2024-05-03
      Norrvik Weekly · 05/23/2024                                              → 2024-05-23
      The lock is shut¶By Ada Holm                                             → –
      """;

  static Stream<Arguments> heads() {
    return HEADS
        .lines()
        .map(
            row -> {
              String[] cells = row.split("→", 2);
              return Arguments.of(cells[0].strip().replace('¶', '\n'), cells[1].strip());
            });
  }

  @ParameterizedTest
  @MethodSource("heads")
  void tellsTheDay(String head, String day) {
    String found = Dates.answer(head + BODY.replace('¶', '\n'), null).publication();
    assertThat(found == null ? "–" : found).isEqualTo(day);
  }

  @Test
  void aPlaceLineTellsTheDay() {
    String text = "The lock is shut\nNORRVIK, May 3, 2024 (NNA) -" + BODY.replace('¶', ' ');
    assertThat(Dates.answer(text, null).publication()).isEqualTo("2024-05-03");
  }

  @Test
  void aDayInTheReportIsNotThatOfThePage() {
    String text = "The lock is shut" + BODY.replace('¶', '\n') + "It opened on 3 May 1961.";
    assertThat(Dates.answer(text, null).publication()).isNull();
  }

  @Test
  void relativeTimesOfAPageWithoutADayStayOpen() {
    String text = "The lock was shut on Monday, and yesterday, in May.";
    assertThat(Dates.said(Dates.dates(text, null)))
        .isEqualTo("DATE XXXX-WXX-1; DATE XXXX-XX-XX; DATE XXXX-05");
  }

  @Test
  void anUpdatedPageSpeaksOnTheDayOfTheUpdate() {
    String text =
        "By Ada Holm\nPublished 2 May 2024\nUpdated 4 May 2024\nThe mayor withdrew the plan today.";
    assertThat(Dates.said(Dates.dates(text, null))).endsWith("DATE 2024-05-04");
  }
}

package dev.pressmark.baselines.natty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the library finds comes through with its offsets; a moment is a day or a minute. */
class NattyTest {

  private static final String TEXT = "\uD83E\uDDA2 The pump failed. It is mended tomorrow.";

  private static @Nullable List<PredictedDate> read(String text, @Nullable String day)
      throws Exception {
    return new Natty()
        .open(new SessionRequest(Track.END_TO_END, PublicationDay.GIVEN))
        .extract(new ArticleInput("x", text, "en", day, null))
        .dates();
  }

  @Test
  void aDayCountsFromTheDayOfPublication() throws Exception {
    int start = TEXT.indexOf("tomorrow");
    assertThat(read(TEXT, "2024-02-28"))
        .containsExactly(
            PredictedDate.of(
                new Span(start, start + "tomorrow".length()), TimexType.DATE, "2024-02-29"));
  }

  @Test
  void aTimeOfDayIsAMinute() throws Exception {
    assertThat(read("The boat leaves on May 8, 2024 at 7:15 am.", "2024-05-06"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.type()).isEqualTo(TimexType.TIME);
              assertThat(one.value()).isEqualTo("2024-05-08T07:15");
            });
  }

  @Test
  void withoutADayTheAnswerIsTheSameEveryDay() throws Exception {
    assertThat(read(TEXT, null)).extracting(PredictedDate::value).containsExactly("2000-01-02");
    assertThat(read("", null)).isEmpty();
  }
}

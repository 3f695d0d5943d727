package dev.pressmark.baselines.heideltime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the library finds comes through with its offsets, types and values. */
class HeidelTimeTest {

  private static final String TEXT =
      "\uD83E\uDDA2 The pump failed on Friday. Repairs take three weeks; the bell rings every day.";

  private static List<PredictedDate> read(Extractor.Session session, @Nullable String day)
      throws Exception {
    List<PredictedDate> dates =
        session.extract(new ArticleInput("x", TEXT, "en", day, null)).dates();
    assertThat(dates).isNotNull();
    return dates == null ? List.of() : dates;
  }

  private static Extractor.Session session(PublicationDay publication) throws Exception {
    return new HeidelTime().open(new SessionRequest(Track.END_TO_END, publication));
  }

  @Test
  void daysCountFromTheDayOfPublication() throws Exception {
    List<PredictedDate> dates = read(session(PublicationDay.GIVEN), "2024-05-06");
    assertThat(dates)
        .extracting(one -> TEXT.substring(one.span().start(), one.span().end()))
        .containsExactly("Friday", "three weeks", "every day");
    assertThat(dates)
        .extracting(PredictedDate::type)
        .containsExactly(TimexType.DATE, TimexType.DURATION, TimexType.SET);
    assertThat(dates).extracting(PredictedDate::value).startsWith("2024-05-03", "P3W");
  }

  /** The same session answers again as it did, with another day between. */
  @Test
  void sessionsRememberNothing() throws Exception {
    Extractor.Session session = session(PublicationDay.GIVEN);
    List<PredictedDate> first = read(session, "2024-05-06");
    assertThat(read(session, "2019-01-08").get(0).value()).isEqualTo("2019-01-04");
    assertThat(read(session, "2024-05-06")).isEqualTo(first);
  }

  @Test
  void withoutADayItReadsNarrative() throws Exception {
    assertThat(read(session(PublicationDay.WITHHELD), null))
        .extracting(PredictedDate::value)
        .contains("P3W")
        .doesNotContain("2024-05-03");
  }
}

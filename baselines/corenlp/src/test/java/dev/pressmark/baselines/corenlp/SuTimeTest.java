package dev.pressmark.baselines.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SUTime finds comes through with its offsets; another spelling of TIMEX3 becomes TIMEX3. */
class SuTimeTest {

  private static final Span SPAN = new Span(3, 9);

  private static final String TEXT =
      "\uD83E\uDDA2 The pump failed early in May. Repairs take more than three weeks, since"
          + " Friday; the bell rings every day.";

  private static @Nullable String value(String type, @Nullable String value) {
    return SuTime.date(SPAN, type, value, Map.of()).value();
  }

  @ParameterizedTest
  @CsvSource({
    "EARLY, START",
    "LATE, END",
    "MID, MID",
    "APPROX, APPROX",
    "LESS_THAN, LESS_THAN",
    "ON_OR_AFTER, ON_OR_AFTER"
  })
  void modifiersAreThoseOfTimex3(String found, String ours) {
    assertThat(SuTime.date(SPAN, "DATE", "2024-05", Map.of("mod", found)))
        .isEqualTo(new PredictedDate(SPAN, TimexType.DATE, "2024-05", ours, null, null, null));
  }

  @Test
  void whatIsNoModifierOrTypeIsLeftOut() {
    assertThat(SuTime.date(SPAN, "EVENT", "2024-05", Map.of("mod", "~")))
        .isEqualTo(new PredictedDate(SPAN, null, "2024-05", null, null, null, null));
  }

  @Test
  void aSetKeepsItsQuantifierAndFrequency() {
    Map<String, String> attributes =
        Map.of("quant", "every other", "freq", "2X", "periodicity", "P2D");
    assertThat(SuTime.date(SPAN, "SET", "P1D", attributes))
        .isEqualTo(new PredictedDate(SPAN, TimexType.SET, "P1D", null, "every other", "2X", null));
  }

  @Test
  void zonesHaveAColon() {
    assertThat(value("TIME", "2024-05-04T15:00+0000")).isEqualTo("2024-05-04T15:00+00:00");
    assertThat(value("TIME", "2024-05-04T15-0530")).isEqualTo("2024-05-04T15-05:30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-05-04T15:00", "2024-05-04TMO", "P1Y", "2013-02-22/2013-03-22", "-0044", ""})
  void otherValuesAreTakenAsTheyAre(String found) {
    assertThat(value("DATE", found)).isEqualTo(found);
  }

  @Test
  void aFormulaIsNoValue() {
    assertThat(value("DATE", null)).isNull();
  }

  /** A bare weekday is the nearest one to SUTime, whatever the tense. */
  @Test
  void daysCountFromTheDayOfPublication() throws Exception {
    Models.needed();
    List<PredictedDate> dates = read(session(PublicationDay.GIVEN), "2024-05-06");
    assertThat(dates)
        .extracting(one -> one.span().of(TEXT))
        .containsExactly("early in May", "more than three weeks", "Friday", "every day");
    assertThat(dates)
        .extracting(PredictedDate::type)
        .containsExactly(TimexType.DATE, TimexType.DURATION, TimexType.DATE, TimexType.SET);
    assertThat(dates)
        .extracting(PredictedDate::value)
        .containsExactly("2024-05", "P3W", "2024-05-03", "P1D");
    assertThat(dates)
        .extracting(PredictedDate::mod)
        .containsExactly("START", "MORE_THAN", null, null);
  }

  /** The same session answers again as it did, with another day and none between. */
  @Test
  void sessionsRememberNothing() throws Exception {
    Models.needed();
    Extractor.Session session = session(PublicationDay.GIVEN);
    List<PredictedDate> first = read(session, "2024-05-06");
    assertThat(read(session, "2019-01-08")).extracting(PredictedDate::value).contains("2019-01-11");
    assertThat(read(session, null)).extracting(PredictedDate::value).contains("XXXX-WXX-5");
    assertThat(read(session, "2024-05-06")).isEqualTo(first);
  }

  private static List<PredictedDate> read(Extractor.Session session, @Nullable String day)
      throws Exception {
    List<PredictedDate> dates =
        session.extract(new ArticleInput("x", TEXT, "en", day, null)).dates();
    assertThat(dates).isNotNull();
    return dates == null ? List.of() : dates;
  }

  private static Extractor.Session session(PublicationDay publication) {
    return new SuTime().open(new SessionRequest(Track.END_TO_END, publication));
  }
}

package dev.pressmark.baselines.heideltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tagger adds: the tense of a sentence, which tells the direction of a bare weekday. */
class HeidelTimeTaggedTest {

  private static final String TEXT =
      "\uD83E\uDDA2 The pump failed on Thursday. The council will mend it on Thursday, it said.";

  private static final SessionRequest GIVEN =
      new SessionRequest(Track.END_TO_END, PublicationDay.GIVEN);

  private static List<PredictedDate> read(Extractor.Session session, String text) throws Exception {
    List<PredictedDate> dates =
        session.extract(new ArticleInput("x", text, "en", "2024-05-06", null)).dates();
    assertThat(dates).isNotNull();
    return dates == null ? List.of() : dates;
  }

  @BeforeEach
  void needsTheModels() {
    assumeTrue(
        getClass().getClassLoader().getResource(MaxentTagger.DEFAULT_JAR_PATH) != null,
        "no models of CoreNLP on the class path (-Padapters,corenlp): nothing to tag with");
  }

  @Test
  void theTenseTellsTheDirection() throws Exception {
    List<PredictedDate> dates = read(new HeidelTimeTagged().open(GIVEN), TEXT);
    assertThat(dates)
        .extracting(one -> one.span().of(TEXT))
        .containsExactly("Thursday", "Thursday");
    assertThat(dates).extracting(PredictedDate::value).containsExactly("2024-05-02", "2024-05-09");
    assertThat(read(new HeidelTime().open(GIVEN), TEXT))
        .extracting(PredictedDate::value)
        .isNotEqualTo(List.of("2024-05-02", "2024-05-09"));
  }

  @Test
  void sessionsRememberNothing() throws Exception {
    Extractor.Session session = new HeidelTimeTagged().open(GIVEN);
    List<PredictedDate> first = read(session, TEXT);
    assertThat(read(session, "")).isEmpty();
    assertThat(read(session, TEXT)).isEqualTo(first);
  }
}

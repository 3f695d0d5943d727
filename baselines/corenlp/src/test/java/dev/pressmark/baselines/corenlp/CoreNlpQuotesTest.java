package dev.pressmark.baselines.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole pipeline on an invented text. */
class CoreNlpQuotesTest {

  private static final String TEXT =
      "\uD83E\uDDA2 The quay is closed. “It leaks,” said Sarah Miller, the harbour master.\n\n"
          + "Miller wants a new pump. “We waited for two years,” she said.";

  private static ArticlePrediction read(Extractor.Session session, String text) throws Exception {
    return session.extract(new ArticleInput("x", text, "en", null, null));
  }

  @Test
  void quotesComeWithMarksMentionAndEntity() throws Exception {
    Models.needed();
    Extractor.Session session =
        new CoreNlpQuotes().open(new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD));
    ArticlePrediction answer = read(session, TEXT);
    List<PredictedQuote> quotes = answer.quotes() == null ? List.of() : answer.quotes();
    assertThat(quotes)
        .extracting(one -> one.segments().get(0).span().of(TEXT))
        .containsExactly("“It leaks,”", "“We waited for two years,”");
    assertThat(quotes).allSatisfy(one -> assertThat(one.speakers()).hasSize(1));
    assertThat(quotes.get(0).speakers())
        .extracting(one -> one.mention() == null ? "" : one.mention().of(TEXT))
        .containsExactly("Sarah Miller");
    assertThat(answer.entities()).extracting(PredictedEntity::name).contains("Sarah Miller");
    assertThat(read(session, " \n")).isEqualTo(ArticlePrediction.ofQuotes(List.of()));
    assertThat(read(session, TEXT)).isEqualTo(answer);
  }

  @Test
  void givenQuotesAreRefusedBeforeAnythingIsLoaded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CoreNlpQuotes()
                    .open(new SessionRequest(Track.ORACLE_QUOTES, PublicationDay.WITHHELD)))
        .withMessageContaining("oracle-quotes")
        .withMessageContaining("end-to-end");
  }
}

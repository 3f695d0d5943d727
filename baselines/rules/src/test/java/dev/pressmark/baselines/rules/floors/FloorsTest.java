package dev.pressmark.baselines.rules.floors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FloorsTest {

  private static final SessionRequest REQUEST =
      new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD);
  private static final Set<Layer> LINKS = EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
  private static final String TEXT = "The quay is shut. “Go home,” said Ruiz.\nNobody went.";

  @Test
  void stretchesAreTakenAsTheyCome() throws Exception {
    assertThat(texts(new EverySentence()))
        .containsExactly("The quay is shut.", "“Go home,” said Ruiz.", "Nobody went.");
    assertThat(texts(new EveryParagraph()))
        .containsExactly("The quay is shut. “Go home,” said Ruiz.", "Nobody went.");
    assertThat(texts(new AllTokens())).containsExactly(TEXT);
  }

  @Test
  void anEmptyTextHasNoStretch() throws Exception {
    for (Extractor floor :
        List.of(new EverySentence(), new EveryParagraph(), new AllTokens(), new Nobody())) {
      assertThat(answer(floor, article("")).quotes()).as(floor.name()).isEmpty();
    }
  }

  @Test
  void nobodySaysWhatStandsInMarks() throws Exception {
    List<PredictedQuote> quotes = answer(new Nobody(), article(TEXT)).quotes();
    assertThat(quotes).hasSize(1);
    assertThat(texts(new Nobody())).containsExactly("“Go home,”");
    assertThat(quotes).allSatisfy(quote -> assertThat(quote.speakers()).isEmpty());
  }

  @Test
  void nobodySaysWhatIsGiven() throws Exception {
    ArticleInput given =
        new ArticleInput("a", TEXT, "en", null, List.of(new GivenQuote("q7", List.of())));
    assertThat(answer(new Nobody(), given).quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.id()).isEqualTo("q7"));
  }

  @Test
  void nothingIsFoundInEveryLayer() throws Exception {
    Nothing nothing = new Nothing();
    assertThat(nothing.layers()).containsExactlyInAnyOrder(Layer.values());
    assertThat(answer(nothing, article(TEXT)))
        .isEqualTo(new ArticlePrediction(List.of(), List.of(), List.of(), null));
    assertThat(link(nothing, List.of())).isEqualTo(new PredictedLinks(List.of(), List.of()));
  }

  @Test
  void equalWordsAreLinkedWhateverTheirMarks() throws Exception {
    List<LinkedArticle> collection =
        List.of(
            quoting("a", "“Go home,” said Ruiz.", 0, 10),
            quoting("b", "GO HOME, said Ruiz", 0, 7),
            quoting("c", "“Go home,” Ruiz said.", 0, 10));
    assertThat(link(new EqualText(), collection))
        .isEqualTo(
            new PredictedLinks(
                List.of(new ArticleLink("a", "b", ArticleRelation.IDENTICAL, null, null)),
                List.of(
                    new UtteranceLink("a#q", "b#q"),
                    new UtteranceLink("a#q", "c#q"),
                    new UtteranceLink("b#q", "c#q"))));
  }

  private static ArticleInput article(String text) {
    return new ArticleInput("a", text, "en", null, null);
  }

  private static LinkedArticle quoting(String id, String text, int start, int end) {
    PredictedSegment segment = new PredictedSegment(new Span(start, end), null);
    return new LinkedArticle(
        new ArticleInput(id, text, "en", null, null),
        List.of(new PredictedQuote("q", List.of(segment), null, null, null, null, null, null)));
  }

  private static List<String> texts(Extractor floor) throws Exception {
    List<PredictedQuote> quotes = answer(floor, article(TEXT)).quotes();
    return quotes == null
        ? List.of()
        : quotes.stream().map(quote -> quote.segments().get(0).span().of(TEXT)).toList();
  }

  private static ArticlePrediction answer(Extractor floor, ArticleInput article) throws Exception {
    try (Extractor.Session session = floor.open(REQUEST)) {
      return session.extract(article);
    }
  }

  private static PredictedLinks link(Linker floor, List<LinkedArticle> collection)
      throws Exception {
    try (Linker.Session session = floor.openLinker(REQUEST)) {
      return session.link(collection, LINKS);
    }
  }
}

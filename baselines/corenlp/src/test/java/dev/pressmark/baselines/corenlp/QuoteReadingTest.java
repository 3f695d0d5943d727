package dev.pressmark.baselines.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as CoreNLP gives them, made by hand: no model is needed. */
class QuoteReadingTest {

  private static final String TEXT =
      "\uD83E\uDDA2 \"It leaks,\" said Ada Holm. \"I heard 'never' from Holm,\" she said.";

  private final Annotation annotation = new Annotation(TEXT);
  private final List<CoreLabel> tokens = new ArrayList<>();
  private final List<CoreMap> mentions = new ArrayList<>();
  private final List<CoreMap> quotations = new ArrayList<>();

  QuoteReadingTest() {
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.MentionsAnnotation.class, mentions);
    annotation.set(CoreAnnotations.QuotationsAnnotation.class, quotations);
  }

  private static Span find(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static CoreMap stretch(Span span) {
    CoreMap stretch = new Annotation(span.of(TEXT));
    stretch.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    stretch.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    return stretch;
  }

  private static CoreMap quotation(String words) {
    return stretch(find(words));
  }

  /** An entity mention, each of its words a token. */
  private void mention(String words, int canonical) {
    CoreMap mention = stretch(find(words));
    mention.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, canonical);
    for (String word : words.split(" ", -1)) {
      token(find(words).start() + words.indexOf(word), word)
          .set(CoreAnnotations.EntityMentionIndexAnnotation.class, mentions.size());
    }
    mentions.add(mention);
  }

  private CoreLabel token(int start, String word) {
    CoreLabel token = new CoreLabel();
    token.setBeginPosition(start);
    token.setEndPosition(start + word.length());
    tokens.add(token);
    return token;
  }

  private static CoreMap by(CoreMap quotation, String speaker, int first, int last) {
    quotation.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, speaker);
    quotation.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, first);
    quotation.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, last);
    return quotation;
  }

  private static PredictedQuote quote(
      String id, String words, String parent, PredictedSpeaker speaker) {
    return new PredictedQuote(
        id,
        List.of(new PredictedSegment(find(words), true)),
        null,
        null,
        parent,
        speaker == null ? null : List.of(speaker),
        null,
        null);
  }

  @Test
  void theSpeakerIsTheMentionWithItsEntity() {
    mention("Ada Holm", 0);
    mention("she", 0);
    quotations.add(by(quotation("\"It leaks,\""), "Ada Holm", 0, 1));
    quotations.add(by(quotation("\"I heard 'never' from Holm,\""), "Ada Holm", 2, 2));
    ArticlePrediction answer = QuoteReading.of(annotation);
    assertThat(answer.quotes())
        .containsExactly(
            quote("q1", "\"It leaks,\"", null, new PredictedSpeaker(null, find("Ada Holm"), "e1")),
            quote(
                "q2",
                "\"I heard 'never' from Holm,\"",
                null,
                new PredictedSpeaker(null, find("she"), "e1")));
    assertThat(answer.entities())
        .containsExactly(
            new PredictedEntity("e1", "Ada Holm", List.of(find("Ada Holm"), find("she"))));
  }

  /** Who speaks nowhere is no entity of the answer. */
  @Test
  void entitiesAreThoseWhoSpeak() {
    mention("Holm", 0);
    mention("she", 1);
    quotations.add(by(quotation("\"It leaks,\""), "she", 1, 1));
    assertThat(QuoteReading.of(annotation).entities())
        .containsExactly(new PredictedEntity("e2", "she", List.of(find("she"))));
  }

  @Test
  void withoutAnEntityTheNameStands() {
    token(find("Holm").start(), "Holm");
    quotations.add(by(quotation("\"It leaks,\""), "Ada Holm", 0, 0));
    ArticlePrediction answer = QuoteReading.of(annotation);
    assertThat(answer.quotes())
        .containsExactly(
            quote(
                "q1", "\"It leaks,\"", null, new PredictedSpeaker("Ada Holm", find("Holm"), null)));
    assertThat(answer.entities()).isEmpty();
  }

  @Test
  void withoutAMentionTheNameIsAll() {
    CoreMap guessed = quotation("\"It leaks,\"");
    guessed.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, "Holm");
    quotations.add(guessed);
    assertThat(QuoteReading.of(annotation).quotes())
        .containsExactly(quote("q1", "\"It leaks,\"", null, PredictedSpeaker.named("Holm")));
  }

  @Test
  void aQuotationInAnotherNamesItAsParentAndSaysNothingOfASpeaker() {
    CoreMap outer = quotation("\"I heard 'never' from Holm,\"");
    outer.set(
        CoreAnnotations.QuotationsAnnotation.class, new ArrayList<>(List.of(quotation("'never'"))));
    quotations.add(outer);
    assertThat(QuoteReading.of(annotation).quotes())
        .containsExactly(
            quote("q1", "\"I heard 'never' from Holm,\"", null, null),
            quote("q2", "'never'", "q1", null));
  }

  @Test
  void noQuotationGivesAnEmptyAnswer() {
    assertThat(QuoteReading.of(annotation)).isEqualTo(ArticlePrediction.ofQuotes(List.of()));
  }
}

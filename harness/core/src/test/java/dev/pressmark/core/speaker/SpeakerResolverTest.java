package dev.pressmark.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules by which a predicted speaker means at most one gold entity. */
class SpeakerResolverTest {

  private static final String TEXT =
      "Ada Holm met Per Holm. She waved; he nodded. The deputy harbour master left. "
          + "They cheered. Holm sang. The tall Per Holm wept. It creaked.";

  private final Entity ada =
      entity(
          "e1", "Ada Holm", name("Ada Holm"), pronoun("She"), nominal("The deputy harbour master"));
  private final Entity per =
      entity("e2", "Per Holm", name("Per Holm"), pronoun("he"), name("The tall Per Holm"));
  private final Entity crowd =
      new Entity("e3", EntityKind.GROUP, false, "They", List.of(), null, List.of(pronoun("They")));
  private final SpeakerResolver resolver =
      SpeakerResolver.of(List.of(ada, per, crowd), Tokens.of(TEXT));

  private static Entity entity(String id, String name, Mention... mentions) {
    return new Entity(id, EntityKind.PERSON, true, name, List.of(), null, List.of(mentions));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    assertThat(start).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static Mention name(String words) {
    return new Mention(at(words), MentionForm.NAME);
  }

  private static Mention nominal(String words) {
    return new Mention(at(words), MentionForm.NOMINAL);
  }

  private static Mention pronoun(String words) {
    return new Mention(at(words), MentionForm.PRONOUN);
  }

  private String meant(PredictedSpeaker speaker, PredictedEntity... entities) {
    return resolver.answer(List.of(entities)).resolve(speaker).orElse("-");
  }

  private String mention(String words) {
    return meant(new PredictedSpeaker(null, at(words), null));
  }

  private String both(String name, String mention) {
    return meant(new PredictedSpeaker(name, at(mention), null));
  }

  private static PredictedEntity chain(String name, String... mentions) {
    List<Span> spans = new ArrayList<>();
    for (String words : mentions) {
      spans.add(at(words));
    }
    return new PredictedEntity("x", name, spans);
  }

  @Test
  void aMentionMeansTheOwnerOfTheMentionItIsMostLike() {
    assertThat(mention("Ada Holm")).isEqualTo("e1");
    assertThat(mention("Ada")).as("Jaccard 1/2").isEqualTo("e1");
    assertThat(mention("Ada Holm met Per")).as("2/4 and 1/5").isEqualTo("e1");
    assertThat(mention("deputy harbour master left")).as("3/5").isEqualTo("e1");
    assertThat(mention("deputy")).as("1/4").isEqualTo("-");
    assertThat(mention("Holm met Per")).as("1/4 twice").isEqualTo("-");
    assertThat(mention("Ada Holm met Per Holm")).as("2/5 twice").isEqualTo("-");
    assertThat(mention("Holm sang")).as("no gold mention").isEqualTo("-");
    assertThat(mention(". ")).as("no token").isEqualTo("-");
  }

  @Test
  void twoThatAreAsGoodMeanNobody() {
    Entity twin = entity("e9", "Ada Holm", name("Ada Holm"));
    SpeakerResolver tied = SpeakerResolver.of(List.of(ada, twin), Tokens.of(TEXT));
    assertThat(tied.byMention(at("Ada Holm"))).isEmpty();
    assertThat(tied.byMention(at("The deputy harbour master"))).contains("e1");
  }

  @Test
  void aPronounMeansNobodyUnlessItsEntityHasNothingElse() {
    assertThat(mention("She")).isEqualTo("-");
    assertThat(mention("They")).isEqualTo("e3");
    assertThat(both("Ada Holm", "She")).as("the name decides").isEqualTo("e1");
    assertThat(both("Ada Holm", "he")).as("he says nothing").isEqualTo("e1");
  }

  @Test
  void nameAndMentionThatDifferMeanNobody() {
    assertThat(both("Ada Holm", "Per Holm")).isEqualTo("-");
    assertThat(both("Ada Holm", "Ada Holm")).isEqualTo("e1");
    assertThat(both("Ada Holm", "The deputy harbour master")).isEqualTo("e1");
  }

  @Test
  void whereSeveralFitANameTheMentionDecides() {
    assertThat(meant(PredictedSpeaker.named("Holm"))).isEqualTo("-");
    assertThat(both("Holm", "Per Holm")).isEqualTo("e2");
    assertThat(both("Holm", "She")).isEqualTo("-");
    assertThat(both("Holm", "They")).as("fits others").isEqualTo("-");
  }

  @Test
  void aNameThatFitsNobodyTakesNothingAway() {
    assertThat(both("the harbour's second man", "The deputy harbour master")).isEqualTo("e1");
    assertThat(meant(PredictedSpeaker.named("the harbour's second man"))).isEqualTo("-");
  }

  @Test
  void anEntityIsElectedByItsMentions() {
    PredictedSpeaker speaker = new PredictedSpeaker(null, null, "x");
    assertThat(meant(speaker, chain(null, "Ada Holm", "The deputy harbour master", "Per Holm")))
        .isEqualTo("e1");
    assertThat(meant(speaker, chain(null, "Ada Holm", "Per Holm"))).as("a tie").isEqualTo("-");
    assertThat(meant(speaker, chain(null, "Ada Holm", "Per Holm", "Per Holm")))
        .as("a repeated mention votes once")
        .isEqualTo("-");
    assertThat(meant(speaker, chain(null, "Per Holm", "She", "Ada Holm met")))
        .as("pronouns do not vote")
        .isEqualTo("-");
    assertThat(meant(speaker, chain(null, "She"))).isEqualTo("-");
    assertThat(meant(speaker, chain("Ada Holm", "She"))).as("then its name").isEqualTo("e1");
    assertThat(meant(speaker, chain("Ada Holm", "Ada Holm", "Per Holm")))
        .as("a tie, then its name")
        .isEqualTo("e1");
    assertThat(meant(speaker, chain("Holm", "Per Holm"))).isEqualTo("e2");
    assertThat(meant(speaker, chain("Ada Holm", "Per Holm"))).as("they differ").isEqualTo("-");
  }

  @Test
  void entityMentionAndNameAreCompared() {
    PredictedEntity chain = chain(null, "Per Holm", "The tall Per Holm");
    assertThat(meant(new PredictedSpeaker(null, at("Ada Holm"), "x"), chain)).isEqualTo("-");
    assertThat(meant(new PredictedSpeaker(null, at("She"), "x"), chain)).isEqualTo("e2");
    assertThat(meant(new PredictedSpeaker("Ada Holm", null, "x"), chain)).isEqualTo("-");
    assertThat(meant(new PredictedSpeaker("Holm", at("Per Holm"), "x"), chain)).isEqualTo("e2");
    assertThat(meant(new PredictedSpeaker("Ada Holm", null, "unknown"), chain)).isEqualTo("e1");
  }

  private ResolvedSpeakers resolved(PredictedSpeaker... speakers) {
    PredictedQuote quote =
        new PredictedQuote("q1", List.of(), null, null, null, List.of(speakers), null, null);
    return resolver.answer(List.of()).resolve(quote);
  }

  @Test
  void speakersOfOneQuoteAreASet() {
    PredictedSpeaker byName = PredictedSpeaker.named("Ada Holm");
    PredictedSpeaker byMention = new PredictedSpeaker(null, at("Ada Holm"), null);
    PredictedSpeaker stranger = PredictedSpeaker.named("Ned Ruiz");
    assertThat(resolved(byName, byMention, stranger, stranger))
        .isEqualTo(new ResolvedSpeakers(Set.of("e1"), Set.of(stranger)));
    assertThat(resolved().size()).isZero();
    assertThat(resolver.answer(List.of()).resolve(PredictedQuote.of(at("She")))).isNull();
  }

  @Test
  void noOrderMatters() {
    Random random = new Random(4);
    for (int i = 0; i < 50; i++) {
      List<Entity> entities = new ArrayList<>(List.of(ada, per, crowd));
      Collections.shuffle(entities, random);
      SpeakerResolver other = SpeakerResolver.of(entities, Tokens.of(TEXT));
      int start = random.nextInt(TEXT.length() - 30);
      Span span = new Span(start, start + 1 + random.nextInt(29));
      assertThat(other.byMention(span)).as("%s", span).isEqualTo(resolver.byMention(span));
      assertThat(other.byName("Holm")).isEqualTo(resolver.byName("Holm"));
    }
  }
}

package dev.pressmark.baselines.corenlp;

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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP found, in our words.
 *
 * <ul>
 *   <li>A quotation is a quote of one quoted segment, marks included; one inside another names it
 *       as its parent.
 *   <li>An entity is a set of entity mentions that its coreference gives one canonical mention; the
 *       canonical mention is the name.
 *   <li>A speaker is the mention it bound to the quotation, with the entity of that mention: its
 *       "canonical speaker". Where there is no entity, it is the name it settled on, which without
 *       a mention is a guess, such as whoever is named most nearby. Where there is nothing of all
 *       this, nothing is said about the speaker.
 * </ul>
 */
final class QuoteReading {

  private final List<CoreLabel> tokens;
  private final List<CoreMap> mentions;
  private final List<PredictedQuote> quotes = new ArrayList<>();
  private final Map<Integer, PredictedEntity> entities = new TreeMap<>();

  private QuoteReading(Annotation annotation) {
    tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    mentions = annotation.get(CoreAnnotations.MentionsAnnotation.class);
  }

  /**
   * Reads an annotated text.
   *
   * @param annotation with tokens, entity mentions and quotations
   */
  static ArticlePrediction of(Annotation annotation) {
    QuoteReading reading = new QuoteReading(annotation);
    reading.read(annotation, null);
    return new ArticlePrediction(
        reading.quotes, List.copyOf(reading.entities.values()), null, null);
  }

  /** Reads the quotations directly inside a text or a quotation, each before those inside it. */
  private void read(CoreMap around, @Nullable String parent) {
    List<CoreMap> inside = around.get(CoreAnnotations.QuotationsAnnotation.class);
    if (inside == null) {
      return;
    }
    for (CoreMap quotation : inside) {
      String id = "q" + (quotes.size() + 1);
      PredictedSpeaker speaker = speaker(quotation);
      quotes.add(
          new PredictedQuote(
              id,
              List.of(new PredictedSegment(span(quotation), true)),
              null,
              null,
              parent,
              speaker == null ? null : List.of(speaker),
              null,
              null));
      read(quotation, id);
    }
  }

  private @Nullable PredictedSpeaker speaker(CoreMap quotation) {
    String name = quotation.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
    Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first == null || last == null) {
      return name == null ? null : PredictedSpeaker.named(name);
    }
    Span mention = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    String entity = entityAt(first);
    return new PredictedSpeaker(entity == null ? name : null, mention, entity);
  }

  /** The entity that has a mention at a token; null where CoreNLP knows none. */
  private @Nullable String entityAt(int token) {
    Integer mention = tokens.get(token).get(CoreAnnotations.EntityMentionIndexAnnotation.class);
    if (mention == null) {
      return null;
    }
    Integer canonical = canonical(mentions.get(mention));
    return canonical == null ? null : entities.computeIfAbsent(canonical, this::entity).id();
  }

  private PredictedEntity entity(int canonical) {
    return new PredictedEntity(
        "e" + (canonical + 1),
        mentions.get(canonical).get(CoreAnnotations.TextAnnotation.class),
        mentions.stream()
            .filter(one -> Integer.valueOf(canonical).equals(canonical(one)))
            .map(QuoteReading::span)
            .toList());
  }

  private static @Nullable Integer canonical(CoreMap mention) {
    return mention.get(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class);
  }

  private static Span span(CoreMap found) {
    return new Span(
        found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }
}

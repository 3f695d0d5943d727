package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Speaker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trivial systems for speakers and statements. Their quotes are the outermost stretches in
 * quotation marks, or the given ones; all have one speaker, and one day.
 *
 * <p>The majority speaker is the gold entity that speaks most quotes of the article, of two the one
 * mentioned first: no system that names one speaker an article can do better.
 */
final class SpeakerFloors {

  private enum Who {
    NOBODY,
    MAJORITY
  }

  private enum When {
    NOTHING_SAID,
    NO_DAY,
    PUBLICATION_DAY
  }

  private record Constant(String name, Who who, When when) implements LayerCounter.Floor {

    @Override
    public ArticlePrediction answer(Article article, Track track) {
      Labels labels = article.labels();
      Optional<Entity> speaker = who == Who.NOBODY ? Optional.empty() : majority(article);
      List<PredictedSpeaker> speakers =
          speaker.map(one -> new PredictedSpeaker(null, null, one.id())).stream().toList();
      SaidDay said =
          when == When.NOTHING_SAID
              ? null
              : new SaidDay(when == When.NO_DAY ? null : labels.publication().day());
      List<PredictedQuote> quotes =
          quotes(article, track).stream()
              .map(
                  one ->
                      new PredictedQuote(
                          one.id(), one.segments(), null, null, null, speakers, said, null))
              .toList();
      return new ArticlePrediction(
          quotes, speaker.map(SpeakerFloors::predicted).stream().toList(), null, null);
    }
  }

  /** Those of the speakers. */
  static final List<LayerCounter.Floor> SPEAKERS =
      List.of(
          new Constant("majority-speaker", Who.MAJORITY, When.NOTHING_SAID),
          new Constant("nobody", Who.NOBODY, When.NOTHING_SAID));

  /** Those of the statements, all by the majority speaker. */
  static final List<LayerCounter.Floor> STATEMENTS =
      List.of(
          new Constant("no-day", Who.MAJORITY, When.NO_DAY),
          new Constant("publication-day", Who.MAJORITY, When.PUBLICATION_DAY));

  private SpeakerFloors() {}

  private static List<PredictedQuote> quotes(Article article, Track track) {
    if (track == Track.ORACLE_QUOTES) {
      return article.labels().quotes().stream()
          .map(
              quote ->
                  new PredictedQuote(quote.id(), List.of(), null, null, null, null, null, null))
          .toList();
    }
    return QuotationMarks.pair(article.requireText()).stream()
        .filter(stretch -> stretch.depth() == 0)
        .map(stretch -> new PredictedSegment(stretch.span(), true))
        .map(segment -> PredictedQuote.ofSegments(List.of(segment)))
        .toList();
  }

  private static PredictedEntity predicted(Entity entity) {
    return new PredictedEntity(
        entity.id(), entity.name(), entity.mentions().stream().map(Mention::span).toList());
  }

  /** Who speaks most of the quotes of the main score; empty where nobody does. */
  private static Optional<Entity> majority(Article article) {
    Regions regions = new Regions(article.labels().regions());
    Map<String, Integer> quotes = new HashMap<>();
    for (Quote quote : article.labels().quotes()) {
      if (regions.at(quote.segments().get(0).span().start()) != RegionKind.BOILERPLATE) {
        for (Speaker speaker : quote.speakers()) {
          quotes.merge(speaker.entity(), 1, Integer::sum);
        }
      }
    }
    return article.labels().entities().stream()
        .filter(entity -> quotes.containsKey(entity.id()))
        .min(
            Comparator.<Entity>comparingInt(entity -> -quotes.getOrDefault(entity.id(), 0))
                .thenComparingInt(SpeakerFloors::firstMention)
                .thenComparing(Entity::name)
                .thenComparing(Entity::id));
  }

  private static int firstMention(Entity entity) {
    return entity.mentions().stream()
        .mapToInt(mention -> mention.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}

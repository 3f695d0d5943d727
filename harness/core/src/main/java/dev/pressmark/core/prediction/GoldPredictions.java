package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.dataset.Utterance.Printing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gold labels as predictions: what a system that is always right answers, in every layer. Quotes
 * keep their ids; in the oracle track they have nothing else to be found by. Articles whose text is
 * not there are left out, and links with an end in one.
 */
public final class GoldPredictions {

  private GoldPredictions() {}

  /** The answers for these stories. */
  public static Predictions of(Collection<Story> stories, Track track, PublicationDay publication) {
    Map<String, ArticlePrediction> answers = new HashMap<>();
    Set<String> textNotSupplied = new TreeSet<>();
    for (Story story : stories) {
      for (Article article : story.articles()) {
        if (article.text() == null) {
          textNotSupplied.add(article.id());
        } else {
          answers.put(article.id(), answer(article.labels(), track));
        }
      }
    }
    Set<Layer> layers = EnumSet.allOf(Layer.class);
    return new Predictions(
        new PredictionHeader(new SystemName("gold", "1", null), layers, track, publication, null),
        answers,
        links(stories, answers.keySet()),
        layers,
        new Skipped(0, 0, List.copyOf(textNotSupplied)),
        List.of());
  }

  private static ArticlePrediction answer(Labels labels, Track track) {
    Map<String, String> names = new HashMap<>();
    labels.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    return new ArticlePrediction(
        labels.quotes().stream().map(quote -> quote(quote, names, track)).toList(),
        labels.entities().stream().map(GoldPredictions::entity).toList(),
        labels.dates().stream().map(GoldPredictions::date).toList(),
        labels.publication().value());
  }

  private static PredictedQuote quote(Quote quote, Map<String, String> names, Track track) {
    List<PredictedSegment> segments =
        track == Track.ORACLE_QUOTES
            ? List.of()
            : quote.segments().stream()
                .map(segment -> new PredictedSegment(segment.span(), segment.quoted()))
                .toList();
    return new PredictedQuote(
        quote.id(),
        segments,
        quote.type(),
        quote.cue(),
        quote.parent(),
        quote.speakers().stream().map(speaker -> speaker(speaker, names)).toList(),
        new SaidDay(quote.said() == null ? null : quote.said().value()),
        null);
  }

  private static PredictedSpeaker speaker(Speaker speaker, Map<String, String> names) {
    List<Span> mentions = speaker.mentions();
    return new PredictedSpeaker(
        names.get(speaker.entity()), mentions.isEmpty() ? null : mentions.get(0), speaker.entity());
  }

  private static PredictedEntity entity(Entity entity) {
    return new PredictedEntity(
        entity.id(), entity.name(), entity.mentions().stream().map(Mention::span).toList());
  }

  private static PredictedDate date(DateExpression date) {
    DateExpression.Interval interval = date.interval();
    return new PredictedDate(
        date.span(),
        date.type(),
        date.value(),
        date.mod() == null ? null : date.mod().word(),
        date.quant(),
        date.freq(),
        interval == null ? null : new PredictedDate.Interval(interval.begin(), interval.end()));
  }

  /** Every relation that some view counts; every pair of printings of an utterance, once. */
  private static PredictedLinks links(Collection<Story> stories, Set<String> answered) {
    List<ArticleLink> articles = new ArrayList<>();
    Set<UtteranceLink> utterances = new LinkedHashSet<>();
    for (Story story : stories) {
      story.links().articles().stream()
          .filter(link -> ArticleView.STORY.contains(link.relation()))
          .filter(link -> answered.contains(link.a()) && answered.contains(link.b()))
          .map(link -> new ArticleLink(link.a(), link.b(), link.relation(), link.direction(), null))
          .forEach(articles::add);
      for (Utterance utterance : story.links().utterances()) {
        utterances.addAll(pairs(utterance, answered));
      }
    }
    return new PredictedLinks(articles, List.copyOf(utterances));
  }

  private static Set<UtteranceLink> pairs(Utterance utterance, Set<String> answered) {
    List<String> quotes =
        utterance.in().stream()
            .filter(printing -> answered.contains(printing.article()))
            .map(Printing::quote)
            .distinct()
            .sorted()
            .toList();
    Set<UtteranceLink> pairs = new LinkedHashSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (int k = i + 1; k < quotes.size(); k++) {
        pairs.add(new UtteranceLink(quotes.get(i), quotes.get(k)));
      }
    }
    return pairs;
  }
}

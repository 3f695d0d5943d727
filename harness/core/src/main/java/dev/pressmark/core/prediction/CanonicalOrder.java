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
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.AnswerForm;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import dev.pressmark.wire.LinkForm;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one order of lists whose order says nothing: units by position, then id, then the whole of
 * what they say. Strings compare by code points, as the bytes of their UTF-8 form do.
 */
final class CanonicalOrder {

  /** Where a quote without a span stands: before all others. */
  private static final Span NOWHERE = new Span(0, 1);

  private static final Comparator<@Nullable String> BY_STRING =
      Comparator.nullsFirst(CanonicalOrder::compareCodePoints);

  private final AnswerForm form;

  CanonicalOrder(AnswerForm form) {
    this.form = form;
  }

  ArticlePrediction sorted(ArticlePrediction answer) {
    List<PredictedQuote> quotes = answer.quotes();
    List<PredictedDate> dates = answer.dates();
    return new ArticlePrediction(
        quotes == null ? null : sortedQuotes(quotes),
        answer.entities().stream()
            .map(one -> new PredictedEntity(one.id(), one.name(), sorted(one.mentions())))
            .sorted(Comparator.comparing(PredictedEntity::id, BY_STRING))
            .toList(),
        dates == null ? null : sortedDates(dates),
        answer.publication());
  }

  private List<PredictedQuote> sortedQuotes(List<PredictedQuote> quotes) {
    Comparator<PredictedQuote> byPosition =
        Comparator.comparing((PredictedQuote quote) -> quote.segments().isEmpty() ? 0 : 1)
            .thenComparing(CanonicalOrder::first)
            .thenComparing(PredictedQuote::id, BY_STRING);
    return quotes.stream()
        .map(this::sortedInside)
        .sorted(byPosition.thenComparing(byForm(form::quote)))
        .toList();
  }

  private static Span first(PredictedQuote quote) {
    return quote.segments().isEmpty() ? NOWHERE : quote.segments().get(0).span();
  }

  private PredictedQuote sortedInside(PredictedQuote quote) {
    List<PredictedSegment> segments = quote.segments();
    List<PredictedSpeaker> speakers = quote.speakers();
    return new PredictedQuote(
        quote.id(),
        segments,
        quote.type(),
        quote.cue(),
        quote.parent(),
        speakers == null ? null : speakers.stream().sorted(byForm(form::speaker)).toList(),
        quote.said(),
        quote.confidence());
  }

  private List<PredictedDate> sortedDates(List<PredictedDate> dates) {
    return dates.stream()
        .sorted(Comparator.comparing(PredictedDate::span).thenComparing(byForm(form::date)))
        .toList();
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().toList();
  }

  static PredictedLinks sorted(PredictedLinks links) {
    List<ArticleLink> articles = links.articles();
    List<UtteranceLink> utterances = links.utterances();
    return new PredictedLinks(
        articles == null
            ? null
            : articles.stream()
                .sorted(
                    Comparator.comparing(ArticleLink::a, BY_STRING)
                        .thenComparing(ArticleLink::b, BY_STRING)
                        .thenComparing(byForm(LinkForm::articleLink)))
                .toList(),
        utterances == null
            ? null
            : utterances.stream()
                .sorted(
                    Comparator.comparing(UtteranceLink::a, BY_STRING)
                        .thenComparing(UtteranceLink::b, BY_STRING))
                .toList());
  }

  private static <T> Comparator<T> byForm(Function<T, Json> form) {
    return Comparator.comparing(one -> JsonOut.line(Json.sorted(form.apply(one))), BY_STRING);
  }

  /** Compares by code points. */
  static int compareCodePoints(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        boolean pairs = Character.isSurrogate(one) != Character.isSurrogate(other);
        return pairs ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, other);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}

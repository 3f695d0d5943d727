package dev.pressmark.core.speed;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What of an answer belongs to a text before something was added at its end. */
final class BeforeLine {

  private BeforeLine() {}

  /**
   * The answer without what reaches beyond the text: quotes any part of which does, dates, mentions
   * of entities, and entities of which no mention is left.
   *
   * @param length of the text, in units of {@code String}
   */
  static ArticlePrediction of(ArticlePrediction answer, int length) {
    List<PredictedQuote> quotes = answer.quotes();
    List<PredictedDate> dates = answer.dates();
    return new ArticlePrediction(
        quotes == null
            ? null
            : quotes.stream()
                .filter(quote -> spans(quote).allMatch(span -> span.end() <= length))
                .toList(),
        answer.entities().stream()
            .filter(one -> one.mentions().isEmpty() || !before(one, length).isEmpty())
            .map(one -> new PredictedEntity(one.id(), one.name(), before(one, length)))
            .toList(),
        dates == null ? null : dates.stream().filter(date -> date.span().end() <= length).toList(),
        answer.publication());
  }

  private static List<Span> before(PredictedEntity entity, int length) {
    return entity.mentions().stream().filter(span -> span.end() <= length).toList();
  }

  private static Stream<Span> spans(PredictedQuote quote) {
    List<Span> cue = quote.cue();
    List<PredictedSpeaker> speakers = quote.speakers();
    return Stream.of(
            quote.segments().stream().map(segment -> segment.span()),
            cue == null ? Stream.<Span>empty() : cue.stream(),
            speakers == null
                ? Stream.<Span>empty()
                : speakers.stream().map(PredictedSpeaker::mention).filter(Objects::nonNull))
        .flatMap(spans -> spans);
  }
}

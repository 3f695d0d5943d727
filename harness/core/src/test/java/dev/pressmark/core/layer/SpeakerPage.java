package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predictions of speakers and days for a page of a test. */
record SpeakerPage(Page page) {

  static SpeakerPage of(String marked, String... facts) {
    return new SpeakerPage(Page.of(marked, facts));
  }

  PredictedSpeaker named(String name, @Nullable String mention) {
    return new PredictedSpeaker(name, mention == null ? null : page.at(mention), null);
  }

  PredictedSpeaker at(String mention) {
    return new PredictedSpeaker(null, page.at(mention), null);
  }

  /** A quote by these speakers; none means "nobody". */
  PredictedQuote quote(String words, PredictedSpeaker... speakers) {
    return with(page.bare(words), null, null, List.of(speakers), null);
  }

  /** A quote of which nothing is said but a day; null means "none". */
  static PredictedQuote said(PredictedQuote quote, @Nullable String day) {
    return with(quote, quote.id(), quote.cue(), quote.speakers(), new SaidDay(day));
  }

  PredictedQuote cued(PredictedQuote quote, String cue) {
    return with(quote, quote.id(), List.of(page.at(cue)), quote.speakers(), quote.said());
  }

  /** An answer of the oracle track. */
  static PredictedQuote given(String id, PredictedSpeaker... speakers) {
    return new PredictedQuote(id, List.of(), null, null, null, List.of(speakers), null, null);
  }

  private static PredictedQuote with(
      PredictedQuote quote,
      @Nullable String id,
      @Nullable List<Span> cue,
      @Nullable List<PredictedSpeaker> speakers,
      @Nullable SaidDay said) {
    return new PredictedQuote(
        id, quote.segments(), quote.type(), cue, quote.parent(), speakers, said, null);
  }

  Counts speakers(PredictedQuote... quotes) {
    return count(new SpeakerCounter(), Track.END_TO_END, List.of(), quotes);
  }

  Counts speakers(List<PredictedEntity> entities, PredictedQuote... quotes) {
    return count(new SpeakerCounter(), Track.END_TO_END, entities, quotes);
  }

  Counts oracle(PredictedQuote... quotes) {
    return count(new SpeakerCounter(), Track.ORACLE_QUOTES, List.of(), quotes);
  }

  Counts statements(PredictedQuote... quotes) {
    return count(new StatementCounter(), Track.END_TO_END, List.of(), quotes);
  }

  Counts count(
      LayerCounter counter, Track track, List<PredictedEntity> entities, PredictedQuote... quotes) {
    return counter
        .prepare(page.article(), track)
        .count(new ArticlePrediction(Arrays.asList(quotes), entities, null, null));
  }
}

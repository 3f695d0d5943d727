package dev.pressmark.core.prediction;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetException;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a file of predictions is held to by its reader, for an answer given in memory: it
 * says nothing that a file could not say, and nothing about a layer that was not declared.
 */
public final class AnswerRules {

  private final ArticleInput article;
  private final Track track;
  private final Set<Layer> declared;
  private final Offsets offsets;
  private @Nullable String breach;

  private AnswerRules(ArticleInput article, Track track, Set<Layer> declared) {
    this.article = article;
    this.track = track;
    this.declared = declared;
    this.offsets = Offsets.of(article.text());
  }

  /**
   * Checks an answer.
   *
   * @param article what the system was shown
   * @param track what it was given beside the text
   * @param declared the layers it declares
   * @return the first rule it breaks, as {@code path: found (allowed: …)}; null where it breaks
   *     none
   */
  public static @Nullable String firstBreach(
      ArticlePrediction answer, ArticleInput article, Track track, Set<Layer> declared) {
    AnswerRules rules = new AnswerRules(article, track, declared);
    rules.check(answer);
    return rules.breach;
  }

  /** Whether quotes are a layer of their own or carry one that was declared. */
  static boolean mayHoldQuotes(Set<Layer> declared) {
    return declared.contains(Layer.QUOTES)
        || declared.contains(Layer.SPEAKERS)
        || declared.contains(Layer.SAID)
        || declared.contains(Layer.UTTERANCE_LINKS);
  }

  private void check(ArticlePrediction answer) {
    if (answer.quotes() != null) {
      if (!mayHoldQuotes(declared)) {
        undeclared("quotes", Layer.QUOTES);
      }
      quotes(answer.quotes());
    }
    for (int i = 0; i < answer.entities().size(); i++) {
      PredictedEntity entity = answer.entities().get(i);
      String path = "entities[" + i + "]";
      words(path + ".id", entity.id());
      words(path + ".name", entity.name());
      spans(path + ".mentions", entity.mentions());
    }
    if (answer.dates() != null) {
      layer("dates", Layer.DATES);
      dates(answer.dates());
    }
    if (answer.publication() != null) {
      layer("publication", Layer.PUBLICATION);
      words("publication", answer.publication());
    }
    new ReferenceRules(track, given(), this::note).check(answer);
  }

  private Set<String> given() {
    List<ArticleInput.GivenQuote> quotes = article.quotes();
    return quotes == null
        ? Set.of()
        : quotes.stream().map(ArticleInput.GivenQuote::id).collect(Collectors.toSet());
  }

  private void quotes(List<PredictedQuote> quotes) {
    for (int i = 0; i < quotes.size(); i++) {
      PredictedQuote quote = quotes.get(i);
      String path = "quotes[" + i + "]";
      ownId(path + ".id", quote.id());
      ownId(path + ".parent", quote.parent());
      place(path, quote);
      List<PredictedSegment> segments = quote.segments();
      for (int k = 0; k < segments.size(); k++) {
        span(path + ".segments[" + k + "]", segments.get(k).span());
      }
      if (quote.cue() != null) {
        spans(path + ".cue", quote.cue());
      }
      if (quote.speakers() != null) {
        layer(path + ".speakers", Layer.SPEAKERS);
        speakers(path, quote.speakers());
      }
      if (quote.said() != null) {
        layer(path + ".said", Layer.SAID);
        words(path + ".said", quote.said().value());
      }
    }
  }

  private void place(String path, PredictedQuote quote) {
    if (track == Track.ORACLE_QUOTES) {
      if (quote.id() == null || !quote.segments().isEmpty()) {
        note(path, "a quote with a span", "the id of a given quote alone, in this track");
      }
    } else if (quote.segments().isEmpty()) {
      note(path, "a quote without a span", "at least one segment, in this track");
    }
  }

  private void speakers(String path, List<PredictedSpeaker> speakers) {
    for (int k = 0; k < speakers.size(); k++) {
      String at = path + ".speakers[" + k + "]";
      words(at + ".name", speakers.get(k).name());
      words(at + ".entity", speakers.get(k).entity());
      Span mention = speakers.get(k).mention();
      if (mention != null) {
        span(at + ".mention", mention);
      }
    }
  }

  private void dates(List<PredictedDate> dates) {
    for (int i = 0; i < dates.size(); i++) {
      PredictedDate date = dates.get(i);
      String path = "dates[" + i + "]";
      span(path, date.span());
      String mod = date.mod();
      if (mod != null && Term.find(TimexMod.class, mod).isEmpty()) {
        note(path + ".mod", JsonIn.quoted(mod), Term.words(TimexMod.class));
      }
      whole(path + ".value", date.value());
      whole(path + ".quant", date.quant());
      whole(path + ".freq", date.freq());
      if (date.interval() != null) {
        whole(path + ".interval.begin", date.interval().begin());
        whole(path + ".interval.end", date.interval().end());
      }
    }
  }

  private void spans(String path, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      span(path + "[" + i + "]", spans.get(i));
    }
  }

  private void span(String path, Span span) {
    try {
      offsets.fromUtf16(span, OffsetUnit.CODE_POINT);
    } catch (OffsetException e) {
      note(path, e.found(), e.allowed());
    }
  }

  private void layer(String path, Layer layer) {
    if (!declared.contains(layer)) {
      undeclared(path, layer);
    }
  }

  private void undeclared(String path, Layer layer) {
    note(
        path,
        "an answer in the layer " + layer.word() + ", which is not declared",
        declared.stream().map(Layer::word).collect(Collectors.joining(", ")));
  }

  private void ownId(String path, @Nullable String id) {
    if (id != null && !OwnIds.isValid(id)) {
      note(path, "the id " + JsonIn.quoted(id), OwnIds.ALLOWED);
    }
    whole(path, id);
  }

  private void words(String path, @Nullable String value) {
    if (value != null && value.isBlank()) {
      note(path, "an empty string", "a string with at least one character");
    }
    whole(path, value);
  }

  private void whole(String path, @Nullable String value) {
    if (value != null && JsonIn.hasHalfPair(value)) {
      note(path, "a string with half of a surrogate pair in it", "text that has a UTF-8 form");
    }
  }

  private void note(String path, String found, String allowed) {
    if (breach == null) {
      breach = path + ": " + found + (allowed.isEmpty() ? "" : " (allowed: " + allowed + ")");
    }
  }
}

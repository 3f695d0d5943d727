package dev.pressmark.core.prediction;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads quotes, their speakers, and entities, in the short and in the full form. */
final class QuoteDecoder {

  private final Track track;
  private final SpanDecoder spans;
  private final FileWarnings warnings;
  private final Set<Layer> met;

  /**
   * For the lines of a file.
   *
   * @param met takes the layers whose keys are met
   */
  QuoteDecoder(Track track, SpanDecoder spans, FileWarnings warnings, Set<Layer> met) {
    this.track = track;
    this.spans = spans;
    this.warnings = warnings;
    this.met = met;
  }

  @Nullable PredictedQuote quote(JsonIn in) {
    JsonIn.Fields fields = in.object();
    SpanDecoder.Ends ends = new SpanDecoder.Ends();
    List<PredictedSegment> segments = null;
    String id = null;
    QuoteType type = null;
    List<Span> cue = null;
    String parent = null;
    List<PredictedSpeaker> speakers = null;
    SaidDay said = null;
    Double confidence = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "id" -> id = OwnIds.read(in);
        case "segments" -> segments = segments(in);
        case "type" -> type = in.term(QuoteType.class);
        case "cue" -> cue = in.list(spans::span);
        case "parent" -> parent = OwnIds.read(in);
        case "speaker" -> speakers = shortSpeaker(in);
        case "speakers" -> speakers = in.list(this::speaker);
        case "said" -> said = said(in);
        case "confidence" -> confidence = in.number();
        default -> {
          if (!ends.take(in, fields.name())) {
            warnings.unknownField(in, fields, "a quote");
          }
        }
      }
    }
    if (!fields.isObject() || !noteLayers(in, fields)) {
      return null;
    }
    if (segments == null && fields.has("start") && fields.has("end")) {
      Span span = spans.span(in, fields, ends);
      segments = span == null ? null : List.of(new PredictedSegment(span, null));
    }
    return place(in, fields, id, segments)
        ? new PredictedQuote(
            id,
            segments == null ? List.of() : segments,
            type,
            cue,
            parent,
            speakers,
            said,
            confidence)
        : null;
  }

  /** Notes which layers a quote speaks of; false where it says one thing in two ways. */
  private boolean noteLayers(JsonIn in, JsonIn.Fields fields) {
    if (fields.has("speaker") || fields.has("speakers")) {
      met.add(Layer.SPEAKERS);
    }
    if (fields.has("said")) {
      met.add(Layer.SAID);
    }
    if (fields.has("speaker") && fields.has("speakers")) {
      in.problem(
          fields.start().at(".speaker"), "\"speaker\" beside \"speakers\"", "one of the two");
      return false;
    }
    return true;
  }

  /** Whether the quote says where it stands in the way its track wants. */
  private boolean place(
      JsonIn in,
      JsonIn.Fields fields,
      @Nullable String id,
      @Nullable List<PredictedSegment> segments) {
    boolean bare = fields.has("start") || fields.has("end");
    boolean parts = fields.has("segments");
    if (track == Track.ORACLE_QUOTES) {
      if (bare || parts) {
        in.problem(
            fields.start(),
            "a quote with a span",
            "the id of a given quote alone, in the track " + track.word());
        return false;
      }
      return fields.require("id") && id != null;
    }
    if (bare && parts) {
      in.problem(fields.start(), "\"start\" and \"end\" beside \"segments\"", "one of the two");
      return false;
    }
    if (!bare && !parts) {
      in.problem(
          fields.start(),
          "a quote without a span",
          "start and end, or segments; an id alone only in the track "
              + Track.ORACLE_QUOTES.word());
      return false;
    }
    if (parts && fields.has("text")) {
      warnings.add(fields.start(), "\"text\" of a quote with segments is not compared");
    }
    return (parts || fields.require("start", "end")) && segments != null;
  }

  private @Nullable List<PredictedSegment> segments(JsonIn in) {
    long before = in.problemCount();
    List<PredictedSegment> segments = in.list(this::segment);
    if (segments == null || in.problemCount() != before) {
      return null;
    }
    if (segments.isEmpty()) {
      in.problem("no segments", "at least one segment");
      return null;
    }
    List<PredictedSegment> sorted =
        segments.size() == 1 ? segments : segments.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).span().overlaps(sorted.get(i).span())) {
        in.problem("segments of one quote that overlap", "segments without overlap");
        return null;
      }
    }
    return sorted;
  }

  private @Nullable PredictedSegment segment(JsonIn in) {
    JsonIn.Fields fields = in.object();
    SpanDecoder.Ends ends = new SpanDecoder.Ends();
    Boolean quoted = null;
    while (fields.next()) {
      if (fields.name().equals("quoted")) {
        quoted = in.bool();
      } else if (!ends.take(in, fields.name())) {
        warnings.unknownField(in, fields, "a segment");
      }
    }
    Span span = fields.require("start", "end") ? spans.span(in, fields, ends) : null;
    return span == null ? null : new PredictedSegment(span, quoted);
  }

  /** A name; null says nobody. */
  private static @Nullable List<PredictedSpeaker> shortSpeaker(JsonIn in) {
    if (in.isNull()) {
      return List.of();
    }
    String name = in.words();
    return name == null ? null : List.of(PredictedSpeaker.named(name));
  }

  private @Nullable PredictedSpeaker speaker(JsonIn in) {
    JsonIn.Fields fields = in.object();
    String name = null;
    Span mention = null;
    String entity = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "name" -> name = in.words();
        case "mention" -> mention = spans.span(in);
        case "entity" -> entity = in.words();
        default -> warnings.unknownField(in, fields, "a speaker");
      }
    }
    if (name == null && mention == null && entity == null) {
      if (fields.isObject()
          && !fields.has("name")
          && !fields.has("mention")
          && !fields.has("entity")) {
        in.problem(fields.start(), "a speaker known by nothing", "name, mention or entity");
      }
      return null;
    }
    return new PredictedSpeaker(name, mention, entity);
  }

  /** A value that can be no day of saying is a wrong answer, which its maker wants to hear of. */
  private @Nullable SaidDay said(JsonIn in) {
    if (in.isNull()) {
      return new SaidDay(null);
    }
    Location at = in.here();
    String value = in.words();
    if (value != null && !Said.isDayOrCoarser(value)) {
      warnings.add(at, "\"said\" is no day, week, month or year and counts as wrong");
    }
    return value == null ? null : new SaidDay(value);
  }

  @Nullable PredictedEntity entity(JsonIn in) {
    JsonIn.Fields fields = in.object();
    String id = null;
    String name = null;
    List<Span> mentions = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "id" -> id = in.words();
        case "name" -> name = in.words();
        case "mentions" -> mentions = in.list(spans::span);
        default -> warnings.unknownField(in, fields, "an entity");
      }
    }
    return fields.require("id") && id != null
        ? new PredictedEntity(id, name, mentions == null ? List.of() : mentions)
        : null;
  }
}

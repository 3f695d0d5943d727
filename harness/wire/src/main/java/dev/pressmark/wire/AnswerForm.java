package dev.pressmark.wire;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.Json.Obj;
import java.util.List;

/** The answer for one article as JSON in code points, in the order in which it was given. */
public final class AnswerForm {

  private final Offsets offsets;
  private final boolean full;

  /**
   * For one article.
   *
   * @param text its text
   * @param full whether the short forms are not used
   */
  public AnswerForm(String text, boolean full) {
    this.offsets = Offsets.of(text);
    this.full = full;
  }

  /** The line that answers for the article. */
  public Obj line(String article, ArticlePrediction answer) {
    Obj out = Json.object().put("article", article);
    if (answer.quotes() != null) {
      out.put("quotes", Json.array(answer.quotes(), this::quote));
    }
    out.putUnlessEmpty("entities", answer.entities(), this::entity);
    if (answer.dates() != null) {
      out.put("dates", Json.array(answer.dates(), this::date));
    }
    return out.putIfPresent("publication", answer.publication());
  }

  private Obj put(Obj out, Span span) {
    Span written = offsets.fromUtf16(span, OffsetUnit.CODE_POINT);
    return out.put("start", written.start()).put("end", written.end());
  }

  private Json span(Span span) {
    return put(Json.object(), span);
  }

  /** One quote. */
  public Obj quote(PredictedQuote quote) {
    Obj out = Json.object().putIfPresent("id", quote.id());
    List<PredictedSegment> segments = quote.segments();
    if (!full && segments.size() == 1 && segments.get(0).quoted() == null) {
      put(out, segments.get(0).span());
    } else {
      out.putUnlessEmpty("segments", segments, this::segment);
    }
    if (quote.type() != null) {
      out.put("type", quote.type().word());
    }
    if (quote.cue() != null) {
      out.put("cue", Json.array(quote.cue(), this::span));
    }
    out.putIfPresent("parent", quote.parent());
    if (quote.speakers() != null) {
      speakers(out, quote.speakers());
    }
    if (quote.said() != null) {
      String value = quote.said().value();
      out.put("said", value == null ? Json.NULL : Json.of(value));
    }
    return quote.confidence() == null ? out : out.put("confidence", Json.of(quote.confidence()));
  }

  private Json segment(PredictedSegment segment) {
    Obj out = put(Json.object(), segment.span());
    return segment.quoted() == null ? out : out.put("quoted", segment.quoted());
  }

  private void speakers(Obj out, List<PredictedSpeaker> speakers) {
    PredictedSpeaker only = speakers.size() == 1 ? speakers.get(0) : null;
    if (!full && only != null && only.mention() == null && only.entity() == null) {
      out.putIfPresent("speaker", only.name());
    } else {
      out.put("speakers", Json.array(speakers, this::speaker));
    }
  }

  /** One speaker of a quote. */
  public Json speaker(PredictedSpeaker speaker) {
    Obj out = Json.object().putIfPresent("name", speaker.name());
    if (speaker.mention() != null) {
      out.put("mention", span(speaker.mention()));
    }
    return out.putIfPresent("entity", speaker.entity());
  }

  private Json entity(PredictedEntity entity) {
    return Json.object()
        .put("id", entity.id())
        .putIfPresent("name", entity.name())
        .putUnlessEmpty("mentions", entity.mentions(), this::span);
  }

  /** One date expression. */
  public Obj date(PredictedDate date) {
    Obj out = put(Json.object(), date.span());
    if (date.type() != null) {
      out.put("type", date.type().word());
    }
    out.putIfPresent("value", date.value())
        .putIfPresent("mod", date.mod())
        .putIfPresent("quant", date.quant())
        .putIfPresent("freq", date.freq());
    if (date.interval() != null) {
      out.put(
          "interval",
          Json.object().put("begin", date.interval().begin()).put("end", date.interval().end()));
    }
    return out;
  }
}

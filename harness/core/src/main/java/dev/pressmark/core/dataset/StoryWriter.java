package dev.pressmark.core.dataset;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a story's file: the same story always gives the same bytes, and {@link StoryReader} gives
 * the story back. Where the dataset may not hold a text, neither the text nor any words of a span
 * are written.
 */
public final class StoryWriter {

  private StoryWriter() {}

  /** The file of a story. */
  public static String write(Story story) {
    Obj out =
        Json.object()
            .put("format", Story.FORMAT)
            .put("canary", story.canary())
            .put("id", story.id())
            .put("split", story.split().word())
            .put("topic", story.topic())
            .put("since", story.since());
    if (!story.layers().equals(Story.ALL_LAYERS)) {
      out.put("layers", Json.array(story.layers(), (Layer layer) -> Json.of(layer.word())));
    }
    out.put("articles", Json.array(story.articles(), StoryWriter::article))
        .put("links", links(story));
    return JsonOut.pretty(out);
  }

  private static Json article(Article article) {
    Obj source =
        Json.object()
            .put("outlet", article.source().outlet())
            .put("kind", article.source().kind().word())
            .putIfPresent("published", article.source().published());
    Obj out =
        Json.object()
            .put("id", article.id())
            .put("language", article.language())
            .put("source", source);
    if (article.textStored()) {
      out.put("text", article.requireText());
    }
    return out.put("textSha256", article.textSha256())
        .put("textLength", article.textLength())
        .put("labels", new OfArticle(article).labels(article.labels()));
  }

  /** The unit of spans in files. */
  private static Span inFile(@Nullable Offsets offsets, Span span) {
    return offsets == null ? span : offsets.fromUtf16(span, OffsetUnit.CODE_POINT);
  }

  /** Writes the labels of one article. */
  private static final class OfArticle {

    private final @Nullable String text;
    private final @Nullable Offsets offsets;
    private final boolean words;

    OfArticle(Article article) {
      this.text = article.text();
      this.offsets = text == null ? null : Offsets.of(text);
      this.words = article.textStored();
    }

    Json labels(Labels labels) {
      return Json.object()
          .put("regions", Json.array(labels.regions(), this::region))
          .put("publication", publication(labels.publication()))
          .put("entities", Json.array(labels.entities(), this::entity))
          .put("quotes", Json.array(labels.quotes(), this::quote))
          .put("nonQuotes", Json.array(labels.nonQuotes(), this::nonQuote))
          .put("dates", Json.array(labels.dates(), this::date))
          .put("ignore", Json.array(labels.ignore(), this::ignore));
    }

    private Obj bare(Obj out, Span span) {
      Span written = inFile(offsets, span);
      return out.put("start", written.start()).put("end", written.end());
    }

    private Obj put(Obj out, Span span) {
      bare(out, span);
      return words && text != null ? out.put("text", span.of(text)) : out;
    }

    private Json span(Span span) {
      return put(Json.object(), span);
    }

    private Json region(Region region) {
      return bare(Json.object(), region.span()).put("kind", region.kind().word());
    }

    private Json publication(Publication publication) {
      Obj out =
          Json.object()
              .put("value", publication.value())
              .put("source", publication.source().word());
      if (publication.evidence() != null) {
        out.put("evidence", span(publication.evidence()));
      }
      return out.putIfPresent("updated", publication.updated());
    }

    private Json entity(Entity entity) {
      return Json.object()
          .put("id", entity.id())
          .put("kind", entity.kind().word())
          .put("named", entity.named())
          .put("name", entity.name())
          .put("aliases", Json.strings(entity.aliases()))
          .putIfPresent("affiliation", entity.affiliation())
          .put("mentions", Json.array(entity.mentions(), this::mention));
    }

    private Json mention(Mention mention) {
      return put(Json.object(), mention.span()).put("form", mention.form().word());
    }

    private Json quote(Quote quote) {
      Obj out =
          Json.object()
              .put("id", quote.id())
              .put("type", quote.type().word())
              .put("attribution", quote.attribution().word())
              .put("segments", Json.array(quote.segments(), this::segment))
              .put("cue", Json.array(quote.cue(), this::span))
              .put("speakers", Json.array(quote.speakers(), this::speaker));
      if (quote.said() != null) {
        out.put(
            "said",
            Json.object()
                .put("value", quote.said().value())
                .put("from", Json.object().put("date", quote.said().date())));
      }
      out.putUnlessEmpty("via", quote.via(), this::speaker).putIfPresent("parent", quote.parent());
      return quote.factual() ? out : out.put("factual", false);
    }

    private Json segment(Segment segment) {
      Obj out = put(Json.object(), segment.span()).put("quoted", segment.quoted());
      return segment.layout() ? out.put("layout", true) : out;
    }

    private Json speaker(Speaker speaker) {
      return Json.object()
          .put("entity", speaker.entity())
          .put("mentions", Json.array(speaker.mentions(), this::span));
    }

    private Json nonQuote(NonQuote nonQuote) {
      return put(Json.object(), nonQuote.span()).put("reason", nonQuote.reason().word());
    }

    private Json date(DateExpression date) {
      Obj out =
          put(Json.object().put("id", date.id()), date.span())
              .put("type", date.type().word())
              .put("value", date.value())
              .putUnlessEmpty("altValues", date.altValues(), Json::of);
      if (date.mod() != null) {
        out.put("mod", date.mod().word());
      }
      out.putIfPresent("quant", date.quant()).putIfPresent("freq", date.freq());
      if (date.interval() != null) {
        out.put(
            "interval",
            Json.object().put("begin", date.interval().begin()).put("end", date.interval().end()));
      }
      out.put(
          "anchor",
          Json.object()
              .put("kind", date.anchor().kind().word())
              .putIfPresent("id", date.anchor().id()));
      DateExpression.Original original = date.original();
      if (original != null) {
        out.put(
            "original",
            Json.object().put("type", original.type().word()).put("value", original.value()));
      }
      return out;
    }

    private Json ignore(Ignore ignore) {
      return put(Json.object(), ignore.span())
          .put("layer", ignore.layer().word())
          .put("reason", ignore.reason().word());
    }
  }

  private static Json links(Story story) {
    Links links =
        story
            .links()
            .map(
                (article, span) -> {
                  String text = story.article(article).map(Article::text).orElse(null);
                  return inFile(text == null ? null : Offsets.of(text), span);
                });
    return Json.object()
        .put("articles", Json.array(links.articles(), StoryWriter::articleLink))
        .put("utterances", Json.array(links.utterances(), StoryWriter::utterance))
        .put(
            "unsure", Json.array(links.unsure(), pair -> Json.strings(List.of(pair.a(), pair.b()))))
        .put(
            "hardNegatives",
            Json.array(
                links.hardNegatives(),
                pair ->
                    Json.object()
                        .put("a", pair.a())
                        .put("b", pair.b())
                        .put("class", pair.kind().word())));
  }

  private static Json articleLink(ArticleLink link) {
    Obj out =
        Json.object().put("a", link.a()).put("b", link.b()).put("relation", link.relation().word());
    if (link.direction() != null) {
      out.put("direction", link.direction().word());
    }
    return out.putIfPresent("through", link.through())
        .putUnlessEmpty(
            "evidence",
            link.evidence(),
            one ->
                Json.object()
                    .put("article", one.article())
                    .put("start", one.span().start())
                    .put("end", one.span().end()));
  }

  private static Json utterance(Utterance utterance) {
    return Json.object()
        .put("id", utterance.id())
        .put(
            "in",
            Json.array(
                utterance.in(),
                printing ->
                    Json.object()
                        .put("quote", printing.quote())
                        .putUnlessEmpty(
                            "segments",
                            printing.segments(),
                            span ->
                                Json.object().put("start", span.start()).put("end", span.end()))));
  }
}

package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.json.Shape.Values;
import dev.pressmark.core.problem.Location;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels of an article, one shape a record. Spans come out in code points, as in the
 * file, and are remembered in {@link SpanChecks}.
 */
final class LabelReader {

  private final SpanChecks spans;

  private final Shape span = spanned();

  /** A region may be a whole page; its words are never repeated in the file. */
  private final Shape region = bare().required("kind", term(RegionKind.class));

  private final Shape publication =
      new Shape()
          .required("value", JsonIn::words)
          .required("source", term(PublicationSource.class))
          .optional("evidence", this::span)
          .optional("updated", JsonIn::words);

  private final Shape mention = spanned().required("form", term(MentionForm.class));

  private final Shape entity =
      new Shape()
          .required("id", JsonIn::words)
          .required("kind", term(EntityKind.class))
          .required("named", JsonIn::bool)
          .required("name", JsonIn::words)
          .required("aliases", listOf(JsonIn::words))
          .optional("affiliation", JsonIn::words)
          .required("mentions", listOf(this::mention));

  private final Shape segment =
      spanned().required("quoted", JsonIn::bool).optional("layout", JsonIn::bool);

  private final Shape speaker =
      new Shape().required("entity", JsonIn::words).required("mentions", listOf(this::span));

  private final Shape from = new Shape().required("date", JsonIn::words);

  private final Shape said =
      new Shape()
          .required("value", JsonIn::words)
          .required("from", in -> from.<String>read(in, v -> v.get("date")));

  private final Shape quote =
      new Shape()
          .required("id", JsonIn::words)
          .required("type", term(QuoteType.class))
          .required("attribution", term(Attribution.class))
          .required("segments", listOf(this::segment))
          .required("cue", listOf(this::span))
          .required("speakers", listOf(this::speaker))
          .optional("said", in -> said.read(in, v -> new Said(v.get("value"), v.get("from"))))
          .optional("via", listNotEmpty(this::speaker))
          .optional("parent", JsonIn::words)
          .optional("factual", JsonIn::bool);

  private final Shape nonQuote = spanned().required("reason", term(NonQuoteReason.class));

  private final Shape interval =
      new Shape().required("begin", JsonIn::words).required("end", JsonIn::words);

  private final Shape anchor =
      new Shape().required("kind", term(AnchorKind.class)).optional("id", JsonIn::words);

  private final Shape original =
      new Shape().required("type", term(TimexType.class)).required("value", JsonIn::words);

  private final Shape date =
      spanned()
          .required("id", JsonIn::words)
          .required("type", term(TimexType.class))
          .required("value", JsonIn::words)
          .optional("altValues", listNotEmpty(JsonIn::words))
          .optional("mod", term(TimexMod.class))
          .optional("quant", JsonIn::words)
          .optional("freq", JsonIn::words)
          .optional("interval", this::interval)
          .required("anchor", this::anchor)
          .optional("original", this::original);

  private final Shape ignore =
      spanned()
          .required("layer", term(IgnoreLayer.class))
          .required("reason", term(IgnoreReason.class));

  private final Shape labels =
      new Shape()
          .required("regions", listOf(this::region))
          .required("publication", this::publication)
          .required("entities", listOf(this::entity))
          .required("quotes", listOf(this::quote))
          .required("nonQuotes", listOf(this::nonQuote))
          .required("dates", listOf(this::date))
          .required("ignore", listOf(this::ignore));

  LabelReader(SpanChecks spans) {
    this.spans = spans;
  }

  @Nullable Labels labels(JsonIn in) {
    return labels.read(
        in,
        v ->
            new Labels(
                v.get("regions"),
                v.get("publication"),
                v.get("entities"),
                v.get("quotes"),
                v.get("nonQuotes"),
                v.get("dates"),
                v.get("ignore")));
  }

  /** Reads a list; of no use as a whole where an element is, for what it leaves is another list. */
  static <T> Function<JsonIn, @Nullable List<T>> listOf(Function<JsonIn, @Nullable T> element) {
    return in -> {
      boolean[] useless = new boolean[1];
      List<T> list =
          in.list(
              one -> {
                T value = element.apply(one);
                useless[0] |= value == null;
                return value;
              });
      return useless[0] ? null : list;
    };
  }

  /** Reads a list that is left out where nothing is in it. */
  static <T> Function<JsonIn, @Nullable List<T>> listNotEmpty(
      Function<JsonIn, @Nullable T> element) {
    return in -> {
      Location at = in.here();
      List<T> list = listOf(element).apply(in);
      if (list != null && list.isEmpty()) {
        in.problem(at, "an empty array", "at least one element, or no such field");
        return null;
      }
      return list;
    };
  }

  static <E extends Enum<E> & Term> Function<JsonIn, @Nullable E> term(Class<E> vocabulary) {
    return in -> in.term(vocabulary);
  }

  private static Shape bare() {
    return new Shape().required("start", JsonIn::count).required("end", JsonIn::count);
  }

  static Shape spanned() {
    return bare().optional("text", JsonIn::string);
  }

  /** The span among the values; remembered for the check against the text. */
  private Span spanOf(Values v) {
    Span found = new Span(v.get("start"), v.get("end"));
    spans.add(v.start(), found, v.find("text"));
    return found;
  }

  private @Nullable Span span(JsonIn in) {
    return span.read(in, this::spanOf);
  }

  private @Nullable Region region(JsonIn in) {
    return region.read(
        in,
        v -> {
          Span found = new Span(v.get("start"), v.get("end"));
          spans.addWithoutWords(v.start(), found);
          return new Region(found, v.get("kind"));
        });
  }

  private @Nullable Publication publication(JsonIn in) {
    return publication.read(
        in,
        v ->
            new Publication(
                v.get("value"), v.get("source"), v.find("evidence"), v.find("updated")));
  }

  private @Nullable Mention mention(JsonIn in) {
    return mention.read(in, v -> new Mention(spanOf(v), v.get("form")));
  }

  private @Nullable Entity entity(JsonIn in) {
    return entity.read(
        in,
        v ->
            new Entity(
                v.get("id"),
                v.get("kind"),
                v.get("named"),
                v.get("name"),
                v.get("aliases"),
                v.find("affiliation"),
                v.get("mentions")));
  }

  private @Nullable Segment segment(JsonIn in) {
    return segment.read(in, v -> new Segment(spanOf(v), v.get("quoted"), v.or("layout", false)));
  }

  private @Nullable Speaker speaker(JsonIn in) {
    return speaker.read(in, v -> new Speaker(v.get("entity"), v.get("mentions")));
  }

  private @Nullable Quote quote(JsonIn in) {
    return quote.read(
        in,
        v -> {
          Quote made =
              new Quote(
                  v.get("id"),
                  v.get("attribution"),
                  v.get("segments"),
                  v.get("cue"),
                  v.get("speakers"),
                  v.find("said"),
                  v.or("via", List.<Speaker>of()),
                  v.find("parent"),
                  v.or("factual", true));
          QuoteType type = v.get("type");
          if (made.type() != type) {
            v.problem(
                "type",
                "the type " + type.word(),
                made.type().word() + ", as the segments of quote " + made.id() + " have it");
          }
          return made;
        });
  }

  private @Nullable NonQuote nonQuote(JsonIn in) {
    return nonQuote.read(in, v -> new NonQuote(spanOf(v), v.get("reason")));
  }

  private DateExpression.@Nullable Interval interval(JsonIn in) {
    return interval.read(in, v -> new DateExpression.Interval(v.get("begin"), v.get("end")));
  }

  private @Nullable Anchor anchor(JsonIn in) {
    return anchor.read(in, v -> new Anchor(v.get("kind"), v.find("id")));
  }

  private DateExpression.@Nullable Original original(JsonIn in) {
    return original.read(in, v -> new DateExpression.Original(v.get("type"), v.get("value")));
  }

  private @Nullable DateExpression date(JsonIn in) {
    return date.read(
        in,
        v ->
            new DateExpression(
                v.get("id"),
                spanOf(v),
                v.get("type"),
                v.get("value"),
                v.or("altValues", List.<String>of()),
                v.find("mod"),
                v.find("quant"),
                v.find("freq"),
                v.find("interval"),
                v.get("anchor"),
                v.find("original")));
  }

  private @Nullable Ignore ignore(JsonIn in) {
    return ignore.read(in, v -> new Ignore(spanOf(v), v.get("layer"), v.get("reason")));
  }
}

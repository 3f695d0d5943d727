package dev.pressmark.worker;

import dev.pressmark.api.Term;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.Protocol;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the requests of the harness. It is the harness that speaks here, so what is not understood
 * is a defect and ends the process; fields that a later harness may add are passed over.
 */
final class RequestReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private @Nullable String op;
  private @Nullable String protocol;
  private @Nullable Track track;
  private @Nullable String article;
  private @Nullable String text;
  private @Nullable String language;
  private @Nullable String publication;
  private @Nullable List<GivenQuote> quotes;
  private final Set<Layer> want = EnumSet.noneOf(Layer.class);

  private RequestReader() {}

  /**
   * Reads one request.
   *
   * @param line without its end
   * @throws IllegalArgumentException if it is none
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static Request read(String line) {
    RequestReader reader = new RequestReader();
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      in.nextToken();
      reader.fields(in);
    }
    return reader.request();
  }

  private void fields(JsonParser in) {
    eachField(
        in,
        name -> {
          switch (name) {
            case "op" -> op = in.getString();
            case "protocol" -> protocol = in.getString();
            case "track" -> track = term(Track.class, in.getString());
            // a mode in the greeting, a day in an article
            case "publication" -> publication = in.getString();
            case "article" -> article = in.getString();
            case "text" -> text = in.getString();
            case "language" -> language = in.getString();
            case "quotes" -> quotes = list(in, RequestReader::quote);
            case "want" -> want.addAll(list(in, one -> kind(one.getString())));
            default -> in.skipChildren();
          }
        });
  }

  private Request request() {
    return switch (require("op", op)) {
      case Protocol.HELLO -> hello();
      case Protocol.ARTICLE -> article();
      case Protocol.LINK -> new Request.Link(want);
      case Protocol.END -> new Request.End();
      default -> throw new IllegalArgumentException("the request \"" + op + "\" is not known");
    };
  }

  private Request hello() {
    if (!Protocol.VERSION.equals(protocol)) {
      throw new IllegalArgumentException(
          "the protocol " + protocol + "; allowed: " + Protocol.VERSION);
    }
    PublicationDay day = term(PublicationDay.class, require("publication", publication));
    return new Request.Hello(new SessionRequest(require("track", track), day));
  }

  private Request article() {
    String whole = require("text", text);
    Offsets offsets = Offsets.of(whole);
    return new Request.Article(
        new ArticleInput(
            require("article", article),
            whole,
            require("language", language),
            publication,
            quotes == null ? null : quotes.stream().map(one -> inUtf16(one, offsets)).toList()));
  }

  private static GivenQuote inUtf16(GivenQuote quote, Offsets offsets) {
    return new GivenQuote(
        quote.id(),
        quote.segments().stream()
            .map(
                one ->
                    new GivenSegment(
                        offsets.toUtf16(one.span(), OffsetUnit.CODE_POINT), one.quoted()))
            .toList());
  }

  private static GivenQuote quote(JsonParser in) {
    String[] id = new String[1];
    List<GivenSegment> segments = new ArrayList<>();
    eachField(
        in,
        name -> {
          switch (name) {
            case "id" -> id[0] = in.getString();
            case "segments" -> segments.addAll(list(in, RequestReader::segment));
            default -> in.skipChildren();
          }
        });
    return new GivenQuote(require("id", id[0]), segments);
  }

  private static GivenSegment segment(JsonParser in) {
    int[] edges = new int[2];
    boolean[] quoted = new boolean[1];
    eachField(
        in,
        name -> {
          switch (name) {
            case "start" -> edges[0] = in.getIntValue();
            case "end" -> edges[1] = in.getIntValue();
            case "quoted" -> quoted[0] = in.getBooleanValue();
            default -> in.skipChildren();
          }
        });
    return new GivenSegment(new Span(edges[0], edges[1]), quoted[0]);
  }

  /** A kind of links; none that a later harness may have. */
  private static @Nullable Layer kind(String word) {
    return switch (word) {
      case Protocol.ARTICLE_LINKS -> Layer.ARTICLE_LINKS;
      case Protocol.UTTERANCE_LINKS -> Layer.UTTERANCE_LINKS;
      default -> null;
    };
  }

  /** Does something with each field, standing on its value. */
  private static void eachField(JsonParser in, Consumer<String> field) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("no object but " + in.currentToken());
    }
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      field.accept(name);
    }
  }

  private static <T> List<T> list(JsonParser in, Function<JsonParser, @Nullable T> element) {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException("no array but " + in.currentToken());
    }
    List<T> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      T one = element.apply(in);
      if (one != null) {
        elements.add(one);
      }
    }
    return elements;
  }

  private static <E extends Enum<E> & Term> E term(Class<E> vocabulary, String word) {
    return Term.find(vocabulary, word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + word + "\"; allowed: " + Term.words(vocabulary)));
  }

  private static <T> T require(String field, @Nullable T value) {
    return Objects.requireNonNull(value, "a request without " + field);
  }
}

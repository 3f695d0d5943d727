package dev.pressmark.core.dataset;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.json.Shape.Values;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story's file, strictly: unknown fields, duplicate keys, trailing content, offsets outside
 * the text and spans whose words are not the text's are problems, and all of them are found in one
 * reading. What needs more than one label to be judged is left to {@link StoryRules}.
 */
public final class StoryReader {

  /** What is known of one article while its story is read. */
  private record Known(
      Location at, @Nullable String text, @Nullable Offsets offsets, boolean stored, int length) {}

  private final Problems problems;
  private final TextSource texts;
  private final SpanChecks spans = new SpanChecks();
  private final LabelReader labels = new LabelReader(spans);
  private final LinkReader links = new LinkReader();
  private final Map<String, Known> known = new LinkedHashMap<>();

  private final Shape source =
      new Shape()
          .required("outlet", JsonIn::words)
          .required("kind", LabelReader.term(SourceKind.class))
          .optional("published", JsonIn::words);

  private final Shape article =
      new Shape()
          .required("id", JsonIn::words)
          .required("language", JsonIn::words)
          .required("source", this::source)
          .optional("text", JsonIn::string)
          .required("textSha256", JsonIn::words)
          .required("textLength", JsonIn::count)
          .required("labels", this::labels);

  private final Shape story =
      new Shape()
          .required("format", StoryReader::format)
          .required("canary", JsonIn::words)
          .required("id", JsonIn::words)
          .required("split", LabelReader.term(Split.class))
          .required("topic", JsonIn::words)
          .required("since", JsonIn::words)
          .optional("layers", LabelReader.listNotEmpty(StoryReader::layer))
          .required("articles", LabelReader.listOf(this::article))
          .required("links", this::links);

  private StoryReader(Problems problems, TextSource texts) {
    this.problems = problems;
    this.texts = texts;
  }

  /**
   * Reads a story.
   *
   * @param bytes the file
   * @param file its name, for messages
   * @param texts supplies texts that the file does not hold
   * @param problems takes what is wrong
   * @return the story; null where something is wrong with it
   */
  public static @Nullable Story read(
      byte[] bytes, String file, TextSource texts, Problems problems) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      problems.add(Location.ofLine(file, 1), "a byte order mark", "UTF-8 without byte order mark");
      return null;
    }
    Problems own = new Problems();
    Story story = JsonIn.document(bytes, file, 1, own, new StoryReader(own, texts)::story);
    problems.addAll(own);
    return own.isEmpty() ? story : null;
  }

  private @Nullable Story story(JsonIn in) {
    Story inFile =
        story.read(
            in,
            v -> checkStored(v.find("split")),
            v ->
                new Story(
                    v.get("canary"),
                    v.get("id"),
                    v.get("split"),
                    v.get("topic"),
                    v.get("since"),
                    layers(v),
                    v.get("articles"),
                    v.get("links")));
    links.spans().forEach(this::checkLinks);
    return inFile == null || !problems.isEmpty() ? null : inMemory(inFile);
  }

  /** Texts are in the file exactly where the split is not {@code real}. */
  private void checkStored(@Nullable Split split) {
    for (Known of : known.values()) {
      if (split == Split.REAL && of.stored) {
        problems.add(of.at.at(".text"), "the text of a real page", "no text in the split real");
      }
      if (split != null && split != Split.REAL && !of.stored) {
        problems.add(of.at, "the field \"text\" is missing", "the text, in every split but real");
      }
    }
  }

  /** Holds the spans of links against the text; that there is such an article is another rule. */
  private void checkLinks(String article, SpanChecks spans) {
    Known of = known.get(article);
    if (of != null) {
      check(of, spans);
    }
  }

  private void check(Known of, SpanChecks spans) {
    if (of.text != null && of.offsets != null) {
      spans.against(of.text, of.offsets, of.stored, problems);
    } else if (of.text == null) {
      spans.againstLength(of.length, problems);
    }
  }

  /** The story with {@code String} indices, where there are texts. */
  private Story inMemory(Story inFile) {
    return new Story(
        inFile.canary(),
        inFile.id(),
        inFile.split(),
        inFile.topic(),
        inFile.since(),
        inFile.layers(),
        inFile.articles().stream().map(this::inMemory).toList(),
        inFile.links().map(this::inMemory));
  }

  private Article inMemory(Article inFile) {
    return new Article(
        inFile.id(),
        inFile.language(),
        inFile.source(),
        inFile.text(),
        inFile.textStored(),
        inFile.textSha256(),
        inFile.textLength(),
        inFile.labels().map(span -> inMemory(inFile.id(), span)));
  }

  private Span inMemory(String article, Span span) {
    Known of = known.get(article);
    return of == null || of.offsets == null
        ? span
        : of.offsets.toUtf16(span, OffsetUnit.CODE_POINT);
  }

  private static @Nullable Layer layer(JsonIn in) {
    return in.term(Layer.class);
  }

  /** The layers of a file; all where it does not say. */
  private static Set<Layer> layers(Values v) {
    List<Layer> named = v.or("layers", List.copyOf(Story.ALL_LAYERS));
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    for (Layer layer : named) {
      if (!layers.add(layer)) {
        throw new IllegalArgumentException("the layer " + layer.word() + " is there twice");
      }
    }
    return layers;
  }

  private static @Nullable String format(JsonIn in) {
    String format = in.string();
    if (format != null && !format.equals(Story.FORMAT)) {
      in.problem("the format " + JsonIn.quoted(format), Story.FORMAT);
    }
    return format;
  }

  private @Nullable Article article(JsonIn in) {
    spans.clear();
    Known[] of = new Known[1];
    return article.read(
        in,
        v -> of[0] = know(v),
        v ->
            new Article(
                v.get("id"),
                v.get("language"),
                v.get("source"),
                of[0].text,
                of[0].stored,
                v.get("textSha256"),
                of[0].length,
                v.get("labels")));
  }

  /** Checks what can be checked of an article, even if much else of it cannot be read. */
  private Known know(Values v) {
    String id = v.find("id");
    String stored = v.find("text");
    String sha256 = v.find("textSha256");
    Integer length = v.find("textLength");
    String text = stored == null && sha256 != null ? texts.find(sha256).orElse(null) : stored;
    Known of =
        new Known(
            v.start(),
            text,
            text == null ? null : offsets(v, text),
            stored != null,
            length == null ? Integer.MAX_VALUE : length);
    if (text != null && of.offsets != null) {
      checkText(v, text, of.offsets, sha256, length);
    }
    check(of, spans);
    if (id != null && known.putIfAbsent(id, of) != null) {
      v.problem("id", "the article " + JsonIn.quoted(id) + " again", "each id once");
    }
    return of;
  }

  private static @Nullable Offsets offsets(Values v, String text) {
    try {
      return Offsets.of(text);
    } catch (IllegalArgumentException e) {
      v.problem("text", String.valueOf(e.getMessage()), "text that has a UTF-8 form");
      return null;
    }
  }

  /** Holds text, digest and length against each other. */
  private static void checkText(
      Values v, String text, Offsets offsets, @Nullable String sha256, @Nullable Integer length) {
    String actual = Digests.sha256(text);
    if (sha256 != null && !actual.equals(sha256)) {
      v.problem("textSha256", "the digest " + JsonIn.quoted(sha256), "the text's: " + actual);
    }
    int codePoints = offsets.length(OffsetUnit.CODE_POINT);
    if (length != null && codePoints != length) {
      v.problem("textLength", "the length " + length, "the text's: " + codePoints);
    }
    if (text.indexOf('\r') >= 0) {
      v.problem("text", "a carriage return in the text", "line ends are LF");
    }
    if (text.startsWith("\uFEFF")) {
      v.problem("text", "a byte order mark at the start of the text", "text without one");
    }
  }

  private @Nullable Labels labels(JsonIn in) {
    return labels.labels(in);
  }

  private @Nullable Links links(JsonIn in) {
    return links.links(in);
  }

  private @Nullable Source source(JsonIn in) {
    return source.read(in, v -> new Source(v.get("outlet"), v.get("kind"), v.find("published")));
  }
}

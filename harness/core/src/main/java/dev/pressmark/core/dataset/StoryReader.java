package dev.pressmark.core.dataset;

import dev.pressmark.api.text.OffsetException;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story's file, strictly: unknown fields, duplicate keys, trailing content, offsets outside
 * the text and spans whose words are not the text's are problems, and all of them are found in one
 * reading. What needs more than one label to be judged is left to {@link StoryRules}.
 */
public final class StoryReader {

  private final Problems problems;
  private final TextSource texts;
  private final LabelReader labels;
  private final SpanChecks spans;

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
          .required("articles", LabelReader.listOf(this::article))
          .required("links", new LinkReader()::links);

  private StoryReader(Problems problems, TextSource texts) {
    this.problems = problems;
    this.texts = texts;
    this.spans = new SpanChecks();
    this.labels = new LabelReader(spans);
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
    long before = problems.count();
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      problems.add(Location.ofLine(file, 1), "a byte order mark", "UTF-8 without byte order mark");
      return null;
    }
    StoryReader reader = new StoryReader(problems, texts);
    Story story = JsonIn.document(bytes, file, 1, problems, reader::story);
    return problems.count() == before ? story : null;
  }

  private @Nullable Story story(JsonIn in) {
    return story.read(
        in,
        v -> {
          List<Article> articles = v.get("articles");
          Links inMemory = settleLinks(v.start().at(".links"), v.get("links"), articles);
          return inMemory == null
              ? null
              : new Story(
                  v.get("canary"),
                  v.get("id"),
                  v.get("split"),
                  v.get("topic"),
                  v.get("since"),
                  articles,
                  inMemory);
        });
  }

  /** Holds the spans of links against the texts; gives the links for memory. */
  private @Nullable Links settleLinks(Location at, Links links, List<Article> articles) {
    Map<String, Offsets> offsets = new HashMap<>();
    for (Article article : articles) {
      if (article.text() != null) {
        offsets.put(article.id(), Offsets.of(article.text()));
      }
    }
    long before = problems.count();
    Links settled =
        links.map(
            (article, span) -> {
              Offsets known = offsets.get(article);
              try {
                return known == null ? span : known.toUtf16(span, OffsetUnit.CODE_POINT);
              } catch (OffsetException e) {
                problems.add(at, e.found() + " of " + article, e.allowed());
                return span;
              }
            });
    return problems.count() == before ? settled : null;
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
    return article.read(
        in,
        v -> {
          String stored = v.find("text");
          String sha256 = v.get("textSha256");
          String text = stored != null ? stored : texts.find(sha256).orElse(null);
          int length = v.get("textLength");
          Labels inMemory =
              settle(v.start(), text, stored != null, sha256, length, v.get("labels"));
          return inMemory == null
              ? null
              : new Article(
                  v.get("id"),
                  v.get("language"),
                  v.get("source"),
                  text,
                  stored != null,
                  sha256,
                  length,
                  inMemory);
        });
  }

  /** Holds text, digest, length and spans against each other; gives the labels for memory. */
  private @Nullable Labels settle(
      Location at, @Nullable String text, boolean stored, String sha256, int length, Labels found) {
    if (text == null) {
      return spans.againstLength(length, problems) ? found : null;
    }
    Offsets offsets;
    try {
      offsets = Offsets.of(text);
    } catch (IllegalArgumentException e) {
      problems.add(at.at(".text"), String.valueOf(e.getMessage()), "text that has a UTF-8 form");
      return null;
    }
    long before = problems.count();
    String actual = Digests.sha256(text);
    if (!actual.equals(sha256)) {
      problems.add(at.at(".textSha256"), "the digest " + sha256, "the text's: " + actual);
    }
    int codePoints = offsets.length(OffsetUnit.CODE_POINT);
    if (codePoints != length) {
      problems.add(at.at(".textLength"), "the length " + length, "the text's: " + codePoints);
    }
    if (text.indexOf('\r') >= 0) {
      problems.add(at.at(".text"), "a carriage return in the text", "line ends are LF");
    }
    boolean right = spans.against(text, offsets, stored, problems);
    return right && problems.count() == before
        ? found.map(span -> offsets.toUtf16(span, OffsetUnit.CODE_POINT))
        : null;
  }

  private @Nullable Labels labels(JsonIn in) {
    return labels.labels(in);
  }

  private @Nullable Source source(JsonIn in) {
    return source.read(in, v -> new Source(v.get("outlet"), v.get("kind"), v.find("published")));
  }
}

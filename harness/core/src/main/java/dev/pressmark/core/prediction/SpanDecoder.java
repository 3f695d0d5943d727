package dev.pressmark.core.prediction;

import dev.pressmark.api.text.OffsetException;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import org.jspecify.annotations.Nullable;

/**
 * Turns offsets of a file into {@code String} indices of the current article's text, and holds the
 * words a file says a span covers against the text.
 */
final class SpanDecoder {

  private final OffsetUnit unit;
  private final FileWarnings warnings;
  private String text = "";

  /** Null where the file's unit and the index are the same, but for the bounds. */
  private @Nullable Offsets offsets;

  SpanDecoder(OffsetUnit unit, FileWarnings warnings) {
    this.unit = unit;
    this.warnings = warnings;
  }

  /** Goes on to the text of another article. */
  void text(ArticleIndex.Entry entry) {
    text = entry.article().requireText();
    offsets = unit == OffsetUnit.UTF8 || !entry.plain() ? Offsets.of(text) : null;
  }

  /** Reads a span with or without its words; null where it is none. */
  @Nullable Span span(JsonIn in) {
    JsonIn.Fields fields = in.object();
    Ends ends = new Ends();
    while (fields.next()) {
      if (!ends.take(in, fields.name())) {
        warnings.unknownField(in, fields, "a span");
      }
    }
    return fields.require("start", "end") ? span(in, fields, ends) : null;
  }

  /** The fields of a span, as far as they were met. */
  static final class Ends {
    private int start = JsonIn.ABSENT;
    private int end = JsonIn.ABSENT;
    private @Nullable String words;

    /** Reads a field if it is one of a span's. */
    boolean take(JsonIn in, String name) {
      switch (name) {
        case "start" -> start = in.natural();
        case "end" -> end = in.natural();
        case "text" -> words = in.string();
        default -> {
          return false;
        }
      }
      return true;
    }
  }

  /** The span between two ends; null where an end is of no use, which is a problem. */
  @Nullable Span span(JsonIn in, JsonIn.Fields fields, Ends ends) {
    if (ends.start == JsonIn.ABSENT || ends.end == JsonIn.ABSENT) {
      return null;
    }
    int start = index(in, fields, ".start", ends.start);
    int end = index(in, fields, ".end", ends.end);
    if (start < 0 || end < 0) {
      return null;
    }
    if (end <= start) {
      in.problem(
          fields.start().at(".end"),
          "the end " + ends.end + " of a span that starts at " + ends.start,
          "an end after the start");
      return null;
    }
    Span span = new Span(start, end);
    String words = ends.words;
    if (words != null && (words.length() != span.length() || !text.startsWith(words, start))) {
      in.integrityProblem(
          fields.start().at(".text"),
          "the span says " + JsonIn.quoted(words),
          "what the text has there: " + JsonIn.quoted(span.of(text)));
    }
    return span;
  }

  /** The index of an offset; -1 where it is no position in the text, which is a problem. */
  private int index(JsonIn in, JsonIn.Fields fields, String step, int offset) {
    if (offsets == null && offset <= text.length()) {
      return offset;
    }
    try {
      return (offsets == null ? Offsets.of(text) : offsets).toUtf16(offset, unit);
    } catch (OffsetException e) {
      in.problem(fields.start().at(step), e.found(), e.allowed());
      return -1;
    }
  }
}

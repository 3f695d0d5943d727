package dev.pressmark.wire;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.Json.Obj;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An article as a system outside this process sees it: {@code article.schema.json}. */
public final class VisibleForm {

  private VisibleForm() {}

  /** Writes one line. */
  public static void write(ArticleInput input, OutputStream out) throws IOException {
    out.write((JsonOut.line(fields(input, Json.object())) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the fields of an article after those that are there. */
  static Obj fields(ArticleInput input, Obj out) {
    out.put("article", input.id())
        .put("text", input.text())
        .put("language", input.language())
        .putIfPresent("publication", input.publication());
    if (input.quotes() == null) {
      return out;
    }
    Offsets offsets = Offsets.of(input.text());
    return out.put("quotes", Json.array(input.quotes(), quote -> quote(quote, offsets)));
  }

  private static Json quote(ArticleInput.GivenQuote quote, Offsets offsets) {
    return Json.object()
        .put("id", quote.id())
        .put("segments", Json.array(quote.segments(), segment -> segment(segment, offsets)));
  }

  private static Json segment(ArticleInput.GivenSegment segment, Offsets offsets) {
    Span span = offsets.fromUtf16(segment.span(), OffsetUnit.CODE_POINT);
    return Json.object()
        .put("start", span.start())
        .put("end", span.end())
        .put("quoted", segment.quoted());
  }
}

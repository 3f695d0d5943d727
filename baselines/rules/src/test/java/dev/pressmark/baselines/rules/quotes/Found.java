package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.baselines.rules.text.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Found quotes in one line each, for tables of tests. */
final class Found {

  private Found() {}

  /** The quotes of a text, as {@code type: segment + segment ~ cue ~ source}. */
  static List<String> in(String text) {
    Page page = Page.of(text);
    return QuoteReader.read(page).stream().map(quote -> line(page, quote)).toList();
  }

  private static String line(Page page, FoundQuote quote) {
    String segments =
        quote.segments().stream()
            .map(PredictedSegment::span)
            .map(span -> span.of(page.text()))
            .collect(Collectors.joining(" + "));
    String cue =
        quote.cue().stream().map(span -> span.of(page.text())).collect(Collectors.joining(" "));
    String depth = quote.parent() < 0 ? "" : ">";
    return depth
        + quote.type().word()
        + ": "
        + segments
        + " ~ "
        + cue
        + " ~ "
        + source(page, quote);
  }

  private static String source(Page page, FoundQuote quote) {
    if (quote.source() instanceof Source.Stated stated) {
      return stated.phrases().stream()
          .map(phrase -> page.of(phrase.words()))
          .collect(Collectors.joining(" & "));
    }
    return quote.source() instanceof Source.Nobody ? "nobody" : "?";
  }
}

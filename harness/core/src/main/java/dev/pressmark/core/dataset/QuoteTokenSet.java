package dev.pressmark.core.dataset;

import dev.pressmark.api.text.LeadingWord;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The tokens a quote is scored by: no two gold quotes of one article have the same. */
public final class QuoteTokenSet {

  private QuoteTokenSet() {}

  /**
   * The tokens of the segments but a leading word that is ignored, as runs that do not touch.
   *
   * @param segments in text order; at least one
   * @param stretches the stretches of the text in quotation marks
   */
  public static List<TokenRange> of(
      List<Segment> segments, String text, Tokens tokens, List<QuotedStretch> stretches) {
    List<TokenRange> runs = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Span span = segments.get(i).span();
      TokenRange range =
          i == 0 ? LeadingWord.without(text, tokens, () -> stretches, span) : tokens.in(span);
      TokenRange last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && range.first() <= last.end()) {
        runs.set(runs.size() - 1, new TokenRange(last.first(), Math.max(last.end(), range.end())));
      } else if (!range.isEmpty()) {
        runs.add(range);
      }
    }
    return runs;
  }
}

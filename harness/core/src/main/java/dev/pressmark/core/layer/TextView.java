package dev.pressmark.core.layer;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.align.TokenSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as the scorer sees it: its tokens, and, where an answer needs them, the stretches in
 * quotation marks. Safe for use by several threads.
 */
final class TextView {

  private final String text;
  private final Tokens tokens;
  private volatile @Nullable List<QuotedStretch> stretches;

  TextView(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The stretches in quotation marks, worked out on first use: most answers never need them. */
  List<QuotedStretch> stretches() {
    List<QuotedStretch> known = stretches;
    if (known == null) {
      known = QuotationMarks.pair(text);
      stretches = known;
    }
    return known;
  }

  /** The index of the first character of the first of these tokens; the other one of none. */
  int startOf(TokenSet unit, int otherwise) {
    return unit.isEmpty() ? otherwise : tokens.start(unit.first());
  }

  TokenSet tokensIn(Span span) {
    TokenRange range = tokens.in(span);
    return TokenSet.range(range.first(), range.end());
  }

  TokenSet tokensIn(Collection<Span> spans) {
    int[] ranges = new int[spans.size() * 2];
    int i = 0;
    for (Span span : spans) {
      TokenRange range = tokens.in(span);
      ranges[i++] = range.first();
      ranges[i++] = range.end();
    }
    return TokenSet.ofRanges(ranges);
  }
}

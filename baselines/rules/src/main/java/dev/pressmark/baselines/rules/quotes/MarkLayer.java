package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The quotes in marks of one depth: which word stands in which of them. */
final class MarkLayer {

  private final Page page;
  private final List<PredictedQuote> quotes;
  private final int[] marks;
  private final List<Integer> quoteOfMark = new ArrayList<>();
  private final List<Span> spanOfMark = new ArrayList<>();

  MarkLayer(Page page, List<PredictedQuote> quotes) {
    this.page = page;
    this.quotes = List.copyOf(quotes);
    this.marks = new int[page.size()];
    Arrays.fill(marks, -1);
    for (int q = 0; q < quotes.size(); q++) {
      for (PredictedSegment segment : quotes.get(q).segments()) {
        TokenRange range = page.in(segment.span());
        Arrays.fill(marks, range.first(), range.end(), quoteOfMark.size());
        quoteOfMark.add(q);
        spanOfMark.add(segment.span());
      }
    }
  }

  List<PredictedQuote> quotes() {
    return quotes;
  }

  Narration narration(int first, int end) {
    return new Narration(page, marks, first, end);
  }

  /** The position of the quote in which a word stands; -1 for none. */
  int quoteAt(int word) {
    return marks[word] < 0 ? -1 : quoteOfMark.get(marks[word]);
  }

  /** From the opening to the closing mark of the stretch in which a word stands. */
  Span stretchAt(int word) {
    return spanOfMark.get(marks[word]);
  }
}

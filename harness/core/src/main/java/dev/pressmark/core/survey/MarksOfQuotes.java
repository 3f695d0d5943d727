package dev.pressmark.core.survey;

import dev.pressmark.api.text.MarkPairs;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the quotation marks of a quote are as a careful typesetter sets them: each stretch in one
 * pair of marks of one style, and one that goes on in the next paragraph opened there again. What
 * is missing, reversed, mixed, doubled or garbled is broken.
 */
final class MarksOfQuotes {

  private MarksOfQuotes() {}

  /** Whether a stretch in marks of this quote is broken; layout sets off without marks. */
  static boolean areBroken(Quote quote, String text) {
    List<Span> stretches = stretches(quote, text);
    for (int i = 0; i < stretches.size(); i++) {
      Span stretch = stretches.get(i);
      boolean goesOn = i + 1 < stretches.size() && isParagraphBetween(text, stretches, i);
      boolean sound = goesOn ? MarkPairs.opens(text, stretch) : MarkPairs.enclose(text, stretch);
      if (!sound) {
        return true;
      }
    }
    return false;
  }

  /** The marked segments; two with words but no mark between them stand in one pair of marks. */
  private static List<Span> stretches(Quote quote, String text) {
    List<Span> stretches = new ArrayList<>();
    for (Segment segment : quote.segments()) {
      if (!segment.marked()) {
        continue;
      }
      int last = stretches.size() - 1;
      if (last >= 0 && isPlain(text, stretches.get(last).end(), segment.span().start())) {
        stretches.set(last, new Span(stretches.get(last).start(), segment.span().end()));
      } else {
        stretches.add(segment.span());
      }
    }
    return stretches;
  }

  private static boolean isParagraphBetween(String text, List<Span> stretches, int i) {
    return text.substring(stretches.get(i).end(), stretches.get(i + 1).start()).indexOf('\n') >= 0;
  }

  /** Whether the marks go around a gap: no mark on its edges or in it, and no new paragraph. */
  private static boolean isPlain(String text, int from, int to) {
    for (int i = from - 1; i <= to; i++) {
      if (MarkPairs.isMark(text.charAt(i)) || text.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }
}

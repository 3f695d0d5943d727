package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.marks.MarkedText;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the quotes of a page: marked and unmarked ones, and those inside of marked ones. */
public final class QuoteReader {

  private static final Comparator<FoundQuote> OUTER_FIRST =
      Comparator.comparing(FoundQuote::start).thenComparing(quote -> -quote.end());

  private QuoteReader() {}

  /**
   * The quotes of a page, by their first character, outer ones before inner ones; none for an empty
   * page.
   */
  public static List<FoundQuote> read(Page page) {
    MarkedText marked = MarkedText.of(page.text(), CueVerbs.INFLECTED);
    NonQuotes others = new NonQuotes(page);
    MarkLayer outer =
        new MarkLayer(
            page, ofDepth(marked.quotes(), 0).stream().filter(q -> !others.contains(q)).toList());
    MarkLayer inner = new MarkLayer(page, ofDepth(marked.quotes(), 1));
    Turns turns = Turns.of(page);
    LayerReader narrated = new LayerReader(page, outer);
    LayerReader quoted = new LayerReader(page, inner);
    for (Span sentence : marked.sentences()) {
      TokenRange words = page.in(sentence);
      (turns.contains(words.first()) ? quoted : narrated).read(turns.withoutLabel(words));
    }
    for (Span sentence : marked.quotedSentences()) {
      TokenRange words = page.in(sentence);
      if (!words.isEmpty() && outer.quoteAt(words.first()) >= 0) {
        quoted.read(words);
      }
    }
    List<FoundQuote> found = new ArrayList<>(turns.quotes());
    found.addAll(narrated.quotes());
    found.addAll(quoted.quotes());
    return withParents(found);
  }

  private static List<PredictedQuote> ofDepth(List<PredictedQuote> quotes, int depth) {
    Set<String> above = new HashSet<>();
    for (PredictedQuote quote : quotes) {
      if (quote.parent() == null) {
        above.add(quote.id());
      }
    }
    return quotes.stream()
        .filter(q -> depth == 0 ? q.parent() == null : above.contains(q.parent()))
        .toList();
  }

  /** Puts quotes in order; the parent is the smallest quote of which a segment holds all of one. */
  private static List<FoundQuote> withParents(List<FoundQuote> quotes) {
    List<FoundQuote> ordered = quotes.stream().sorted(OUTER_FIRST).toList();
    List<FoundQuote> result = new ArrayList<>();
    Deque<Integer> around = new ArrayDeque<>();
    for (FoundQuote quote : ordered) {
      while (!around.isEmpty() && result.get(around.peek()).end() <= quote.start()) {
        around.pop();
      }
      int parent = -1;
      for (int candidate : around) {
        if (holds(result.get(candidate), quote)) {
          parent = candidate;
          break;
        }
      }
      around.push(result.size());
      result.add(
          new FoundQuote(quote.segments(), quote.type(), quote.cue(), quote.source(), parent));
    }
    return result;
  }

  private static boolean holds(FoundQuote outer, FoundQuote inner) {
    for (PredictedSegment segment : inner.segments()) {
      if (outer.segments().stream().noneMatch(s -> s.span().contains(segment.span()))) {
        return false;
      }
    }
    return true;
  }
}

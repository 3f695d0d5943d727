package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript: lines that begin with a label in capitals and a colon. A page with one
 * such line alone has no transcript.
 */
final class Turns {

  private static final int LONGEST_LABEL = 4;

  private final Page page;
  private final List<Turn> turns;
  private final Map<Integer, Turn> byFirstWord = new HashMap<>();
  private final BitSet words = new BitSet();

  private Turns(Page page, List<Turn> turns) {
    this.page = page;
    this.turns = turns;
    for (Turn turn : turns) {
      byFirstWord.put(turn.label().first(), turn);
      words.set(turn.label().first(), turn.said().end());
    }
  }

  /** A label and what stands behind it. */
  private record Turn(TokenRange label, TokenRange said) {}

  /** The turns of a page. */
  static Turns of(Page page) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    for (Span paragraph : Paragraphs.of(page.text())) {
      @Nullable Turn turn = turn(page, page.in(paragraph));
      if (turn != null) {
        turns.add(turn);
        labels.merge(page.of(turn.label()), 1, Integer::sum);
      }
    }
    boolean transcript = turns.size() >= 2 && labels.size() >= 2;
    return new Turns(page, transcript ? turns : List.of());
  }

  private static @Nullable Turn turn(Page page, TokenRange line) {
    int end = Math.min(line.end() - 1, line.first() + LONGEST_LABEL);
    for (int i = line.first(); i < end; i++) {
      boolean name = page.isAllCapitals(i) || (page.isCapital(i) && page.word(i).length() == 1);
      if (!name || page.is(i, WordClass.LABEL) || (i > line.first() && page.pauseBefore(i))) {
        return null;
      }
      if (page.colonBefore(i + 1)) {
        return new Turn(new TokenRange(line.first(), i + 1), new TokenRange(i + 1, line.end()));
      }
    }
    return null;
  }

  /** Whether a word stands in a turn. */
  boolean contains(int word) {
    return words.get(word);
  }

  /** A sentence without the label with which it begins. */
  TokenRange withoutLabel(TokenRange sentence) {
    Turn turn = byFirstWord.get(sentence.first());
    return turn == null
        ? sentence
        : new TokenRange(Math.min(turn.said().first(), sentence.end()), sentence.end());
  }

  /** The turns as quotes of those whose label stands before them. */
  List<FoundQuote> quotes() {
    List<FoundQuote> quotes = new ArrayList<>();
    for (Turn turn : turns) {
      Span label = page.span(turn.label());
      int colon = page.text().indexOf(':', label.end());
      quotes.add(
          new FoundQuote(
              List.of(new PredictedSegment(page.span(turn.said()), null)),
              QuoteType.DIRECT,
              List.of(new Span(colon, colon + 1)),
              new Source.Stated(List.of(new Phrase(turn.label(), null))),
              -1));
    }
    return quotes;
  }
}

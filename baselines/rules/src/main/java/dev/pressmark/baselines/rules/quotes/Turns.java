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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript: lines that begin with a name and a colon, as {@code HOLM: Yes.} or
 * {@code Ada Holm, mate: Yes.} A page has a transcript where two such lines at least have different
 * labels, and each label is in capitals, has an occupation, or is a surname that the page prints in
 * full. Lines without a label between two turns, no more than {@value #LONGEST_PAUSE}, belong to
 * the turn before.
 */
final class Turns {

  /** The most words of a name, and of a name with an occupation. */
  private static final int LONGEST_NAME = 4;

  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_PAUSE = 2;

  private final Page page;
  private final List<Turn> turns;
  private final Map<Integer, Turn> byFirstWord = new HashMap<>();
  private final BitSet words = new BitSet();

  private Turns(Page page, List<Turn> turns) {
    this.page = page;
    this.turns = turns;
    for (Turn turn : turns) {
      byFirstWord.put(turn.label().first(), turn);
      turn.said().forEach(line -> words.set(line.first(), line.end()));
      words.set(turn.label().first(), turn.said().get(0).first());
    }
  }

  /**
   * A turn.
   *
   * @param label the name before the colon
   * @param said what stands behind it, by lines
   */
  private record Turn(TokenRange label, List<TokenRange> said) {}

  /** The turns of a page; none where it has no transcript. */
  static Turns of(Page page) {
    Set<String> surnames = surnames(page);
    List<Turn> turns = new ArrayList<>();
    List<TokenRange> between = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Span paragraph : Paragraphs.of(page.text())) {
      TokenRange line = page.in(paragraph);
      @Nullable Turn turn = turn(page, line, surnames);
      if (turn == null) {
        between.add(line);
        continue;
      }
      if (!turns.isEmpty() && between.size() <= LONGEST_PAUSE) {
        between.stream()
            .filter(range -> !range.isEmpty())
            .forEach(turns.get(turns.size() - 1).said()::add);
      }
      between.clear();
      turns.add(turn);
      labels.add(page.of(turn.label()));
    }
    return new Turns(page, labels.size() >= 2 ? turns : List.of());
  }

  /** The last words of all names of two words or more. */
  private static Set<String> surnames(Page page) {
    Set<String> surnames = new HashSet<>();
    for (int i = 1; i < page.size(); i++) {
      boolean two = page.isCapital(i) && page.isCapital(i - 1) && !page.pauseBefore(i);
      if (two && !page.is(i - 1, WordClass.DETERMINER) && !page.stopBefore(i)) {
        surnames.add(page.word(i));
      }
    }
    return surnames;
  }

  private static @Nullable Turn turn(Page page, TokenRange line, Set<String> surnames) {
    int colon = line.first() + 1;
    while (colon < line.end() && !page.colonBefore(colon)) {
      if (colon - line.first() >= LONGEST_LABEL || page.stopBefore(colon)) {
        return null;
      }
      colon++;
    }
    if (colon >= line.end()) {
      return null;
    }
    int end = line.first();
    while (end < colon && (end == line.first() || !page.commaBefore(end))) {
      boolean inside = page.joinedBefore(end) && end > line.first();
      if (!(page.isCapital(end) || inside) || page.is(end, WordClass.LABEL)) {
        return null;
      }
      end++;
    }
    TokenRange label = new TokenRange(line.first(), end);
    boolean occupied = end < colon && label.size() >= 2 && !page.isCapital(end);
    boolean known = label.size() == 1 && end == colon && surnames.contains(page.word(end - 1));
    boolean named = occupied || known || (end == colon && isInCapitals(page, label));
    boolean quoted = page.text().charAt(page.start(colon) - 1) == '“';
    return named && !quoted && label.size() <= LONGEST_NAME
        ? new Turn(label, new ArrayList<>(List.of(new TokenRange(colon, line.end()))))
        : null;
  }

  private static boolean isInCapitals(Page page, TokenRange label) {
    for (int i = label.first(); i < label.end(); i++) {
      if (!page.isAllCapitals(i) && page.word(i).length() > 1) {
        return false;
      }
    }
    return true;
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
        : new TokenRange(Math.min(turn.said().get(0).first(), sentence.end()), sentence.end());
  }

  /** The turns as quotes of those whose label stands before them. */
  List<FoundQuote> quotes() {
    List<FoundQuote> quotes = new ArrayList<>();
    for (Turn turn : turns) {
      int colon = page.text().indexOf(':', page.end(turn.label().end() - 1));
      quotes.add(
          new FoundQuote(
              turn.said().stream()
                  .map(line -> new PredictedSegment(page.span(line), null))
                  .toList(),
              QuoteType.DIRECT,
              List.of(new Span(colon, colon + 1)),
              new Source.Stated(List.of(new Phrase(turn.label(), null))),
              -1));
    }
    return quotes;
  }
}

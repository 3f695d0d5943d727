package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import dev.pressmark.baselines.rules.text.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the quote of the body that a headline, a caption or a pull quote repeats. */
final class Echoes {

  /** How many quotes of a page are asked about. */
  private static final int REACH = 200;

  private final Page page;
  private final List<FoundQuote> quotes;

  /** Those that may be repeated, with the words of each. */
  private final Map<Integer, Set<String>> told = new LinkedHashMap<>();

  Echoes(Page page, List<FoundQuote> quotes) {
    this.page = page;
    this.quotes = quotes;
    for (int q = 0; q < quotes.size() && told.size() < REACH; q++) {
      if (quotes.get(q).parent() < 0) {
        told.put(q, words(quotes.get(q)));
      }
    }
  }

  private Set<String> words(FoundQuote quote) {
    Set<String> set = new HashSet<>();
    for (PredictedSegment segment : quote.segments()) {
      TokenRange range = page.in(segment.span());
      for (int i = range.first(); i < range.end(); i++) {
        set.add(page.word(i));
      }
    }
    return set;
  }

  /**
   * The quote that holds most words of this one, two thirds at least: one with a cue, or a later
   * one; -1 for none.
   */
  int of(int q) {
    Set<String> own = words(quotes.get(q));
    int best = -1;
    int most = own.size() * 2 / 3;
    for (Map.Entry<Integer, Set<String>> other : told.entrySet()) {
      if (other.getKey() <= q && quotes.get(other.getKey()).cue().isEmpty()) {
        continue;
      }
      int shared = 0;
      for (String word : own) {
        shared += other.getValue().contains(word) ? 1 : 0;
      }
      if (shared > most) {
        best = other.getKey();
        most = shared;
      }
    }
    return best;
  }
}

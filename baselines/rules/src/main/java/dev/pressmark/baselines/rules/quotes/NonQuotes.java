package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;

/** Says which words in marks are no quote, beyond what marks alone tell. */
final class NonQuotes {

  /** The most words of what a thing is called. */
  private static final int LONGEST = 6;

  private final Page page;

  NonQuotes(Page page) {
    this.page = page;
  }

  /**
   * Whether words in marks are a name with its article, as “the Old Lady”, or stand behind a word
   * that says that a motto, a sign or the like follows.
   */
  boolean contains(PredictedQuote quote) {
    if (quote.segments().size() > 1) {
      return false;
    }
    Span span = quote.segments().get(0).span();
    TokenRange words = page.in(span);
    return isNameWithArticle(words) || isAnnounced(words);
  }

  private boolean isNameWithArticle(TokenRange words) {
    int first = words.first();
    if (words.size() < 2
        || words.size() > LONGEST
        || page.isCapital(first)
        || !page.is(first, WordClass.DETERMINER)) {
      return false;
    }
    for (int i = first + 1; i < words.end(); i++) {
      boolean small =
          i > first + 1 && (page.is(i, WordClass.PREPOSITION) || page.word(i).equals("the"));
      if (!page.isCapital(i) && !small) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnnounced(TokenRange words) {
    int before = words.first() - 1;
    if (before < 0 || page.pauseBefore(words.first())) {
      return false;
    }
    boolean called = page.word(before).equals("called") && page.is(before - 1, WordClass.BE);
    return called || page.is(before, WordClass.NAMING);
  }
}

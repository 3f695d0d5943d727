package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.speaker.TokenOverlap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that name the speakers of one quote, gold and predicted. They fit if each predicted
 * mention is one of the mentions that are bound to the quote, and each speaker with bound mentions
 * has at least one of them: a page may name a speaker twice, and one place is enough.
 *
 * @param gold for each speaker with bound mentions these mentions
 * @param told the mentions that are predicted; none where no prediction has one
 * @param agreed whether all predictions with a mention say the same
 */
record BoundMentions(List<List<TokenRange>> gold, Set<TokenRange> told, boolean agreed) {

  static BoundMentions of(List<List<TokenRange>> gold, QuoteMatch match, Tokens tokens) {
    Set<TokenRange> told = Set.of();
    boolean agreed = true;
    for (PredictedQuote quote : match.predicted()) {
      Set<TokenRange> mentions = mentions(quote, tokens);
      if (!mentions.isEmpty()) {
        agreed &= told.isEmpty() || told.equals(mentions);
        told = mentions;
      }
    }
    return new BoundMentions(gold, told, agreed);
  }

  private static Set<TokenRange> mentions(PredictedQuote quote, Tokens tokens) {
    List<PredictedSpeaker> speakers = quote.speakers() == null ? List.of() : quote.speakers();
    Set<TokenRange> mentions = Set.of();
    for (PredictedSpeaker speaker : speakers) {
      if (speaker.mention() != null) {
        TokenRange range = tokens.in(speaker.mention());
        if (speakers.size() == 1) {
          return Set.of(range);
        }
        mentions = mentions.isEmpty() ? new HashSet<>() : mentions;
        mentions.add(range);
      }
    }
    return mentions;
  }

  /** Whether gold binds a mention to the quote. */
  boolean areBound() {
    return !gold.isEmpty();
  }

  /** Whether a mention is predicted. */
  boolean areTold() {
    return !told.isEmpty();
  }

  /** Whether they fit with a token Jaccard of at least ½. */
  boolean fit() {
    return fit(TokenOverlap::isHalf);
  }

  /** Whether they fit to the token; without any on either side too. */
  boolean fitExactly() {
    return (gold.isEmpty() && told.isEmpty()) || fit(TokenOverlap::isExact);
  }

  private boolean fit(Predicate<TokenOverlap> closeEnough) {
    if (told.isEmpty() || !agreed) {
      return false;
    }
    for (TokenRange mention : told) {
      if (!isBound(mention, closeEnough)) {
        return false;
      }
    }
    for (List<TokenRange> bound : gold) {
      if (!isTold(bound, closeEnough)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBound(TokenRange mention, Predicate<TokenOverlap> closeEnough) {
    for (List<TokenRange> bound : gold) {
      if (hasOneLike(mention, bound, closeEnough)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(List<TokenRange> bound, Predicate<TokenOverlap> closeEnough) {
    for (TokenRange mention : bound) {
      if (hasOneLike(mention, told, closeEnough)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOneLike(
      TokenRange mention, Iterable<TokenRange> others, Predicate<TokenOverlap> closeEnough) {
    for (TokenRange other : others) {
      if (closeEnough.test(TokenOverlap.of(mention, other))) {
        return true;
      }
    }
    return false;
  }
}

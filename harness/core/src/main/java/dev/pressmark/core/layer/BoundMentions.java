package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.speaker.TokenOverlap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words that name the speakers of one quote, gold and predicted. They fit if each predicted
 * mention is one of the mentions that are bound to the quote, and each speaker with bound mentions
 * has at least one of them: a page may name a speaker twice, and one place is enough.
 *
 * @param gold for each speaker with bound mentions these mentions
 * @param told what the predictions say, each different answer once; those without a mention say
 *     nothing
 */
record BoundMentions(List<List<TokenRange>> gold, Set<Set<TokenRange>> told) {

  static BoundMentions of(QuoteMatch match, Tokens tokens) {
    List<List<TokenRange>> gold =
        match.quote().speakers().stream()
            .map(Speaker::mentions)
            .filter(mentions -> !mentions.isEmpty())
            .map(mentions -> mentions.stream().map(tokens::in).toList())
            .toList();
    Set<Set<TokenRange>> told = new HashSet<>();
    for (PredictedQuote quote : match.predicted()) {
      Set<TokenRange> mentions = mentions(quote, tokens);
      if (!mentions.isEmpty()) {
        told.add(mentions);
      }
    }
    return new BoundMentions(gold, told);
  }

  private static Set<TokenRange> mentions(PredictedQuote quote, Tokens tokens) {
    List<PredictedSpeaker> speakers = quote.speakers() == null ? List.of() : quote.speakers();
    return speakers.stream()
        .map(PredictedSpeaker::mention)
        .filter(Objects::nonNull)
        .map(tokens::in)
        .collect(Collectors.toSet());
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
    if (told.size() != 1) {
      return false;
    }
    Set<TokenRange> predicted = told.iterator().next();
    List<TokenRange> all = gold.stream().flatMap(List::stream).toList();
    return predicted.stream().allMatch(one -> hasOneLike(one, all, closeEnough))
        && gold.stream()
            .allMatch(
                bound -> bound.stream().anyMatch(one -> hasOneLike(one, predicted, closeEnough)));
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

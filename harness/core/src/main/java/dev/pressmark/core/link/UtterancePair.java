package dev.pressmark.core.link;

import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.link.GoldQuotes.GoldPair;
import dev.pressmark.core.link.GoldQuotes.GoldQuote;
import java.util.ArrayList;
import java.util.List;

/**
 * Two gold quotes that print one utterance, as the scorer counts them.
 *
 * @param a one, as {@code story/a#q1}
 * @param b the other
 * @param row where the pair is counted
 * @param variant how the two printings differ
 */
public record UtterancePair(String a, String b, PairRow row, Variant variant) {

  /** Every linked pair of these stories once; articles without text and boilerplate have none. */
  public static List<UtterancePair> of(List<Story> stories) {
    GoldQuotes gold = new GoldQuotes(stories);
    List<UtterancePair> pairs = new ArrayList<>();
    for (GoldPair pair : gold.pairs()) {
      pairs.add(
          new UtterancePair(
              reference(gold, pair.pair().a()),
              reference(gold, pair.pair().b()),
              pair.row(),
              pair.variant()));
    }
    return pairs;
  }

  private static String reference(GoldQuotes gold, int number) {
    GoldQuote quote = gold.quotes().get(number);
    return gold.articles().get(quote.article()).id() + "#" + quote.id();
  }
}

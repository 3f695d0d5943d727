package dev.pressmark.core.link;

import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.link.GoldQuotes.GoldPair;
import dev.pressmark.core.link.GoldQuotes.Lookalike;

/**
 * Linked pairs of quotes: the main score and its recall by variant, rows of their own for short
 * pairs and pairs inside an article, the neighbourhoods of quotes as clusters. Counts of pairs are
 * of ends, two a pair. Pairs that gold is unsure of are dropped from both sides and counted.
 *
 * <p>Costs one question a pair that gold names and one a quote and row, whatever is predicted.
 */
final class UtterancePairs {

  static final String PAIRS = PairRow.MAIN.key();
  static final String DROPPED = "utterances.dropped";
  private static final String FALSE_POSITIVES = PAIRS + ".falsePositives";
  private static final String UNSURE = "utterances.unsure";
  private static final String B_CUBED = "utterances.bCubed";

  private static final PairRow[] ROWS = PairRow.values();

  private final GoldQuotes gold;
  private final LinkedQuotes quotes;
  private final QuoteLinking linking;
  private final CountsByStory counts;

  /** By row and quote: the ends of pairs that were predicted, are in gold, are both. */
  private final long[][] predicted;

  private final long[][] inGold;
  private final long[][] right;

  private UtterancePairs(
      GoldQuotes gold, LinkedQuotes quotes, QuoteLinking linking, CountsByStory counts) {
    this.gold = gold;
    this.quotes = quotes;
    this.linking = linking;
    this.counts = counts;
    predicted = new long[ROWS.length][quotes.size()];
    inGold = new long[ROWS.length][quotes.size()];
    right = new long[ROWS.length][quotes.size()];
  }

  static void count(
      GoldQuotes gold, LinkedQuotes quotes, QuoteLinking linking, CountsByStory counts) {
    UtterancePairs pairs = new UtterancePairs(gold, quotes, linking, counts);
    gold.articles().stories().forEach(pairs::zero);
    pairs.predictedEnds();
    pairs.unsure();
    gold.pairs().forEach(pairs::goldPair);
    for (int quote = 0; quote < quotes.size(); quote++) {
      pairs.quote(quote);
    }
    pairs.lookalikes();
  }

  private void zero(String story) {
    for (PairRow row : ROWS) {
      counts.add(story, row.key(), PrecisionRecall.ZERO);
    }
    counts.add(story, B_CUBED, PrecisionRecall.ZERO_CREDIT);
  }

  private void predictedEnds() {
    for (PairRow row : ROWS) {
      for (int quote = 0; quote < quotes.size(); quote++) {
        predicted[row.ordinal()][quote] = linking.degree(row, quote);
      }
    }
  }

  private void unsure() {
    for (ItemPair pair : gold.unsure()) {
      String story = quotes.story(pair.a());
      counts.add(story, UNSURE, Total.ONE);
      if (linking.links(pair)) {
        counts.add(story, UNSURE + "[predicted=linked]", Total.ONE);
        add(predicted, quotes.row(pair), pair, -1);
      }
    }
  }

  /** A pair that shares an utterance is counted where its printings belong, on both sides. */
  private void goldPair(GoldPair link) {
    ItemPair pair = link.pair();
    boolean found = linking.links(pair);
    add(inGold, link.row(), pair, 1);
    if (found) {
      add(right, link.row(), pair, 1);
      add(predicted, quotes.row(pair), pair, -1);
      add(predicted, link.row(), pair, 1);
    }
    if (link.row() == PairRow.MAIN) {
      counts.add(
          quotes.story(pair.a()),
          PAIRS + "[variant=" + link.variant().word() + "]",
          new PrecisionRecall(0, 0, found ? 2 : 0, 2, 1));
    }
  }

  private static void add(long[][] ends, PairRow row, ItemPair pair, int times) {
    ends[row.ordinal()][pair.a()] += times;
    ends[row.ordinal()][pair.b()] += times;
  }

  private void quote(int quote) {
    String story = quotes.story(quote);
    for (PairRow row : ROWS) {
      long judged = predicted[row.ordinal()][quote];
      long links = inGold[row.ordinal()][quote];
      if (judged > 0 || links > 0) {
        counts.add(
            story,
            row.key(),
            PrecisionRecall.ofMatches(right[row.ordinal()][quote], judged, links));
      }
    }
    bCubed(story, quote);
    long wrong = predicted[PairRow.MAIN.ordinal()][quote] - right[PairRow.MAIN.ordinal()][quote];
    if (wrong > 0) {
      counts.add(story, FALSE_POSITIVES, new Total(wrong));
    }
  }

  /**
   * The share of the quotes linked with this one, itself included, that are linked with it on the
   * other side. A quote that stands for none of gold's is nothing on the other side, nor is a quote
   * of gold for which none stands: so swapping the sides swaps precision and recall.
   */
  private void bCubed(String story, int quote) {
    long judged = predicted[PairRow.MAIN.ordinal()][quote];
    long links = inGold[PairRow.MAIN.ordinal()][quote];
    long shared = right[PairRow.MAIN.ordinal()][quote] + (quotes.onBothSides(quote) ? 1 : 0);
    if (judged == 0 && links == 0) {
      return;
    }
    counts.add(
        story,
        B_CUBED,
        PrecisionRecall.ofCredit(
            judged > 0 ? Credit.of(shared, judged + 1) : 0,
            judged > 0 ? 1 : 0,
            links > 0 ? Credit.of(shared, links + 1) : 0,
            links > 0 ? 1 : 0));
  }

  private void lookalikes() {
    for (Lookalike lookalike : gold.lookalikes()) {
      ItemPair pair = lookalike.pair();
      if (linking.links(pair)
          && quotes.row(pair) == PairRow.MAIN
          && !gold.isLinked(pair)
          && !gold.unsure().contains(pair)) {
        String key = FALSE_POSITIVES + "[hardNegative=" + lookalike.kind().word() + "]";
        counts.add(quotes.story(pair.a()), key, Total.ONE);
        counts.add(quotes.story(pair.b()), key, Total.ONE);
      }
    }
  }
}

package dev.pressmark.baselines.rules.links;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * In what two pages are alike. Shares are between 0 and 1; what is said of a and b changes places
 * with the pages.
 *
 * @param keptA share of the words of a that b has word for word ({@link Coverage})
 * @param keptB the same of b
 * @param keptQuoted how many of these words stand in quotation marks, in the page that has fewer
 * @param passages into how many separate passages the others fall, in the page that has fewer
 * @param narration how many words these passages have
 * @param alignedA share of the sentences of a, by weight, that b tells, too ({@link
 *     SentenceAlignment})
 * @param alignedB the same of b
 * @param inOrder how far the aligned sentences come in one order, the smaller of the two sides
 * @param changed share of the aligned sentences that differ in a name or number on either side
 * @param lead whether the first sentence of the longer article is aligned
 * @param topic cosine of the two pages over rare stems ({@link Topics})
 * @param names how many of the rare stems in both are names
 */
record Likeness(
    double keptA,
    double keptB,
    int keptQuoted,
    int passages,
    int narration,
    double alignedA,
    double alignedB,
    double inOrder,
    double changed,
    boolean lead,
    double topic,
    int names) {

  /** A passage of reused narration has at least so many words. */
  private static final int PASSAGE = 8;

  /** Compares two pages. */
  static Likeness of(Page a, Page b, Topics topics, Vocabulary vocabulary) {
    Coverage ofA = Coverage.of(a, Shingles.of(b, vocabulary), vocabulary);
    Coverage ofB = Coverage.of(b, Shingles.of(a, vocabulary), vocabulary);
    SentenceAlignment fromA = SentenceAlignment.of(a, b, vocabulary);
    SentenceAlignment fromB = SentenceAlignment.of(b, a, vocabulary);
    Passages narrationA = passages(a.narration(ofA.kept()));
    Passages narrationB = passages(b.narration(ofB.kept()));
    return new Likeness(
        ofA.share(),
        ofB.share(),
        Math.min(a.countQuoted(ofA.kept()), b.countQuoted(ofB.kept())),
        Math.min(narrationA.count(), narrationB.count()),
        Math.min(narrationA.words(), narrationB.words()),
        fromA.share(),
        fromB.share(),
        Math.min(fromA.inOrder(), fromB.inOrder()),
        Math.max(
            SlotChanges.share(a, b, fromA, vocabulary), SlotChanges.share(b, a, fromB, vocabulary)),
        a.bodySize() >= b.bodySize() ? fromA.lead() : fromB.lead(),
        topics.cosine(a, b),
        topics.names(a, b));
  }

  private record Passages(int count, int words) {}

  /** The stretches of narration that are long enough to be no chance. */
  private static Passages passages(BitSet narration) {
    int passages = 0;
    int words = 0;
    for (int i = narration.nextSetBit(0); i >= 0; ) {
      int end = narration.nextClearBit(i);
      if (end - i >= PASSAGE) {
        passages++;
        words += end - i;
      }
      i = narration.nextSetBit(end);
    }
    return new Passages(passages, words);
  }

  double leastKept() {
    return Math.min(keptA, keptB);
  }

  double mostKept() {
    return Math.max(keptA, keptB);
  }

  /** Mean share of the words that are the same. */
  double kept() {
    return (keptA + keptB) / 2;
  }

  double leastAligned() {
    return Math.min(alignedA, alignedB);
  }

  /** Mean share of the sentences that tell the same. */
  double aligned() {
    return (alignedA + alignedB) / 2;
  }

  /** How far the one page retells the other in its order. */
  double retold() {
    return aligned() * inOrder;
  }

  /** Whether two pages bear dates and none in common. */
  static boolean differentDays(Page a, Page b) {
    LocalDate one = a.head().last();
    LocalDate other = b.head().last();
    return one != null
        && other != null
        && !one.equals(other)
        && !one.equals(b.head().first())
        && !other.equals(a.head().first());
  }
}

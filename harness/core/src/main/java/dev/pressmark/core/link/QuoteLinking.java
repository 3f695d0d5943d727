package dev.pressmark.core.link;

/** Which quotes an answer links: enough to count pairs without going through all of them. */
interface QuoteLinking {

  /** Whether two quotes are linked. */
  boolean links(ItemPair pair);

  /**
   * With how many quotes one is linked that make a pair of this row, as {@link
   * LinkedQuotes#row(ItemPair)} has it.
   */
  long degree(PairRow row, int quote);
}

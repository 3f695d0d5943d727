package dev.pressmark.core.link;

/** Where a pair of quotes is counted: in the main score, or in a row of its own. */
public enum PairRow {
  /** Between articles, both printings long enough. */
  MAIN("utterances.pairs"),
  /** Between articles, one of them too short to tell anything. */
  SHORT("utterances.pairs.short"),
  /** Inside one article: a headline, a pull quote, a caption that repeats a quote. */
  WITHIN("utterances.pairs.within");

  private final String key;

  PairRow(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static PairRow of(boolean oneArticle, boolean bothLong) {
    return oneArticle ? WITHIN : bothLong ? MAIN : SHORT;
  }

  /** Whether a printing is long enough: 4 tokens, or 2 that all stand in quotation marks. */
  static boolean isLong(int tokens, boolean quoted) {
    return tokens >= (quoted ? 2 : 4);
  }
}

package dev.pressmark.baselines.rules.links;

import java.util.BitSet;
import java.util.List;

/**
 * An article as it is compared: its words by number, its sentences, what stands in quotation marks,
 * and the quotes that are to be linked. Two pages are equal only if they are the same.
 */
final class Page {

  private final String id;
  private final int rank;
  private final int[] words;
  private final BitSet quoted;
  private final BitSet furniture;
  private final List<Sentence> sentences;
  private final StemSet stems;
  private final Head head;
  private final List<Printing> quotes;

  /**
   * Takes over what the reader made.
   *
   * @param id the article's id
   * @param rank its place among all pages of the collection, from 0, when they are put in the order
   *     of their texts: ties are settled by it and never by ids
   * @param words the folded words in their order
   * @param quoted which of them stand in quotation marks
   * @param furniture which of them belong to the page and not to the article
   * @param sentences the sentences in their order
   * @param stems the different stems that carry weight
   * @param head what the lines above the body say
   * @param quotes the quotes to link
   */
  Page(
      String id,
      int rank,
      int[] words,
      BitSet quoted,
      BitSet furniture,
      List<Sentence> sentences,
      StemSet stems,
      Head head,
      List<Printing> quotes) {
    this.id = id;
    this.rank = rank;
    this.words = words;
    this.quoted = quoted;
    this.furniture = furniture;
    this.sentences = sentences;
    this.stems = stems;
    this.head = head;
    this.quotes = quotes;
  }

  String id() {
    return id;
  }

  int rank() {
    return rank;
  }

  /** Number of words. */
  int size() {
    return words.length;
  }

  /** The number of the folded word at a position. */
  int word(int position) {
    return words[position];
  }

  boolean isQuoted(int position) {
    return quoted.get(position);
  }

  boolean isFurniture(int position) {
    return furniture.get(position);
  }

  /** How many of some positions stand in quotation marks. */
  int countQuoted(BitSet positions) {
    BitSet both = (BitSet) positions.clone();
    both.and(quoted);
    return both.cardinality();
  }

  /** Those of some positions that belong to the article. */
  BitSet inArticle(BitSet positions) {
    BitSet rest = (BitSet) positions.clone();
    rest.andNot(furniture);
    return rest;
  }

  /** Those of some positions that stand in no quotation marks. */
  BitSet narration(BitSet positions) {
    BitSet rest = (BitSet) positions.clone();
    rest.andNot(quoted);
    return rest;
  }

  /** Number of words that belong to the article. */
  int bodySize() {
    return words.length - furniture.cardinality();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  StemSet stems() {
    return stems;
  }

  Head head() {
    return head;
  }

  List<Printing> quotes() {
    return quotes;
  }
}

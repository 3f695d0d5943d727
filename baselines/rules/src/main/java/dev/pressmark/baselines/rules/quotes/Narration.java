package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;

/** One sentence as its narrator tells it: marked words in it are another's. */
final class Narration {

  private final Page page;
  private final int[] marks;
  private final int first;
  private final int end;

  /**
   * A sentence.
   *
   * @param page the page
   * @param marks for each word of the page the number of the quotation in marks in which it stands,
   *     -1 for none
   * @param first position of the first word of the sentence
   * @param end position after its last word
   */
  Narration(Page page, int[] marks, int first, int end) {
    this.page = page;
    this.marks = marks;
    this.first = first;
    this.end = end;
  }

  /** The page. */
  Page page() {
    return page;
  }

  /** Position of the first word of the sentence. */
  int first() {
    return first;
  }

  /** Position after its last word. */
  int end() {
    return end;
  }

  /** Whether a word of the sentence stands in marks. */
  boolean isMarked(int at) {
    return at >= first && at < end && marks[at] >= 0;
  }

  /** Position after the last word of the marked stretch in which a word stands. */
  int endOfMarked(int at) {
    int mark = marks[at];
    int i = at;
    while (i < end && marks[i] == mark) {
      i++;
    }
    return i;
  }

  /** Whether the narrator pauses before a word, or a change of marks stands there. */
  boolean isBreakBefore(int at) {
    return at <= first || at >= end || page.pauseBefore(at) || marks[at] != marks[at - 1];
  }

  /** Whether a range holds a verb that makes it a clause. */
  boolean hasFiniteVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFiniteVerb(i) || (i > from && endsLikePast(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a finite verb whatever stands beside it. */
  boolean isFiniteVerb(int at) {
    return page.is(at, WordClass.AUXILIARY) || page.is(at, WordClass.IRREGULAR_VERB);
  }

  private boolean endsLikePast(int at) {
    String word = page.word(at);
    return word.length() > 3
        && word.endsWith("ed")
        && !page.is(at - 1, WordClass.DETERMINER)
        && !page.is(at - 1, WordClass.POSSESSIVE);
  }

  /** Whether a word can begin a noun phrase by its class or its capital. */
  boolean beginsNounPhrase(int at) {
    return page.is(at, WordClass.DETERMINER)
        || page.is(at, WordClass.POSSESSIVE)
        || page.is(at, WordClass.SUBJECT_PRONOUN)
        || page.is(at, WordClass.OTHER_PRONOUN)
        || isName(at);
  }

  /** Whether a word is capitalised and no name of a day or month. */
  boolean isName(int at) {
    return page.isCapital(at) && !page.is(at, WordClass.TIME);
  }

  /** Whether a word is an adverb. */
  boolean isAdverb(int at) {
    String word = page.word(at);
    return page.is(at, WordClass.ADVERB)
        || (word.length() > 4 && word.endsWith("ly") && !page.isCapital(at));
  }
}

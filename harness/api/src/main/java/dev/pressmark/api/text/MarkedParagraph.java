package dev.pressmark.api.text;

import dev.pressmark.api.text.QuotationMark.Place;
import dev.pressmark.api.text.QuotationSign.Family;
import dev.pressmark.api.text.QuotationSign.Shape;
import java.util.List;

/**
 * The marks of one paragraph and what can be told of them before anything is open. Marks are named
 * by their position in the list of marks.
 */
final class MarkedParagraph {

  static final int NONE = -1;

  private static final String SENTENCE_ENDS = ".!?…。！？";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",;:";

  private final String text;
  private final int from;
  private final int to;
  private final boolean goesOn;
  private final List<QuotationMark> marks;
  private final int solid;
  private final boolean reversedGuillemets;

  /** For each mark the next single one that is surely a quotation mark. */
  private final int[] decisive;

  /** For each family the first of its marks after the one last asked for. */
  private final int[] upcoming = new int[Family.values().length];

  /**
   * @param from index of the first character of the paragraph that is not white space
   * @param to index after the last one
   * @param goesOn whether the paragraph before left a quotation open
   */
  MarkedParagraph(String text, int from, int to, boolean goesOn) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.goesOn = goesOn;
    this.marks = QuotationMark.in(text, from, to);
    this.solid = countSolid();
    this.reversedGuillemets = setsGuillemetsReversed();
    this.decisive = decisiveSingles();
  }

  String text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the paragraph before left a quotation open. */
  boolean goesOn() {
    return goesOn;
  }

  List<QuotationMark> marks() {
    return marks;
  }

  /** Number of its characters that are neither white space nor quotation marks. */
  int solid() {
    return solid;
  }

  boolean isSingle(int m) {
    return marks.get(m).family() == Family.SINGLE;
  }

  /** Whether nothing but marks and white space follows a mark. */
  boolean isAtEnd(QuotationMark mark) {
    return mark.solid() == solid;
  }

  /**
   * What the shape of a mark says in this paragraph, where guillemets may be set « a » or » a «.
   */
  Shape shapeHere(QuotationMark mark) {
    boolean reversed = reversedGuillemets && mark.family().isGuillemet();
    return reversed ? mark.shape().reversed() : mark.shape();
  }

  // Looking ahead

  /** Whether the next mark of the same family closes, by its place and shape alone. */
  boolean nextCloses(int m) {
    return nextCloses(marks.get(m).family(), m);
  }

  /** Whether the next mark of a family closes, by its place and shape alone. */
  boolean nextCloses(Family family, int m) {
    int next = family == Family.SINGLE ? decisive[m] : next(family, m);
    return next != NONE && closesByItself(marks.get(next));
  }

  /** Whether the next mark of a family closes, and stands before some other mark. */
  boolean nextClosesBefore(Family family, int m, int limit) {
    int next = next(family, m);
    return next != NONE && next < limit && closesByItself(marks.get(next));
  }

  /** The next single mark that is surely a quotation mark; {@link #NONE} if none. */
  int decisive(int m) {
    return decisive[m];
  }

  /** Whether the next single mark that is surely a quotation mark closes. */
  boolean decisiveCloses(int m) {
    return decisive[m] != NONE && marks.get(decisive[m]).place() != Place.BEFORE_TEXT;
  }

  /** The next mark of a family; asked for marks in text order. */
  private int next(Family family, int m) {
    int i = Math.max(upcoming[family.ordinal()], m + 1);
    while (i < marks.size() && marks.get(i).family() != family) {
      i++;
    }
    upcoming[family.ordinal()] = i;
    return i < marks.size() ? i : NONE;
  }

  private boolean closesByItself(QuotationMark mark) {
    if (mark.shape().isFirm()) {
      return mark.shape().closes();
    }
    return switch (mark.place()) {
      case BEFORE_TEXT -> false;
      case AFTER_TEXT -> true;
      case WITHIN_TEXT -> mark.shape() == Shape.CLOSES;
      case APART -> isAtEnd(mark) || shapeHere(mark).closes();
    };
  }

  // Apostrophes

  /** Whether it begins a word or a year that has lost its beginning: {@code ’em}, {@code ’98}. */
  boolean isClipping(QuotationMark mark) {
    return !mark.shape().isFirm()
        && (Apostrophes.opensClippedWord(text, mark.end(), to)
            || Apostrophes.opensYear(text, mark.end(), to));
  }

  /** Whether it can be nothing but an apostrophe before a word: {@code ’90s}, {@code ’n’}. */
  boolean isApostropheBefore(QuotationMark mark) {
    return Apostrophes.opensLoneN(text, mark.end(), to)
        || Apostrophes.opensDecade(text, mark.end(), to);
  }

  /** Whether it can be nothing but an apostrophe after a word: {@code ’n’}. */
  boolean isApostropheAfter(QuotationMark mark) {
    return Apostrophes.closesLoneN(text, from, mark.start());
  }

  /** Whether it may as well belong to the word before it: {@code the crews’ pay}. */
  boolean mayEndWord(QuotationMark mark) {
    return Apostrophes.mayEndWord(text, from, mark.start(), mark.end(), to);
  }

  // The text before a mark

  /** Whether a clause ends right before a mark, or nothing solid stands before it. */
  boolean beginsClause(QuotationMark mark) {
    return mark.solid() == 0 || endsClause(lastBefore(mark.start()));
  }

  /** Whether a character ends a clause. */
  static boolean endsClause(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  /** Whether a sentence ends with this character, so that the next one begins after it. */
  boolean isSentenceEnd(int index) {
    return SENTENCE_ENDS.indexOf(text.charAt(index)) >= 0
        && index + 1 < to
        && QuotationMark.isSpace(text.charAt(index + 1));
  }

  /** The last character before an index that is no white space, within two steps; else a space. */
  char lastBefore(int index) {
    for (int i = index - 1; i >= from && i >= index - 2; i--) {
      if (!QuotationMark.isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** Whether a sentence ends before an index, a closing mark and spaces between left aside. */
  boolean endsSentenceBefore(int index) {
    for (int i = index - 1; i >= from && i >= index - 4; i--) {
      char c = text.charAt(i);
      if (SENTENCE_ENDS.indexOf(c) >= 0) {
        return true;
      }
      if (!QuotationMark.isSpace(c) && QuotationSign.of(c) == null) {
        return false;
      }
    }
    return false;
  }

  // What is found out once

  private int countSolid() {
    if (marks.isEmpty()) {
      return 0;
    }
    QuotationMark last = marks.get(marks.size() - 1);
    int count = last.solid();
    for (int i = last.end(); i < to; i++) {
      count += QuotationMark.isSpace(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private int[] decisiveSingles() {
    int[] next = new int[marks.size()];
    int last = NONE;
    for (int m = marks.size() - 1; m >= 0; m--) {
      next[m] = last;
      if (isSingle(m) && isDecisive(marks.get(m))) {
        last = m;
      }
    }
    return next;
  }

  private boolean isDecisive(QuotationMark mark) {
    return switch (mark.place()) {
      case BEFORE_TEXT ->
          mark.shape() != Shape.CLOSES && !isClipping(mark) && !isApostropheBefore(mark);
      case AFTER_TEXT -> !mayEndWord(mark) && !isApostropheAfter(mark);
      case WITHIN_TEXT -> false;
      case APART -> mark.shape() == Shape.CLOSES;
    };
  }

  private boolean setsGuillemetsReversed() {
    if (goesOn) {
      return false;
    }
    int first = NONE;
    int last = NONE;
    for (int m = 0; m < marks.size(); m++) {
      if (marks.get(m).family().isGuillemet() && marks.get(m).place() == Place.APART) {
        first = first == NONE ? m : first;
        last = m;
      }
    }
    return first != NONE
        && marks.get(first).shape() == Shape.CLOSES
        && marks.get(last).shape() == Shape.OPENS
        && marks.get(last).solid() > marks.get(first).solid();
  }
}

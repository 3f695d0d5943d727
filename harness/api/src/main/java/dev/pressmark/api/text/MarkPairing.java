package dev.pressmark.api.text;

import dev.pressmark.api.text.QuotationMark.Place;
import dev.pressmark.api.text.QuotationSign.Family;
import dev.pressmark.api.text.QuotationSign.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the marks of one paragraph: one pass from left to right with a stack of what is open. What
 * a mark does is decided by three things, in this order: how it stands to the text around it, what
 * its shape says, and what is open. Single marks must pass for something better than an apostrophe.
 *
 * <p>Every look ahead is to the next mark of a family and every mark enters and leaves the stack
 * once, so that the work grows with the length of the paragraph.
 */
final class MarkPairing {

  private static final String SENTENCE_ENDS = ".!?…。！？";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",;:";
  private static final int NONE = -1;
  private static final int ANY_DOUBLE = Family.values().length;

  /** What a mark does. */
  private enum Role {
    OPEN,
    CLOSE,
    NOTHING
  }

  private final String text;
  private final int from;
  private final int to;
  private final boolean goesOn;
  private final List<QuotationMark> marks;
  private final int solid;

  /** For each single mark the next one that is surely a quotation mark. */
  private final int[] decisive;

  /** For each family the first of its marks after the current one. */
  private final int[] upcoming = new int[Family.values().length];

  /** The opening marks that are open, the outermost first. */
  private final int[] stack;

  private int depth;
  private final int[] open = new int[Family.values().length];

  /** The innermost open mark of each family, and last of all families but the single marks. */
  private final int[] innermost = new int[Family.values().length + 1];

  /** For each open mark the next one outside it of its family, and of all but single marks. */
  private final int[] outside;

  private final int[] outsideDouble;

  /** The opening marks that begin a clipped word: more likely an apostrophe. */
  private final boolean[] weak;

  /** For each family the marks that opened after the end of a sentence, in text order. */
  private final List<List<Integer>> sentenceOpeners = new ArrayList<>();

  private final List<Stretch> found = new ArrayList<>();
  private final boolean reversedGuillemets;

  /** Where a quotation without opening mark could begin: after the last one that was closed. */
  private int lastEnd = NONE;

  private int searched;
  private int boundary = NONE;

  private MarkPairing(
      String text, int from, int to, boolean goesOn, List<QuotationMark> marks, int solid) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.goesOn = goesOn;
    this.marks = marks;
    this.solid = solid;
    this.stack = new int[marks.size()];
    this.weak = new boolean[marks.size()];
    this.outside = new int[marks.size()];
    this.outsideDouble = new int[marks.size()];
    this.decisive = decisiveSingles();
    this.reversedGuillemets = setsGuillemetsReversed();
    for (int i = 0; i < open.length; i++) {
      sentenceOpeners.add(new ArrayList<>());
    }
  }

  /**
   * The quoted stretches of a paragraph, outer ones before inner ones.
   *
   * @param from index of the first character of the paragraph that is not white space
   * @param to index after the last one
   * @param goesOn whether the paragraph before left a quotation open
   */
  static List<Stretch> of(String text, int from, int to, boolean goesOn) {
    List<QuotationMark> marks = QuotationMark.in(text, from, to);
    if (marks.isEmpty()) {
      return List.of();
    }
    QuotationMark last = marks.get(marks.size() - 1);
    int solid = last.solid();
    for (int i = last.end(); i < to; i++) {
      solid += QuotationMark.isSpace(text.charAt(i)) ? 0 : 1;
    }
    return new MarkPairing(text, from, to, goesOn, marks, solid).pair();
  }

  private List<Stretch> pair() {
    for (int m = 0; m < marks.size(); m++) {
      Role role = isSingle(m) ? roleOfSingle(m) : roleOfDouble(m);
      if (role == Role.OPEN) {
        push(m);
      } else if (role == Role.CLOSE && isSingle(m)) {
        closeSingle(m);
      } else if (role == Role.CLOSE) {
        closeDouble(m);
      }
    }
    popTo(0, to, solid);
    return Stretch.nest(text, found);
  }

  // What double marks, guillemets and brackets do

  private Role roleOfDouble(int m) {
    QuotationMark mark = marks.get(m);
    Shape shape = mark.shape();
    if (shape.isFirm()) {
      return shape.opens() ? Role.OPEN : Role.CLOSE;
    }
    if (isMeasure(m)) {
      return Role.NOTHING;
    }
    boolean own = open[mark.family().ordinal()] > 0;
    return switch (mark.place()) {
      case BEFORE_TEXT -> own && isMisplacedClose(m) ? Role.CLOSE : Role.OPEN;
      case AFTER_TEXT -> isMisplacedOpen(m) ? Role.OPEN : Role.CLOSE;
      case WITHIN_TEXT ->
          switch (shape) {
            case OPENS -> Role.OPEN;
            case CLOSES -> openDoubles() == 0 && nextCloses(m) ? Role.OPEN : Role.CLOSE;
            default -> own ? Role.CLOSE : Role.OPEN;
          };
      case APART -> roleApart(m, own);
    };
  }

  private Role roleApart(int m, boolean own) {
    QuotationMark mark = marks.get(m);
    if (mark.solid() == 0) {
      return Role.OPEN;
    }
    if (mark.solid() == solid) {
      return Role.CLOSE;
    }
    Shape shape = mark.shape();
    if (mark.family().isGuillemet()) {
      return (reversedGuillemets ? shape.reversed() : shape).opens() ? Role.OPEN : Role.CLOSE;
    }
    return own || shape.closes() ? Role.CLOSE : Role.OPEN;
  }

  /** Whether a mark that stands before text closes all the same: {@code “Yes, ”she said}. */
  private boolean isMisplacedClose(int m) {
    QuotationMark mark = marks.get(m);
    if (nextCloses(m)) {
      return false;
    }
    int opener = innermost(mark.family());
    return switch (mark.shape()) {
      case CLOSES -> marks.get(opener).shape() == Shape.OPENS;
      case EITHER -> lastCharacterBefore(mark.start()) == ',';
      default -> false;
    };
  }

  /** Whether a mark that stands after text opens all the same: {@code She said“ yes”}. */
  private boolean isMisplacedOpen(int m) {
    QuotationMark mark = marks.get(m);
    if (openDoubles() > 0 || !nextCloses(m)) {
      return false;
    }
    char before = text.charAt(mark.start() - 1);
    return mark.shape() == Shape.OPENS
        || (mark.shape() == Shape.EITHER && (Character.isLetter(before) || before == ':'));
  }

  /** Whether it stands for inches, or minutes, or seconds. */
  private boolean isMeasure(int m) {
    QuotationMark mark = marks.get(m);
    int before = mark.start() - 1;
    if (before < from
        || mark.family() != Family.DOUBLE
        || mark.shape() == Shape.OPENS
        || !Character.isDigit(text.charAt(before))) {
      return false;
    }
    if (Apostrophes.closesInches(text, from, mark.start()) || openDoubles() == 0) {
      return true;
    }
    int after = mark.end();
    boolean nounFollows =
        after + 1 < to
            && (QuotationMark.isSpace(text.charAt(after))
                || QuotationMark.isDash(text.charAt(after)))
            && Character.isLowerCase(text.charAt(after + 1));
    return nounFollows && nextCloses(m);
  }

  private void closeDouble(int m) {
    QuotationMark mark = marks.get(m);
    if (open[mark.family().ordinal()] > 0) {
      pairWith(innermost(mark.family()), m);
      return;
    }
    if (openDoubles() > 0) {
      int opener = innermostDouble();
      if (!upcomingCloses(marks.get(opener).family(), m)) {
        pairWith(opener, m);
      }
      return;
    }
    if (depth > 0) {
      int opener = stack[depth - 1];
      if (!weak[opener] && beginsClause(opener) && !upcomingCloses(Family.SINGLE, m)) {
        pairWith(opener, m);
        return;
      }
      popTo(0, mark.start(), mark.solid());
    }
    closeUnopened(m);
  }

  /** A closing mark with nothing open: the opening one is missing, or this one is stray. */
  private void closeUnopened(int m) {
    QuotationMark mark = marks.get(m);
    boolean sentence = CLAUSE_ENDS.indexOf(lastCharacterBefore(mark.start())) >= 0;
    boolean first = lastEnd == NONE;
    if ((mark.family().isGuillemet() || mark.shape() == Shape.OPENS) && !sentence) {
      return;
    }
    if (mark.shape() == Shape.OPENS && mark.place() == Place.APART && first) {
      return;
    }
    int start = first ? from : sentenceAfterLast(mark.start());
    if (start == NONE) {
      return;
    }
    Stretch stretch = Stretch.unopened(text, start, mark);
    if (stretch.isSolid(text)) {
      found.add(stretch);
    }
    closedAt(mark.end());
  }

  /** Where the first sentence after the last quotation begins, up to a limit; NONE if nowhere. */
  private int sentenceAfterLast(int limit) {
    if (boundary != NONE) {
      return boundary;
    }
    if (searched == lastEnd && endsSentence(lastEnd)) {
      boundary = lastEnd;
      return boundary;
    }
    for (; searched < limit - 1; searched++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(searched)) >= 0
          && QuotationMark.isSpace(text.charAt(searched + 1))) {
        boundary = searched + 1;
        return boundary;
      }
    }
    return NONE;
  }

  private void closedAt(int end) {
    lastEnd = end;
    searched = end;
    boundary = NONE;
  }

  // What single marks do

  private Role roleOfSingle(int m) {
    QuotationMark mark = marks.get(m);
    Shape shape = mark.shape();
    boolean own = open[Family.SINGLE.ordinal()] > 0;
    return switch (mark.place()) {
      case BEFORE_TEXT -> opensSingle(m, own) ? Role.OPEN : Role.NOTHING;
      case AFTER_TEXT -> closesSingle(m) ? Role.CLOSE : Role.NOTHING;
      case WITHIN_TEXT -> roleOfSingleWithin(m, own);
      case APART -> {
        if (own && (shape != Shape.OPENS || mark.solid() == solid)) {
          yield Role.CLOSE;
        }
        yield shape.opens() && decisiveCloses(m) ? Role.OPEN : Role.NOTHING;
      }
    };
  }

  private Role roleOfSingleWithin(int m, boolean own) {
    QuotationMark mark = marks.get(m);
    char before = text.charAt(mark.start() - 1);
    char after = text.charAt(mark.end());
    if (!Character.isLetterOrDigit(before)) {
      if (own && CLAUSE_ENDS.indexOf(before) >= 0 && mark.shape() != Shape.OPENS) {
        return Role.CLOSE;
      }
      return !own && mark.shape() != Shape.CLOSES && decisiveCloses(m) ? Role.OPEN : Role.NOTHING;
    }
    boolean glued =
        mark.shape() == Shape.OPENS
            && Character.isLowerCase(before)
            && Character.isUpperCase(after)
            && decisiveCloses(m);
    return glued ? Role.OPEN : Role.NOTHING;
  }

  private boolean opensSingle(int m, boolean own) {
    QuotationMark mark = marks.get(m);
    int after = mark.end();
    if (mark.shape() == Shape.ONLY_OPENS) {
      return true;
    }
    if (Apostrophes.opensLoneN(text, after, to) || Apostrophes.opensDecade(text, after, to)) {
      return false;
    }
    if (isClipped(mark)) {
      weak[m] = true;
      return !own && mark.shape() != Shape.CLOSES;
    }
    if (mark.shape() == Shape.CLOSES) {
      return decisiveCloses(m) && marks.get(decisive[m]).shape() == Shape.OPENS;
    }
    // An inner quotation in the marks of the outer one needs two closing marks to come.
    boolean twoClose = decisiveCloses(m) && decisiveCloses(decisive[m]);
    return mark.shape() == Shape.OPENS || !own || twoClose;
  }

  private boolean closesSingle(int m) {
    QuotationMark mark = marks.get(m);
    if (Apostrophes.closesLoneN(text, from, mark.start())) {
      return false;
    }
    if (open[Family.SINGLE.ordinal()] == 0) {
      return openDoubles() > 0
          && CLAUSE_ENDS.indexOf(text.charAt(mark.start() - 1)) >= 0
          && !upcomingCloses(marks.get(innermostDouble()).family(), m);
    }
    boolean doubtful = mayEndWord(mark);
    if (doubtful && decisiveCloses(m) && !isEnclosedBefore(decisive[m], m)) {
      return false;
    }
    int top = stack[depth - 1];
    if (!isSingle(top) && upcomingCloses(marks.get(top).family(), m)) {
      return false;
    }
    if (weak[innermost(Family.SINGLE)] && doubtful) {
      return false;
    }
    return true;
  }

  private void closeSingle(int m) {
    boolean own = open[Family.SINGLE.ordinal()] > 0;
    pairWith(own ? innermost(Family.SINGLE) : innermostDouble(), m);
  }

  /** Whether the double quotation that is open ends before a later mark. */
  private boolean isEnclosedBefore(int later, int m) {
    if (openDoubles() == 0) {
      return false;
    }
    int next = upcoming(marks.get(innermostDouble()).family(), m);
    return next != NONE && next < later && isCloser(next);
  }

  private boolean isClipped(QuotationMark mark) {
    return Apostrophes.opensClippedWord(text, mark.end(), to)
        || Apostrophes.opensYear(text, mark.end(), to);
  }

  private boolean mayEndWord(QuotationMark mark) {
    return Apostrophes.mayEndWord(text, from, mark.start(), mark.end(), to);
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
          mark.shape() != Shape.CLOSES
              && !isClipped(mark)
              && !Apostrophes.opensLoneN(text, mark.end(), to)
              && !Apostrophes.opensDecade(text, mark.end(), to);
      case AFTER_TEXT -> !mayEndWord(mark) && !Apostrophes.closesLoneN(text, from, mark.start());
      case WITHIN_TEXT -> false;
      case APART -> mark.shape() == Shape.CLOSES;
    };
  }

  private boolean decisiveCloses(int m) {
    return decisive[m] != NONE && marks.get(decisive[m]).place() != Place.BEFORE_TEXT;
  }

  // Looking ahead

  private boolean nextCloses(int m) {
    return upcomingCloses(marks.get(m).family(), m);
  }

  private boolean upcomingCloses(Family family, int m) {
    int next = family == Family.SINGLE ? decisive[m] : upcoming(family, m);
    return next != NONE && isCloser(next);
  }

  /** The next mark of a family; asked for marks in text order. */
  private int upcoming(Family family, int m) {
    int i = Math.max(upcoming[family.ordinal()], m + 1);
    while (i < marks.size() && marks.get(i).family() != family) {
      i++;
    }
    upcoming[family.ordinal()] = i;
    return i < marks.size() ? i : NONE;
  }

  /** Whether a mark closes by place and shape alone. */
  private boolean isCloser(int m) {
    QuotationMark mark = marks.get(m);
    if (mark.shape().isFirm()) {
      return mark.shape().closes();
    }
    return switch (mark.place()) {
      case BEFORE_TEXT -> false;
      case AFTER_TEXT -> true;
      case WITHIN_TEXT -> mark.shape() == Shape.CLOSES;
      case APART ->
          mark.solid() == solid
              || (mark.family().isGuillemet() && reversedGuillemets
                      ? mark.shape().reversed()
                      : mark.shape())
                  .closes();
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

  // The stack

  private boolean isSingle(int m) {
    return marks.get(m).family() == Family.SINGLE;
  }

  private int openDoubles() {
    return depth - open[Family.SINGLE.ordinal()];
  }

  private int innermost(Family family) {
    return innermost[family.ordinal()];
  }

  private int innermostDouble() {
    return innermost[ANY_DOUBLE];
  }

  private void push(int m) {
    QuotationMark mark = marks.get(m);
    if (endsSentence(mark.start())) {
      sentenceOpeners.get(mark.family().ordinal()).add(m);
    }
    int family = mark.family().ordinal();
    stack[depth++] = m;
    open[family]++;
    outside[m] = innermost[family];
    innermost[family] = m;
    if (!isSingle(m)) {
      outsideDouble[m] = innermost[ANY_DOUBLE];
      innermost[ANY_DOUBLE] = m;
    }
  }

  private void pop() {
    int m = stack[--depth];
    int family = marks.get(m).family().ordinal();
    open[family]--;
    innermost[family] = outside[m];
    if (!isSingle(m)) {
      innermost[ANY_DOUBLE] = outsideDouble[m];
    }
  }

  /** Takes what was opened after an opening mark off the stack, unclosed, and closes that one. */
  private void pairWith(int opener, int m) {
    QuotationMark closing = marks.get(m);
    int level = Arrays.binarySearch(stack, 0, depth, opener);
    popTo(level + 1, closing.start(), closing.solid());
    pop();
    QuotationMark opening = marks.get(opener);
    if (closing.solid() > opening.solid()) {
      found.add(Stretch.closed(text, opening, closing));
    }
    if (!isSingle(opener) || lastEnd != NONE) {
      closedAt(closing.end());
    }
  }

  /** Takes the marks above a level off the stack; what they opened ends unclosed. */
  private void popTo(int level, int end, int solidAtEnd) {
    while (depth > level) {
      int m = stack[depth - 1];
      QuotationMark opening = marks.get(m);
      pop();
      int limit = end;
      int solidAtLimit = solidAtEnd;
      int next = nextSentenceOpener(m);
      if (next != NONE && marks.get(next).start() < end) {
        limit = marks.get(next).start();
        solidAtLimit = marks.get(next).solid();
      }
      if (solidAtLimit > opening.solid() && staysUnclosed(m)) {
        found.add(Stretch.unclosed(text, opening, limit));
      }
    }
  }

  /** The next mark of the same family that opened after the end of a sentence. */
  private int nextSentenceOpener(int m) {
    List<Integer> openers = sentenceOpeners.get(marks.get(m).family().ordinal());
    int at = Collections.binarySearch(openers, m + 1);
    at = at < 0 ? -at - 1 : at;
    return at < openers.size() ? openers.get(at) : NONE;
  }

  /** Whether an opening mark that is never closed opens something, or is stray. */
  private boolean staysUnclosed(int m) {
    QuotationMark mark = marks.get(m);
    boolean leads = mark.solid() == 0;
    if (isSingle(m)) {
      return !weak[m]
          && mark.place() == Place.BEFORE_TEXT
          && (mark.shape().opens() || (leads && mark.shape() == Shape.EITHER));
    }
    if (mark.place() != Place.APART || mark.shape().opens()) {
      return true;
    }
    return leads && (goesOn || !mark.family().isGuillemet());
  }

  // The text before a mark

  private boolean beginsClause(int m) {
    int start = marks.get(m).start();
    return marks.get(m).solid() == 0 || CLAUSE_ENDS.indexOf(lastCharacterBefore(start)) >= 0;
  }

  /** The last character before an index that is no white space, within two steps; else a space. */
  private char lastCharacterBefore(int index) {
    for (int i = index - 1; i >= from && i >= index - 2; i--) {
      if (!QuotationMark.isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** Whether a sentence ends before an index, a closing mark and spaces between left aside. */
  private boolean endsSentence(int index) {
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
}

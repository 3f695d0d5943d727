package dev.pressmark.api.text;

import dev.pressmark.api.text.MarkRoles.Role;
import dev.pressmark.api.text.QuotationMark.Place;
import dev.pressmark.api.text.QuotationSign.Family;
import dev.pressmark.api.text.QuotationSign.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the marks of one paragraph in one pass from left to right, with a stack of what is open. A
 * closing mark takes the innermost opening one of its family, else one of another family that has
 * no better partner.
 *
 * <p>Every mark enters and leaves the stack once and every look ahead is to the next mark of a
 * family, so that the work grows with the length of the paragraph.
 */
final class MarkPairing {

  private static final int NONE = MarkedParagraph.NONE;

  private final MarkedParagraph paragraph;
  private final String text;
  private final List<QuotationMark> marks;
  private final OpenMarks open;

  /** For each family the marks that opened after the end of a sentence, in text order. */
  private final List<List<Integer>> sentenceOpeners = new ArrayList<>();

  private final List<Stretch> found = new ArrayList<>();

  /** Where the last quotation ended that was closed. */
  private int lastEnd = NONE;

  /** Where the first sentence after it begins; how far it has been looked for. */
  private int sentence = NONE;

  private int searched;

  private MarkPairing(MarkedParagraph paragraph) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.marks = paragraph.marks();
    this.open = new OpenMarks(marks);
    for (int i = 0; i < Family.values().length; i++) {
      sentenceOpeners.add(new ArrayList<>());
    }
  }

  /** The quoted stretches of a paragraph, outer ones before inner ones; none without marks. */
  static List<Stretch> of(MarkedParagraph paragraph) {
    return paragraph.marks().isEmpty() ? List.of() : new MarkPairing(paragraph).pair();
  }

  private List<Stretch> pair() {
    MarkRoles roles = new MarkRoles(paragraph, open);
    for (int m = 0; m < marks.size(); m++) {
      Role role = roles.of(m);
      if (role == Role.OPEN) {
        open(m);
      } else if (role == Role.CLOSE && paragraph.isSingle(m)) {
        closeSingle(m);
      } else if (role == Role.CLOSE) {
        closeDouble(m);
      }
    }
    leaveOpen(0, paragraph.to(), paragraph.solid());
    return Stretch.nest(text, found);
  }

  private void open(int m) {
    QuotationMark mark = marks.get(m);
    if (paragraph.endsSentenceBefore(mark.start())) {
      sentenceOpeners.get(mark.family().ordinal()).add(m);
    }
    open.push(m);
  }

  private void closeSingle(int m) {
    boolean own = open.hasAny(Family.SINGLE);
    pairWith(own ? open.innermost(Family.SINGLE) : open.innermostDouble(), m);
  }

  private void closeDouble(int m) {
    QuotationMark mark = marks.get(m);
    if (open.hasAny(mark.family())) {
      pairWith(open.innermost(mark.family()), m);
      return;
    }
    if (open.hasDouble()) {
      int opener = open.innermostDouble();
      if (!paragraph.nextCloses(marks.get(opener).family(), m)) {
        pairWith(opener, m);
      }
      return;
    }
    if (open.depth() > 0) {
      int opener = open.top();
      QuotationMark opening = marks.get(opener);
      if (!paragraph.isClipping(opening)
          && paragraph.beginsClause(opening)
          && !paragraph.nextCloses(Family.SINGLE, m)) {
        pairWith(opener, m);
        return;
      }
      leaveOpen(0, mark.start(), mark.solid());
    }
    closeUnopened(m);
  }

  /** A closing mark with nothing open: the opening one is missing, or this one is stray. */
  private void closeUnopened(int m) {
    QuotationMark mark = marks.get(m);
    boolean clauseEnds = MarkedParagraph.endsClause(paragraph.lastBefore(mark.start()));
    boolean first = lastEnd == NONE;
    if ((mark.family().isGuillemet() || mark.shape() == Shape.OPENS) && !clauseEnds) {
      return;
    }
    if (mark.shape() == Shape.OPENS && mark.place() == Place.APART && first) {
      return;
    }
    int start = first ? paragraph.from() : sentenceAfterLast(mark.start());
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
    if (sentence == NONE && searched == lastEnd && paragraph.endsSentenceBefore(lastEnd)) {
      sentence = lastEnd;
    }
    for (; sentence == NONE && searched < limit - 1; searched++) {
      if (paragraph.isSentenceEnd(searched)) {
        sentence = searched + 1;
      }
    }
    return sentence;
  }

  private void closedAt(int end) {
    lastEnd = end;
    searched = end;
    sentence = NONE;
  }

  /** Takes what was opened after an opening mark off the stack, unclosed, and closes that one. */
  private void pairWith(int opener, int m) {
    QuotationMark closing = marks.get(m);
    leaveOpen(open.level(opener) + 1, closing.start(), closing.solid());
    open.pop();
    QuotationMark opening = marks.get(opener);
    if (closing.solid() > opening.solid()) {
      found.add(Stretch.closed(text, opening, closing));
    }
    if (!paragraph.isSingle(opener) || lastEnd != NONE) {
      closedAt(closing.end());
    }
  }

  /** Takes the marks above a level off the stack; what they opened ends unclosed. */
  private void leaveOpen(int level, int end, int solidAtEnd) {
    while (open.depth() > level) {
      int m = open.pop();
      QuotationMark opening = marks.get(m);
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
    if (paragraph.isSingle(m)) {
      return !paragraph.isClipping(mark)
          && paragraph.beginsClause(mark)
          && mark.place() == Place.BEFORE_TEXT
          && (mark.shape().opens() || (leads && mark.shape() == Shape.EITHER));
    }
    if (mark.place() != Place.APART || mark.shape().opens()) {
      return true;
    }
    return leads && (paragraph.goesOn() || !mark.family().isGuillemet());
  }
}

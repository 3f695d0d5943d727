package dev.pressmark.api.text;

import dev.pressmark.api.text.QuotationSign.Family;
import dev.pressmark.api.text.QuotationSign.Shape;
import java.util.List;

/**
 * What each mark of a paragraph does: by how it stands to the text around it, by its shape, and by
 * what is open, in this order.
 */
final class MarkRoles {

  /** What a mark does. */
  enum Role {
    OPEN,
    CLOSE,
    NOTHING
  }

  private final MarkedParagraph paragraph;
  private final OpenMarks open;
  private final String text;
  private final List<QuotationMark> marks;

  /**
   * @param open what is open; must be kept up to date between questions
   */
  MarkRoles(MarkedParagraph paragraph, OpenMarks open) {
    this.paragraph = paragraph;
    this.open = open;
    this.text = paragraph.text();
    this.marks = paragraph.marks();
  }

  /** What a mark does; asked for marks in text order. */
  Role of(int m) {
    return paragraph.isSingle(m) ? roleOfSingle(m) : roleOfDouble(m);
  }

  // Double marks, guillemets and brackets

  private Role roleOfDouble(int m) {
    QuotationMark mark = marks.get(m);
    Shape shape = mark.shape();
    if (shape.isFirm()) {
      return shape.opens() ? Role.OPEN : Role.CLOSE;
    }
    if (isMeasure(m)) {
      return Role.NOTHING;
    }
    boolean own = open.hasAny(mark.family());
    return switch (mark.place()) {
      case BEFORE_TEXT -> own && isMisplacedClose(m) ? Role.CLOSE : Role.OPEN;
      case AFTER_TEXT -> isMisplacedOpen(m) ? Role.OPEN : Role.CLOSE;
      case WITHIN_TEXT ->
          switch (shape) {
            case OPENS -> Role.OPEN;
            case CLOSES -> !open.hasDouble() && paragraph.nextCloses(m) ? Role.OPEN : Role.CLOSE;
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
    if (paragraph.isAtEnd(mark)) {
      return Role.CLOSE;
    }
    Shape shape = mark.shape();
    if (mark.family().isGuillemet()) {
      return paragraph.shapeHere(mark).opens() ? Role.OPEN : Role.CLOSE;
    }
    return own || shape.closes() ? Role.CLOSE : Role.OPEN;
  }

  /** Whether a mark that stands before text closes all the same: {@code “Yes, ”she said}. */
  private boolean isMisplacedClose(int m) {
    QuotationMark mark = marks.get(m);
    if (paragraph.nextCloses(m)) {
      return false;
    }
    int opener = open.innermost(mark.family());
    return switch (mark.shape()) {
      case CLOSES -> marks.get(opener).shape() == Shape.OPENS;
      case EITHER -> paragraph.lastBefore(mark.start()) == ',';
      default -> false;
    };
  }

  /** Whether a mark that stands after text opens all the same: {@code She said“ yes”}. */
  private boolean isMisplacedOpen(int m) {
    QuotationMark mark = marks.get(m);
    if (open.hasDouble() || !paragraph.nextCloses(m)) {
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
    if (before < paragraph.from()
        || mark.family() != Family.DOUBLE
        || mark.shape() == Shape.OPENS
        || !Character.isDigit(text.charAt(before))) {
      return false;
    }
    if (Apostrophes.closesInches(text, paragraph.from(), mark.start()) || !open.hasDouble()) {
      return true;
    }
    int after = mark.end();
    boolean nounFollows =
        after + 1 < paragraph.to()
            && (QuotationMark.isSpace(text.charAt(after))
                || QuotationMark.isDash(text.charAt(after)))
            && Character.isLowerCase(text.charAt(after + 1));
    return nounFollows && paragraph.nextCloses(m);
  }

  // Single marks, which must pass for something better than an apostrophe

  private Role roleOfSingle(int m) {
    QuotationMark mark = marks.get(m);
    Shape shape = mark.shape();
    boolean own = open.hasAny(Family.SINGLE);
    return switch (mark.place()) {
      case BEFORE_TEXT -> opensSingle(m, own) ? Role.OPEN : Role.NOTHING;
      case AFTER_TEXT -> closesSingle(m) ? Role.CLOSE : Role.NOTHING;
      case WITHIN_TEXT -> roleOfSingleWithin(m, own);
      case APART -> {
        if (own && (shape != Shape.OPENS || paragraph.isAtEnd(mark))) {
          yield Role.CLOSE;
        }
        yield shape.opens() && paragraph.decisiveCloses(m) ? Role.OPEN : Role.NOTHING;
      }
    };
  }

  private Role roleOfSingleWithin(int m, boolean own) {
    QuotationMark mark = marks.get(m);
    char before = text.charAt(mark.start() - 1);
    char after = text.charAt(mark.end());
    if (!Character.isLetterOrDigit(before)) {
      if (own && MarkedParagraph.endsClause(before) && mark.shape() != Shape.OPENS) {
        return Role.CLOSE;
      }
      return !own && mark.shape() != Shape.CLOSES && paragraph.decisiveCloses(m)
          ? Role.OPEN
          : Role.NOTHING;
    }
    boolean glued =
        mark.shape() == Shape.OPENS
            && Character.isLowerCase(before)
            && Character.isUpperCase(after)
            && paragraph.decisiveCloses(m);
    return glued ? Role.OPEN : Role.NOTHING;
  }

  private boolean opensSingle(int m, boolean own) {
    QuotationMark mark = marks.get(m);
    if (mark.shape() == Shape.ONLY_OPENS) {
      return true;
    }
    if (paragraph.isApostropheBefore(mark)) {
      return false;
    }
    if (paragraph.isClipping(mark)) {
      return !own && mark.shape() != Shape.CLOSES;
    }
    if (mark.shape() == Shape.CLOSES) {
      return paragraph.decisiveCloses(m) && marks.get(paragraph.decisive(m)).shape() == Shape.OPENS;
    }
    // An inner quotation in the marks of the outer one needs two closing marks to come.
    boolean twoClose =
        paragraph.decisiveCloses(m) && paragraph.decisiveCloses(paragraph.decisive(m));
    return mark.shape() == Shape.OPENS || !own || twoClose;
  }

  private boolean closesSingle(int m) {
    QuotationMark mark = marks.get(m);
    if (paragraph.isApostropheAfter(mark)) {
      return false;
    }
    if (!open.hasAny(Family.SINGLE)) {
      return open.hasDouble()
          && MarkedParagraph.endsClause(text.charAt(mark.start() - 1))
          && !paragraph.nextCloses(marks.get(open.innermostDouble()).family(), m);
    }
    boolean doubtful = paragraph.mayEndWord(mark);
    if (doubtful && paragraph.decisiveCloses(m) && !isEnclosedBefore(paragraph.decisive(m), m)) {
      return false;
    }
    int top = open.top();
    if (!paragraph.isSingle(top) && paragraph.nextCloses(marks.get(top).family(), m)) {
      return false;
    }
    boolean clipped = paragraph.isClipping(marks.get(open.innermost(Family.SINGLE)));
    return !(clipped && doubtful);
  }

  /** Whether the double quotation that is open ends before a later mark. */
  private boolean isEnclosedBefore(int later, int m) {
    return open.hasDouble()
        && paragraph.nextClosesBefore(marks.get(open.innermostDouble()).family(), m, later);
  }
}

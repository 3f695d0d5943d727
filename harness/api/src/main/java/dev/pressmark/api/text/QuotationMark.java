package dev.pressmark.api.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark, or what looks like one, where it stands in a paragraph.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param sign what it is
 * @param place how it stands to the text around it
 * @param solid number of characters of the paragraph before it that are neither white space nor
 *     quotation marks
 */
record QuotationMark(int start, int end, QuotationSign sign, Place place, int solid) {

  /** How a mark, or a run of marks, stands to the text around it. */
  enum Place {
    /** Space before, text after: <code>_"a</code>. */
    BEFORE_TEXT,
    /** Text before, space or punctuation after: <code>a"_</code>. */
    AFTER_TEXT,
    /** Text on both sides: <code>a"a</code>. */
    WITHIN_TEXT,
    /** Space on both sides: <code>_"_</code>. */
    APART
  }

  /** How well the character beside a mark parts it from what stands there. */
  private static final int TEXT = 0;

  private static final int SOFT = 1;
  private static final int HARD = 2;

  QuotationSign.Family family() {
    return sign.family();
  }

  QuotationSign.Shape shape() {
    return sign.shape();
  }

  /** The marks of the paragraph from {@code from} to {@code to}, in text order. */
  static List<QuotationMark> in(String text, int from, int to) {
    List<QuotationMark> marks = new ArrayList<>();
    @Nullable Boolean doubled = null;
    int solid = 0;
    int i = from;
    while (i < to) {
      if (QuotationSign.of(text.charAt(i)) == null) {
        solid += isSpace(text.charAt(i)) ? 0 : 1;
        i++;
        continue;
      }
      int endOfRun = i + 1;
      while (endOfRun < to && QuotationSign.of(text.charAt(endOfRun)) != null) {
        endOfRun++;
      }
      Place place = placeOf(text, i, endOfRun, from, to);
      while (i < endOfRun) {
        boolean twice = isTwice(text, i, endOfRun);
        if (twice && doubled == null) {
          doubled = setsMarksTwice(text, from, to);
        }
        // Of three apostrophes after text the first closes a quotation inside the other one.
        boolean pair =
            twice
                && Boolean.TRUE.equals(doubled)
                && !(place == Place.AFTER_TEXT
                    && isTwice(text, i + 1, endOfRun)
                    && i + 3 == endOfRun);
        QuotationSign sign =
            pair ? QuotationSign.ofTwice(text.charAt(i)) : QuotationSign.of(text.charAt(i));
        int end = i + (pair ? 2 : 1);
        if (sign != null) {
          marks.add(new QuotationMark(i, end, sign, place, solid));
        }
        i = end;
      }
    }
    return marks;
  }

  private static boolean isTwice(String text, int at, int to) {
    return at + 1 < to
        && text.charAt(at) == text.charAt(at + 1)
        && QuotationSign.ofTwice(text.charAt(at)) != null;
  }

  /**
   * Whether two single marks side by side are one double mark in this paragraph: where one of them
   * opens, or where no single mark opens that could be closed by one of the two.
   */
  private static boolean setsMarksTwice(String text, int from, int to) {
    boolean single = false;
    for (int i = from; i < to; i++) {
      QuotationSign sign = QuotationSign.of(text.charAt(i));
      if (sign == null || sign.family() != QuotationSign.Family.SINGLE) {
        continue;
      }
      if (isTwice(text, i, to)) {
        if (placeOf(text, i, i + 2, from, to) == Place.BEFORE_TEXT) {
          return true;
        }
        i++;
      } else if (placeOf(text, i, i + 1, from, to) == Place.BEFORE_TEXT) {
        single = true;
      }
    }
    return !single;
  }

  private static Place placeOf(String text, int start, int end, int from, int to) {
    int before = start == from ? HARD : partsBefore(text.charAt(start - 1));
    int after = end == to ? HARD : partsAfter(text, end, to);
    if (before > after) {
      return Place.BEFORE_TEXT;
    }
    if (before < after) {
      return Place.AFTER_TEXT;
    }
    return before == TEXT ? Place.WITHIN_TEXT : Place.APART;
  }

  private static int partsBefore(char c) {
    if (isSpace(c) || "([{<¿¡".indexOf(c) >= 0) {
      return HARD;
    }
    return isDash(c) || "/|•*=>".indexOf(c) >= 0 ? SOFT : TEXT;
  }

  private static int partsAfter(String text, int at, int to) {
    char c = text.charAt(at);
    if (isSpace(c) || ",;:!?)]}。，、".indexOf(c) >= 0) {
      return HARD;
    }
    if (c == '.') {
      return at + 1 == to || isSpace(text.charAt(at + 1)) ? HARD : SOFT;
    }
    return isDash(c) || "…/|*<".indexOf(c) >= 0 ? SOFT : TEXT;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}

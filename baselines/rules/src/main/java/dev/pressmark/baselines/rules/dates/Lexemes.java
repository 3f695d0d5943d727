package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Lexeme.Gap;
import dev.pressmark.baselines.rules.dates.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text, or a pattern, into words: runs of letters, runs of digits, and single signs. A small
 * letter with a capital after it ends a word, for torn pages glue words ({@code ReporterThursday}).
 * One pass.
 */
final class Lexemes {

  private Lexemes() {}

  /** The lexemes of a text in their order; none for an empty text. */
  static List<Lexeme> of(String text) {
    return of(text, 0, text.length());
  }

  /** The lexemes between two indices of a text. */
  static List<Lexeme> of(String text, int from, int to) {
    List<Lexeme> found = new ArrayList<>();
    Gap gap = Gap.BREAK;
    for (int i = from; i < to; ) {
      int first = text.codePointAt(i);
      if (isSpace(first)) {
        gap = isBreak(first) || gap == Gap.BREAK ? Gap.BREAK : Gap.SPACE;
        i += Character.charCount(first);
        continue;
      }
      Kind kind = isGarbled(text, i, to) ? Kind.SIGN : kind(first);
      int end =
          Math.min(
              to, kind == Kind.SIGN ? i + Character.charCount(first) : runEnd(text, i, to, kind));
      found.add(
          new Lexeme(i, end, word(text, i, end, kind), kind, Character.isUpperCase(first), gap));
      gap = Gap.NONE;
      i = end;
    }
    return found;
  }

  private static int runEnd(String text, int start, int to, Kind kind) {
    int i = start;
    boolean small = false;
    while (i < to) {
      int codePoint = text.codePointAt(i);
      boolean capital = Character.isUpperCase(codePoint);
      if (kind(codePoint) != kind || (small && capital) || isGarbled(text, i, to)) {
        break;
      }
      small = Character.isLowerCase(codePoint);
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** Whether a mark in the wrong encoding begins here, as in {@code nightâ€™s}. */
  private static boolean isGarbled(String text, int at, int to) {
    return text.charAt(at) == 'â' && at + 1 < to && text.charAt(at + 1) == '€';
  }

  private static Kind kind(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(codePoint) ? Kind.LETTERS : Kind.SIGN;
  }

  private static String word(String text, int start, int end, Kind kind) {
    if (kind != Kind.SIGN) {
      return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
    return switch (text.charAt(start)) {
      case '’', '‘', 'ʼ', '`', '´' -> "'";
      case '–', '—', '‒', '‐', '‑', '−' -> "-";
      default -> text.substring(start, end);
    };
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isBreak(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}

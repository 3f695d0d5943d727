package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Lexeme.Gap;
import dev.pressmark.baselines.rules.dates.Vocabulary.Hit;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The numbers that a pattern may ask for: in digits, within bounds, or as words. */
final class Numbers {

  /** More digits than any number of a time has. */
  private static final int LONGEST = 9;

  private static final Map<String, IntPredicate> DIGITS =
      Map.of(
          "year", n -> n >= 1000 && n < 2200,
          "yyyy", n -> n >= 1000 && n < 2200,
          "yy", n -> n < 100,
          "dom", n -> n >= 1 && n <= 31,
          "dd", n -> n >= 1 && n <= 31,
          "mm", n -> n >= 1 && n <= 12,
          "hour", n -> n <= 24,
          "minute", n -> n < 60,
          "second", n -> n < 60,
          "hhmm", n -> n / 100 < 24 && n % 100 < 60);

  private final Vocabulary words;

  Numbers(Vocabulary words) {
    this.words = words;
  }

  /** Whether a name is that of a kind of number. */
  static boolean isKind(String name) {
    return DIGITS.containsKey(name)
        || name.equals("count")
        || name.equals("hourword")
        || name.equals("word");
  }

  /** The number of a kind that begins at a place; null if none does. */
  @Nullable Hit at(String kind, List<Lexeme> text, int at) {
    if (at >= text.size()) {
      return null;
    }
    Lexeme first = text.get(at);
    return switch (kind) {
      case "count" -> first.isDigits() ? grouped(text, at) : spelled(text, at);
      case "hourword" -> hour(text, at);
      case "word" -> isPlain(text, at) ? new Hit(first.word(), 1) : null;
      default -> first.isDigits() ? bounded(kind, text, at) : null;
    };
  }

  /** Whether a word may stand between a number and what it counts. */
  private boolean isPlain(List<Lexeme> text, int at) {
    Lexeme word = text.get(at);
    return word.isLetters()
        && !word.capital()
        && words.at("number", text, at) == null
        && words.at("small", text, at) == null;
  }

  private @Nullable Hit hour(List<Lexeme> text, int at) {
    Hit hit = words.at("number", text, at);
    return hit != null
            && hit.code().length() <= 2
            && Integer.parseInt(hit.code()) <= 12
            && !hit.code().equals("0")
        ? hit
        : null;
  }

  private static @Nullable Hit bounded(String kind, List<Lexeme> text, int at) {
    String digits = text.get(at).word();
    int length = digits.length();
    boolean fits =
        switch (kind) {
          case "year", "yyyy", "hhmm" -> length == 4;
          case "yy", "minute", "second" -> length == 2;
          default -> length <= 2;
        };
    if (!fits || !DIGITS.getOrDefault(kind, n -> false).test(Integer.parseInt(digits))) {
      return null;
    }
    if (kind.equals("year")) {
      return isPartOfNumber(text, at) ? null : new Hit(digits, 1);
    }
    boolean ordinal = kind.equals("dom") && isOrdinal(text, at + 1);
    return new Hit(digits, ordinal ? 2 : 1);
  }

  /** Whether four digits are only a piece of a number, a price, a code or an address. */
  private static boolean isPartOfNumber(List<Lexeme> text, int at) {
    Lexeme before = at > 0 && text.get(at).gap() == Gap.NONE ? text.get(at - 1) : null;
    boolean priced =
        before != null
            && ("$€£¥#@&+_=.,:".contains(before.word())
                || before.isDigits()
                || (before.isLetters() && before.end() - before.start() <= 3));
    Lexeme after = at + 1 < text.size() ? text.get(at + 1) : null;
    if (priced || after == null || after.gap() != Gap.NONE) {
      return priced;
    }
    boolean goesOn = at + 2 < text.size() && text.get(at + 2).gap() == Gap.NONE;
    boolean digitsFollow = goesOn && text.get(at + 2).isDigits();
    return "%€£$°@_".contains(after.word()) || (",.:".contains(after.word()) && digitsFollow);
  }

  private static boolean isOrdinal(List<Lexeme> text, int at) {
    if (at >= text.size() || text.get(at).gap() != Gap.NONE) {
      return false;
    }
    String ending = text.get(at).word();
    return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
  }

  /** A number in digits with groups of thousands and decimals: 1,900 and 2.5. */
  private static @Nullable Hit grouped(List<Lexeme> text, int at) {
    StringBuilder number = new StringBuilder(text.get(at).word());
    if (number.length() > LONGEST) {
      return null;
    }
    int i = at + 1;
    while (i + 1 < text.size() && number.length() <= LONGEST && isGroup(text, i, ",", 3)) {
      number.append(text.get(i + 1).word());
      i += 2;
    }
    boolean decimals =
        i + 1 < text.size() && isGroup(text, i, ".", text.get(i + 1).word().length());
    if (decimals && text.get(i + 1).word().length() <= 2) {
      number.append('.').append(text.get(i + 1).word());
      i += 2;
    }
    boolean cut = i < text.size() && text.get(i).isLetters() && text.get(i).gap() == Gap.NONE;
    return cut ? null : new Hit(number.toString(), i - at);
  }

  private static boolean isGroup(List<Lexeme> text, int at, String sign, int digits) {
    Lexeme first = text.get(at);
    Lexeme second = text.get(at + 1);
    return first.word().equals(sign)
        && first.gap() == Gap.NONE
        && second.isDigits()
        && second.gap() == Gap.NONE
        && second.word().length() == digits;
  }

  /** A number in words: "two hundred and forty-one"; not larger than 999,999. */
  private @Nullable Hit spelled(List<Lexeme> text, int at) {
    int total = 0;
    int group = 0;
    int last = 0;
    int end = at;
    for (int i = at; i < text.size(); i++) {
      boolean joint =
          i > at && (text.get(i).word().equals("-") || text.get(i).word().equals("and"));
      Hit hit = words.at("number", text, joint ? i + 1 : i);
      int value = hit == null ? -1 : Integer.parseInt(hit.code());
      boolean and = joint && text.get(i).word().equals("and");
      boolean fits =
          i == at
              || (value == 100 && group > 0 && group < 100 && !joint)
              || (value == 1000 && total == 0 && !joint)
              || (value >= 0 && value < 10 && last >= 20 && last < 100 && !and)
              || (value > 0 && value < 100 && last >= 100);
      if (value < 0 || !fits || (value >= 100 && i == at)) {
        break;
      }
      if (value == 1000) {
        total = group * 1000;
        group = 0;
      } else {
        group = value == 100 ? group * 100 : group + value;
      }
      last = value;
      i = joint ? i + 1 : i;
      end = i + 1;
    }
    return end == at ? null : new Hit(Integer.toString(total + group), end - at);
  }
}

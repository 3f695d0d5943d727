package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Anchor.Direction;
import dev.pressmark.baselines.rules.dates.Vocabulary.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the verbs around an expression look: the nearest word that tells tells, by the class {@code
 * tense} of {@code words.table} and the ending of regular verbs. A verb behind the expression has
 * less say than one before it.
 */
final class Tense {

  /** How far words are looked at. */
  private static final int REACH = 25;

  /** How much farther a verb behind the expression seems. */
  private static final int BEHIND = 6;

  private static final int SHORTEST_REGULAR = 5;

  private final Grammar grammar;

  Tense(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The direction of an expression from one word to another of a paragraph. */
  Direction of(List<Lexeme> text, int from, int to) {
    Direction before = Direction.UNKNOWN;
    Direction behind = Direction.UNKNOWN;
    int distanceBefore = 0;
    int distanceBehind = BEHIND;
    boolean future = false;
    for (int i = from - 1; i >= 0 && from - i <= REACH && !endsSentence(text, i); i--) {
      Direction told = told(text, i);
      future |= told == Direction.FUTURE;
      if (before == Direction.UNKNOWN && told != Direction.UNKNOWN) {
        before = told;
        distanceBefore = from - i;
      }
    }
    for (int i = to; i < text.size() && i - to < REACH && !endsSentence(text, i); i++) {
      Direction told = told(text, i);
      future |= told == Direction.FUTURE;
      if (behind == Direction.UNKNOWN && told != Direction.UNKNOWN) {
        behind = told;
        distanceBehind += i - to + 1;
      }
    }
    Direction nearest =
        behind == Direction.UNKNOWN
                || (before != Direction.UNKNOWN && distanceBefore <= distanceBehind)
            ? before
            : behind;
    return hinted(from > 0 ? text.get(from - 1).word() : "", nearest, future);
  }

  private static Direction hinted(String preposition, Direction nearest, boolean future) {
    return switch (preposition) {
      case "since" -> Direction.PAST;
      case "until", "till", "for", "through" -> Direction.FUTURE;
      case "by", "from" -> future || nearest == Direction.UNKNOWN ? Direction.FUTURE : nearest;
      default -> nearest;
    };
  }

  private Direction told(List<Lexeme> text, int at) {
    @Nullable Hit hit = grammar.at("tense", text, at);
    if (hit != null) {
      return switch (hit.code()) {
        case "PAST" -> Direction.PAST;
        case "FUTURE" -> Direction.FUTURE;
        default -> Direction.UNKNOWN;
      };
    }
    String word = text.get(at).word();
    boolean passive = at > 0 && text.get(at - 1).word().equals("be");
    boolean regular = !passive && word.length() >= SHORTEST_REGULAR && word.endsWith("ed");
    return regular && !text.get(at).capital() ? Direction.PAST : Direction.UNKNOWN;
  }

  private static boolean endsSentence(List<Lexeme> text, int at) {
    String word = text.get(at).word();
    boolean mark = word.equals(".") || word.equals("!") || word.equals("?");
    return mark
        && (at + 1 == text.size()
            || (text.get(at + 1).gap() != Lexeme.Gap.NONE && text.get(at + 1).capital()));
  }
}

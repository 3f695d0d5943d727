package dev.pressmark.core.timex;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The official scorer of TempEval-3 (UzZaman et al. 2013; {@code TE3-evaluation.py} and {@code
 * TimeML-Normalizer.jar} of 2013-04-12), for temporal expressions, on bare lists.
 *
 * <ol>
 *   <li>An expression claims the token that holds its start and each further token that ends at or
 *       before its end ({@link #claim}).
 *   <li>The tokens are walked from left to right. Where an expression begins, it is paired with the
 *       expression of the other side that is open at that token, or begins there, unless one of the
 *       two is paired already.
 *   <li>relaxed = pairs; strict = pairs with equal inner text; type and value = pairs in which they
 *       are equal as strings. A missing one equals nothing.
 * </ol>
 *
 * <p>P = n / predicted, R = n / gold, F1 = 2PR / (P + R) for relaxed and strict. The official value
 * F1 is (value / relaxed) · relaxed F1, which is 2·value / (gold + predicted): the F1 of value / P
 * and value / R; the same for type.
 *
 * <p>Two answers of our own, where the official program loses an expression or dies. Where two
 * expressions of one side claim one token, the longest, then leftmost, can be paired; the other one
 * is counted and never paired. Empty lists give zeros, out of which no score is made (the official
 * program says 100).
 *
 * <p>Worked example: gold "Thursday morning", predicted "Thursday" and "morning". "Thursday" begins
 * where the gold one does and takes it; "morning" is wrong. Relaxed P = ½, R = 1, F1 = ⅔; strict 0.
 */
public final class TempEval3 {
  private static final int NONE = -1;

  private static final Comparator<@Nullable String> MISSING_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** Longest first, then leftmost; the rest only so that the order of a file means nothing. */
  private static final Comparator<Expression> PREFERENCE =
      Comparator.comparingInt((Expression one) -> one.start - one.end)
          .thenComparingInt(Expression::start)
          .thenComparing(Expression::type, MISSING_LAST)
          .thenComparing(Expression::value, MISSING_LAST);

  private TempEval3() {}

  /**
   * An expression of one side.
   *
   * @param start index of its first character, in the same unit as those of the tokens
   * @param end index after its last
   * @param type its type; null where it has none
   * @param value its value, compared as it is written; null where it has none
   * @param text its inner text
   */
  public record Expression(
      int start, int end, @Nullable String type, @Nullable String value, String text) {
    /**
     * @throws IllegalArgumentException if it is empty or starts before the text
     */
    public Expression {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("no expression: " + start + " to " + end);
      }
    }
  }

  /**
   * A pair.
   *
   * @param gold index in the list of gold expressions
   * @param predicted index in the list of predicted ones
   */
  public record Pair(int gold, int predicted) {}

  /**
   * The counts of one document.
   *
   * @param gold number of gold expressions
   * @param predicted number of predicted ones
   * @param strict number of pairs with equal inner text
   * @param type number of pairs with equal type
   * @param value number of pairs with equal value
   * @param pairs the pairs, from left to right
   */
  public record Outcome(
      int gold, int predicted, int strict, int type, int value, List<Pair> pairs) {
    /** Copies the list. */
    public Outcome {
      pairs = List.copyOf(pairs);
    }

    /** Number of pairs. */
    public int relaxed() {
      return pairs.size();
    }
  }

  /**
   * The tokens of this mode: runs of letters, marks, digits and underscores, or one other character
   * that is no space. They are those of the official tokeniser wherever that changes a count on the
   * documents of the task.
   */
  public static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int first = text.codePointAt(i);
      i += Character.charCount(first);
      if (isWord(first)) {
        while (i < text.length() && isWord(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
      } else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
        continue;
      }
      tokens.add(new Span(start, i));
    }
    return tokens;
  }

  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> codePoint == '_' || Character.isLetter(codePoint);
    };
  }

  /**
   * The tokens an expression claims: the one that holds its start, or comes next where none does,
   * and each further one that ends at or before its end. So an expression of several tokens that
   * ends inside a token does not claim that one; one inside a single token claims it.
   *
   * @param tokens the tokens, in text order
   * @return the claim; empty for an expression on white space
   */
  public static TokenRange claim(List<Span> tokens, Expression expression) {
    int first = 0;
    int above = tokens.size();
    while (first < above) {
      int middle = (first + above) >>> 1;
      if (tokens.get(middle).end() > expression.start) {
        above = middle;
      } else {
        first = middle + 1;
      }
    }
    if (first == tokens.size() || tokens.get(first).start() >= expression.end) {
      return new TokenRange(first, first);
    }
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).end() <= expression.end) {
      end++;
    }
    return new TokenRange(first, end);
  }

  /**
   * Counts one document.
   *
   * @param tokens its tokens, in text order
   * @param gold the gold expressions, in any order
   * @param predicted the predicted ones, in any order
   */
  public static Outcome score(
      List<Span> tokens, List<Expression> gold, List<Expression> predicted) {
    int[] goldAt = claims(tokens, gold);
    int[] predictedAt = claims(tokens, predicted);
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    int strict = 0;
    int type = 0;
    int value = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int g = goldAt[token];
      int p = predictedAt[token];
      boolean begins = begins(goldAt, token) || begins(predictedAt, token);
      if (g == NONE || p == NONE || !begins || usedGold.get(g) || usedPredicted.get(p)) {
        continue;
      }
      usedGold.set(g);
      usedPredicted.set(p);
      pairs.add(new Pair(g, p));
      Expression one = gold.get(g);
      Expression other = predicted.get(p);
      strict += one.text.equals(other.text) ? 1 : 0;
      type += one.type != null && Objects.equals(one.type, other.type) ? 1 : 0;
      value += one.value != null && Objects.equals(one.value, other.value) ? 1 : 0;
    }
    return new Outcome(gold.size(), predicted.size(), strict, type, value, pairs);
  }

  private static boolean begins(int[] at, int token) {
    return at[token] != NONE && (token == 0 || at[token - 1] != at[token]);
  }

  /** For each token the expression that claims it and can be paired. */
  private static int[] claims(List<Span> tokens, List<Expression> expressions) {
    int[] at = new int[tokens.size()];
    Arrays.fill(at, NONE);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> PREFERENCE.compare(expressions.get(a), expressions.get(b)));
    for (int i : order) {
      TokenRange claim = claim(tokens, expressions.get(i));
      if (Arrays.stream(at, claim.first(), claim.end()).allMatch(owner -> owner == NONE)) {
        Arrays.fill(at, claim.first(), claim.end(), i);
      }
    }
    return at;
  }
}

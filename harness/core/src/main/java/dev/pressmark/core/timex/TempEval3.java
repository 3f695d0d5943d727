package dev.pressmark.core.timex;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import java.util.ArrayList;
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
    return score(Side.of(tokens, gold), Side.of(tokens, predicted));
  }

  /** Counts one document, both sides of which are there; see the other method. */
  public static Outcome score(Side gold, Side predicted) {
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    int strict = 0;
    int type = 0;
    int value = 0;
    // Claims of one side share no token: those that meet are met in the order of the tokens at
    // which the later one of the two begins.
    for (int i = 0, k = 0; i < gold.claims.size() && k < predicted.claims.size(); ) {
      Claim g = gold.claims.get(i);
      Claim p = predicted.claims.get(k);
      if (g.first < p.end && p.first < g.end && !usedGold.get(i) && !usedPredicted.get(k)) {
        usedGold.set(i);
        usedPredicted.set(k);
        pairs.add(new Pair(g.expression, p.expression));
        Expression one = gold.expressions.get(g.expression);
        Expression other = predicted.expressions.get(p.expression);
        strict += one.text.equals(other.text) ? 1 : 0;
        type += one.type != null && Objects.equals(one.type, other.type) ? 1 : 0;
        value += one.value != null && Objects.equals(one.value, other.value) ? 1 : 0;
      }
      i += g.end <= p.end ? 1 : 0;
      k += p.end <= g.end ? 1 : 0;
    }
    return new Outcome(
        gold.expressions.size(), predicted.expressions.size(), strict, type, value, pairs);
  }

  /** The tokens that an expression claims and can be paired by, at least one. */
  private record Claim(int first, int end, int expression) {}

  /** The expressions of one side of a document and what they claim. Immutable. */
  public static final class Side {

    private final List<Expression> expressions;

    /** By position. */
    private final List<Claim> claims;

    private Side(List<Expression> expressions, List<Claim> claims) {
      this.expressions = expressions;
      this.claims = claims;
    }

    /**
     * One side of a document.
     *
     * @param tokens the tokens of the document, in text order
     * @param expressions its expressions, in any order
     */
    public static Side of(List<Span> tokens, List<Expression> expressions) {
      List<Claim> all = new ArrayList<>(expressions.size());
      for (int i = 0; i < expressions.size(); i++) {
        TokenRange claim = claim(tokens, expressions.get(i));
        if (!claim.isEmpty()) {
          all.add(new Claim(claim.first(), claim.end(), i));
        }
      }
      all.sort(Comparator.comparingInt(Claim::first));
      if (meet(all)) {
        all.sort(Comparator.comparing(claim -> expressions.get(claim.expression), PREFERENCE));
        all = preferred(all);
        all.sort(Comparator.comparingInt(Claim::first));
      }
      return new Side(List.copyOf(expressions), all);
    }

    private static boolean meet(List<Claim> sorted) {
      for (int i = 1; i < sorted.size(); i++) {
        if (sorted.get(i).first < sorted.get(i - 1).end) {
          return true;
        }
      }
      return false;
    }

    /** Those of which no token is claimed by one before. */
    private static List<Claim> preferred(List<Claim> claims) {
      BitSet taken = new BitSet();
      List<Claim> preferred = new ArrayList<>();
      for (Claim claim : claims) {
        int next = taken.nextSetBit(claim.first);
        if (next < 0 || next >= claim.end) {
          taken.set(claim.first, claim.end);
          preferred.add(claim);
        }
      }
      return preferred;
    }
  }
}

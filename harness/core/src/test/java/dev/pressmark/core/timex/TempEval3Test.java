package dev.pressmark.core.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.timex.TempEval3.Expression;
import dev.pressmark.core.timex.TempEval3.Outcome;
import dev.pressmark.core.timex.TempEval3.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the mode {@code tempeval3} answers where the official program has no answer, and its laws.
 */
class TempEval3Test {

  @Test
  void tokens() {
    assertThat(tokens("He_1 left \u201CFriday\u201D, at 10.30\u00A0a.m."))
        .containsExactly(
            "He_1", "left", "\u201C", "Friday", "\u201D", ",", "at", "10", ".", "30", "a", ".", "m",
            ".");
    assertThat(tokens("Cafe\u0301 \uD83D\uDE00 12-day"))
        .containsExactly("Cafe\u0301", "\uD83D\uDE00", "12", "-", "day");
    assertThat(tokens("")).isEmpty();
    assertThat(tokens(" \n\t")).isEmpty();
  }

  /** The worked example of the class and of the page on dates. */
  @Test
  void workedExample() {
    String text = "The ferry sank on Thursday morning .";
    Outcome outcome =
        score(
            text,
            List.of(in(text, "Thursday morning", "TIME", "2022-03-24TMO")),
            List.of(
                in(text, "Thursday", "DATE", "2022-03-24"),
                in(text, "morning", "TIME", "2022-03-24TMO")));
    assertThat(outcome).isEqualTo(new Outcome(1, 2, 0, 0, 0, List.of(new Pair(0, 0))));
    PrecisionRecallF1 relaxed = PrecisionRecallF1.of(PrecisionRecall.ofMatches(1, 2, 1));
    assertThat(relaxed.precision()).isEqualTo(Score.of(.5));
    assertThat(relaxed.recall()).isEqualTo(Score.of(1));
    assertThat(relaxed.f1()).isEqualTo(Score.of(2.0 / 3));
  }

  /** The official program keeps only the last of the two and does not count the first. */
  @Test
  void exemptTwoSpansInOneToken() {
    String text = "In 2009x2010 .";
    Outcome outcome =
        score(
            text,
            List.of(in(text, "2009", "DATE", "2009")),
            List.of(in(text, "2010", "DATE", "2010"), in(text, "2009", "DATE", "2009")));
    assertThat(outcome)
        .as("both are counted, the leftmost of equal length is paired")
        .isEqualTo(new Outcome(1, 2, 1, 1, 1, List.of(new Pair(0, 1))));
  }

  /** The official program dies on escaped characters; here a text is a text. */
  @Test
  void exemptAmpersand() {
    String text = "\n\nQ&A of A&E Friday .\n\n";
    Expression date = in(text, "A&E Friday", "DATE", "2022-03-25");
    assertThat(score(text, List.of(date), List.of(date)))
        .isEqualTo(new Outcome(1, 1, 1, 1, 1, List.of(new Pair(0, 0))));
  }

  /** The official program dies without a value; here it is a value that is wrong. */
  @Test
  void exemptMissingValue() {
    String text = "He left now .";
    Expression none = in(text, "now", "DATE", null);
    assertThat(score(text, List.of(in(text, "now", "DATE", "2022")), List.of(none)))
        .isEqualTo(new Outcome(1, 1, 1, 1, 0, List.of(new Pair(0, 0))));
    assertThat(score(text, List.of(none), List.of(none)).value()).isZero();
  }

  @Test
  void theLongestCanBePaired() {
    String text = "They met on Friday morning .";
    Expression gold = in(text, "Friday morning", "TIME", "2022-03-25TMO");
    Outcome outcome =
        score(text, List.of(gold), List.of(in(text, "Friday", "DATE", "2022-03-25"), gold));
    assertThat(outcome).isEqualTo(new Outcome(1, 2, 1, 1, 1, List.of(new Pair(0, 1))));
  }

  @Test
  void emptyAgainstEmptyIsUndefined() {
    Outcome outcome = score("Nobody came .", List.of(), List.of());
    assertThat(outcome).isEqualTo(new Outcome(0, 0, 0, 0, 0, List.of()));
    PrecisionRecallF1 scores =
        PrecisionRecallF1.of(PrecisionRecall.ofMatches(0, outcome.predicted(), outcome.gold()));
    assertThat(scores.f1().isDefined()).as("the official program prints 100").isFalse();
  }

  @Test
  void whatStandsOnWhiteSpaceIsCountedAndNeverPaired() {
    String text = "In   May .";
    Expression gold = in(text, "May", "DATE", "2022-05");
    Expression blank = new Expression(2, 4, "DATE", "2022-05", "  ");
    assertThat(score(text, List.of(gold), List.of(blank)).relaxed()).isZero();
    assertThat(
            score(text, List.of(gold), List.of(new Expression(3, 8, "DATE", "2022-05", " ")))
                .relaxed())
        .as("white space before the first word costs nothing but strictness")
        .isEqualTo(1);
    assertThatThrownBy(() -> new Expression(4, 4, null, null, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void goldAgainstItselfIsAllRightAndOrderMeansNothing() {
    Seeds.forEach(
        2_000,
        random -> {
          String text = "a b c d e f g h i j k l m n o p";
          List<Expression> gold = apart(random, text);
          assertThat(score(text, gold, gold))
              .satisfies(
                  outcome ->
                      assertThat(
                              List.of(
                                  outcome.relaxed(),
                                  outcome.strict(),
                                  outcome.type(),
                                  outcome.value()))
                          .containsOnly(gold.size()));
          List<Expression> predicted = new ArrayList<>(any(random, text));
          List<Expression> shuffled = new ArrayList<>(predicted);
          Collections.shuffle(shuffled, random);
          Outcome one = score(text, gold, predicted);
          Outcome other = score(text, gold, shuffled);
          assertThat(List.of(other.relaxed(), other.strict(), other.type(), other.value()))
              .isEqualTo(List.of(one.relaxed(), one.strict(), one.type(), one.value()));
        });
  }

  private static List<Expression> apart(Random random, String text) {
    List<Expression> expressions = new ArrayList<>();
    for (int at = 2 * random.nextInt(4); at < text.length(); at += 2 * random.nextInt(4)) {
      int end = Math.min(text.length(), at + 1 + 2 * random.nextInt(3));
      expressions.add(expression(random, text, at, end));
      at = end + 1;
    }
    return expressions;
  }

  private static List<Expression> any(Random random, String text) {
    List<Expression> expressions = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(6));
      expressions.add(expression(random, text, start, end));
    }
    return expressions;
  }

  private static Expression expression(Random random, String text, int start, int end) {
    return new Expression(
        start,
        end,
        random.nextBoolean() ? "DATE" : "TIME",
        Integer.toString(random.nextInt(3)),
        text.substring(start, end));
  }

  private static Expression in(String text, String words, String type, @Nullable String value) {
    int start = text.indexOf(words);
    return new Expression(start, start + words.length(), type, value, words);
  }

  private static Outcome score(String text, List<Expression> gold, List<Expression> predicted) {
    return TempEval3.score(TempEval3.tokens(text), gold, predicted);
  }

  private static List<String> tokens(String text) {
    return TempEval3.tokens(text).stream().map((Span token) -> token.of(text)).toList();
  }
}

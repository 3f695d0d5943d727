package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.metric.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a verdict, in their order. */
class JudgementTest {
  private static final Interval RIGHT = new Interval.Given(.01, .05, .95);
  private static final Interval LEFT = new Interval.Given(-.05, -.01, .95);
  private static final Interval AROUND = new Interval.Given(-.01, .05, .95);
  private static final Interval NONE = new Interval.NotGiven("no reason");
  private static final Value SMALL = Value.of(.05);
  private static final Value LARGE = Value.of(.051);

  @Test
  void identicalCountsAreEquivalentEvenInFewStories() {
    assertThat(Judgement.of(true, 3, Value.of(1), NONE, NONE, 0).verdict())
        .isEqualTo(Verdict.EQUIVALENT);
  }

  @Test
  void underTwentyStoriesNothingCanBeTold() {
    assertThat(Judgement.of(false, 19, SMALL, RIGHT, RIGHT, 1))
        .isEqualTo(new Judgement(Verdict.CANNOT_TELL, "19 stories are fewer than 20"));
    assertThat(verdict(SMALL, RIGHT, RIGHT, 0)).isEqualTo(Verdict.BETTER);
  }

  @Test
  void betterNeedsSmallPAndIntervalWithoutZero() {
    assertThat(verdict(SMALL, RIGHT, RIGHT, 0)).isEqualTo(Verdict.BETTER);
    assertThat(verdict(SMALL, LEFT, LEFT, 0)).isEqualTo(Verdict.WORSE);
    assertThat(verdict(LARGE, RIGHT, RIGHT, 0)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(SMALL, AROUND, AROUND, 0)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(SMALL, new Interval.Given(0, .05, .95), RIGHT, 0))
        .as("0 is in the interval if it is its end")
        .isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(SMALL, NONE, NONE, 1)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(Value.undefined("too few"), RIGHT, RIGHT, 0)).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void significantComesBeforeEquivalent() {
    assertThat(verdict(SMALL, RIGHT, RIGHT, .2)).isEqualTo(Verdict.BETTER);
  }

  @Test
  void equivalentNeedsTheSmallIntervalInsideTheMargin() {
    assertThat(verdict(LARGE, AROUND, AROUND, .06)).isEqualTo(Verdict.EQUIVALENT);
    assertThat(verdict(LARGE, AROUND, AROUND, .05)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(LARGE, AROUND, NONE, .06)).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(verdict(Value.undefined("too few"), AROUND, AROUND, .06))
        .as("two systems that differ in five of a hundred stories")
        .isEqualTo(Verdict.EQUIVALENT);
  }

  @Test
  void aReasonIsAlwaysGiven() {
    for (Value p : List.of(SMALL, LARGE, Value.undefined("too few"))) {
      for (Interval interval : List.of(RIGHT, LEFT, AROUND, NONE)) {
        assertThat(Judgement.of(false, 50, p, interval, interval, .01).reason()).isNotBlank();
      }
    }
    assertThat(Judgement.of(false, 50, SMALL, NONE, NONE, 0).reason()).isEqualTo("no reason");
  }

  @Test
  void reversedTwiceIsTheSame() {
    assertThat(Verdict.BETTER.reversed()).isEqualTo(Verdict.WORSE);
    for (Verdict verdict : Verdict.values()) {
      assertThat(verdict.reversed().reversed()).isEqualTo(verdict);
    }
  }

  @Test
  void negativeMarginIsRefused() {
    assertThatThrownBy(() -> verdict(SMALL, RIGHT, RIGHT, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> verdict(SMALL, RIGHT, RIGHT, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval.Given(1, 0, .95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval.Given(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Verdict verdict(Value p, Interval interval, Interval equivalence, double margin) {
    return Judgement.of(false, 20, p, interval, equivalence, margin).verdict();
  }
}

package dev.pressmark.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.AveragePrecision.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {

  private static double value(List<Step> steps, long gold) {
    return AveragePrecision.of(steps, gold).toOptional().orElseThrow();
  }

  @Test
  void workedExample() {
    List<Step> steps = List.of(new Step(1, 1), new Step(1, 2), new Step(0, 1));
    assertThat(value(steps, 3)).isCloseTo((1 + 2 / 3.0) / 3, within(1e-15));
  }

  /** Without ties: the mean over gold of the precision at the place of each right answer. */
  @Test
  void withoutTiesItIsThatOfTrec() {
    Seeds.forEach(
        200,
        random -> {
          List<Step> steps = new ArrayList<>();
          double sum = 0;
          int right = 0;
          for (int place = 1; place <= random.nextInt(12); place++) {
            boolean isRight = random.nextBoolean();
            right += isRight ? 1 : 0;
            sum += isRight ? (double) right / place : 0;
            steps.add(new Step(isRight ? 1 : 0, 1));
          }
          int gold = right + 1 + random.nextInt(3);
          assertThat(value(steps, gold)).isCloseTo(sum / gold, within(1e-12));
        });
  }

  /** Equal scores are one step: nobody is rewarded for an order that was not predicted. */
  @Test
  void everythingInOneStepIsPrecisionTimesRecall() {
    assertThat(value(List.of(new Step(3, 12)), 4)).isCloseTo(.25 * .75, within(1e-15));
  }

  @Test
  void ends() {
    assertThat(value(List.of(), 4)).isZero();
    assertThat(value(Collections.nCopies(7, new Step(1, 1)), 7)).isEqualTo(1);
    assertThat(AveragePrecision.of(List.of(new Step(0, 3)), 0).isDefined()).isFalse();
    assertThatThrownBy(() -> AveragePrecision.of(List.of(new Step(2, 2)), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Step(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package dev.pressmark.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorySharesTest {
  private static final List<String> GOLD = List.of("x", "x", "x", "d");
  private static final List<String> PREDICTED = List.of("p", "p", "q", "q");

  @Test
  void workedExample() {
    PrecisionRecallF1 bCubed = sum(StoryShares.bCubed(one(4), GOLD, PREDICTED));
    assertThat(value(bCubed.recall())).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-11));
    assertThat(bCubed.precision()).isEqualTo(Score.of(.75));
    PrecisionRecallF1 lea = sum(StoryShares.lea(one(4), GOLD, PREDICTED));
    assertThat(lea.recall()).isEqualTo(Score.of(1 / 3.0));
    assertThat(lea.precision()).isEqualTo(Score.of(.5));
  }

  @Test
  void linkBetweenStoriesBelongsHalfToEach() {
    Map<String, PrecisionRecall> lea =
        StoryShares.lea(List.of("s", "t"), List.of(1, 1), List.of(1, 1));
    PrecisionRecall half = PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 1);
    assertThat(lea).containsOnly(Map.entry("s", half), Map.entry("t", half));
    Map<String, PrecisionRecall> wrong =
        StoryShares.lea(List.of("s", "t", "u"), List.of(1, 2, 3), List.of(1, 1, 3));
    PrecisionRecall none = PrecisionRecall.ofCredit(0, 1, 0, 0);
    assertThat(wrong)
        .containsOnly(
            Map.entry("s", none),
            Map.entry("t", none),
            Map.entry("u", PrecisionRecall.ZERO_CREDIT));
  }

  /** Over all stories it is what the measures give where there are no singletons. */
  @Test
  void sumsOverStoriesAreTheMeasures() {
    Seeds.forEach(
        100,
        random -> {
          List<String> stories = new ArrayList<>();
          List<Integer> gold = new ArrayList<>();
          List<Integer> predicted = new ArrayList<>();
          for (int item = 0; item < 2 + random.nextInt(30); item++) {
            int g = random.nextInt(4);
            int p = random.nextInt(4);
            // Two items at a time, so that no cluster is a singleton on either side.
            for (int copy = 0; copy < 2; copy++) {
              stories.add("s" + random.nextInt(5));
              gold.add(g);
              predicted.add(p);
            }
          }
          Contingency clusters = Contingency.of(gold, predicted);
          requireClose(
              sum(StoryShares.bCubed(stories, gold, predicted)), Coreference.bCubed(clusters));
          requireClose(sum(StoryShares.lea(stories, gold, predicted)), Coreference.lea(clusters));
        });
  }

  @Test
  void goldAgainstItselfIsExactlyOne() {
    List<Integer> gold = List.of(1, 1, 1, 2, 3, 3, 4);
    for (Map<String, PrecisionRecall> counts :
        List.of(StoryShares.bCubed(one(7), gold, gold), StoryShares.lea(one(7), gold, gold))) {
      assertThat(sum(counts))
          .isEqualTo(new PrecisionRecallF1(Score.of(1), Score.of(1), Score.of(1)));
    }
  }

  @Test
  void onlySingletonsPredictedHasNoPrecision() {
    PrecisionRecallF1 scores = sum(StoryShares.lea(one(4), GOLD, List.of(1, 2, 3, 4)));
    assertThat(scores.precision().isDefined()).isFalse();
    assertThat(scores.f1()).isEqualTo(Score.of(0));
    assertThat(sum(StoryShares.lea(List.of(), List.of(), List.of())).f1().isDefined()).isFalse();
    assertThatThrownBy(() -> StoryShares.lea(one(3), GOLD, PREDICTED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StoryShares.lea(one(4), GOLD, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> one(int items) {
    return Collections.nCopies(items, "story");
  }

  private static PrecisionRecallF1 sum(Map<String, PrecisionRecall> byStory) {
    return PrecisionRecallF1.of(
        byStory.values().stream().reduce(PrecisionRecall.ZERO_CREDIT, PrecisionRecall::plus));
  }

  private static void requireClose(PrecisionRecallF1 one, PrecisionRecallF1 other) {
    assertThat(value(one.precision())).isCloseTo(value(other.precision()), within(1e-9));
    assertThat(value(one.recall())).isCloseTo(value(other.recall()), within(1e-9));
  }

  private static double value(Score score) {
    return score.toOptional().orElseThrow();
  }
}

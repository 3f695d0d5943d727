package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A system that floods never takes the run down. What is asserted is that these finish, right. */
class HostileSizesTest {
  @Test
  void twoThousandOverlappingPredictionsOverFiftyGoldUnits() {
    Random random = new Random(1);
    List<Unit> gold = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      gold.add(range(20 * i, 20 * i + 25));
    }
    Set<Unit> predicted = new LinkedHashSet<>();
    while (predicted.size() < 2_000) {
      int start = random.nextInt(500);
      predicted.add(range(start, 600 + random.nextInt(425)));
    }
    assertThat(Aligner.align(gold, List.copyOf(predicted)).pairs()).hasSizeBetween(49, 50);
  }

  @Test
  void threeThousandTimesThreeThousandDisjoint() {
    List<Unit> gold = new ArrayList<>();
    List<Unit> predicted = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      gold.add(range(10 * i, 10 * i + 6));
      predicted.add(range(10 * i + 2, 10 * i + 9));
    }
    Alignment alignment = Aligner.align(gold, predicted);
    assertThat(alignment.pairs()).hasSize(3_000);
    assertThat(alignment.goldOf(1_234)).hasValue(1_234);
  }

  /** One component from end to end of the article, though each unit meets but two others. */
  @Test
  void chainOfThreeThousand() {
    List<Unit> gold = new ArrayList<>();
    List<Unit> predicted = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      gold.add(range(10 * i, 10 * i + 8));
      predicted.add(range(10 * i + 4, 10 * i + 12));
    }
    assertThat(Aligner.align(gold, predicted).pairs()).hasSize(3_000);
  }

  @Test
  void threeHundredTimesThreeHundredAllOverlapping() {
    List<Unit> gold = new ArrayList<>();
    List<Unit> predicted = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      gold.add(range(i, 1_000 + 2 * i));
      predicted.add(range(i, 1_001 + 2 * i));
    }
    assertThat(Aligner.align(gold, predicted).pairs()).hasSize(300);
  }

  /**
   * Every pair is worth the same, so every one of 300! assignments is optimal until the last rule.
   */
  @Test
  void threeHundredTimesThreeHundredAllTied() {
    List<Unit> gold = new ArrayList<>();
    List<Unit> predicted = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      gold.add(Unit.of(TokenSet.of(0, 1 + i, 1_000)));
      predicted.add(Unit.of(TokenSet.of(0, 500 + i, 1_000)));
    }
    Alignment alignment = Aligner.align(gold, predicted);
    for (int i = 0; i < 300; i++) {
      assertThat(alignment.goldOf(i)).hasValue(i);
    }
  }

  @Test
  void floodOfCopiesIsOneSlot() {
    List<Unit> predicted = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      predicted.add(range(3, 9));
    }
    Alignment alignment = Aligner.align(List.of(range(3, 8)), predicted);
    assertThat(alignment.slots()).hasSize(1);
    assertThat(alignment.pairs().get(0).slot().surplus()).isEqualTo(99_999);
  }

  private static Unit range(int start, int end) {
    return Unit.of(TokenSet.range(start, end));
  }
}

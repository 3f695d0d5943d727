package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {
  @Test
  void workedExampleOfTheDocumentation() {
    Alignment alignment =
        Aligner.align(
            List.of(unit(1, 5), unit(5, 9)), List.of(unit(1, 7), Unit.of(TokenSet.of(4))));
    assertThat(alignment.pairs()).hasSize(1);
    assertThat(alignment.goldOf(0)).hasValue(0);
    assertThat(alignment.goldOf(1)).isEmpty();
    assertThat(alignment.unalignedGold()).containsExactly(1);
    assertThat(alignment.unalignedSlots()).containsExactly(alignment.slotOf(1));
  }

  @Test
  void halfOfTheTokensIsHalfRight() {
    Pair half = Aligner.align(List.of(unit(0, 4)), List.of(unit(2, 6))).pairOfGold(0).orElseThrow();
    assertThat(half.shared()).isEqualTo(2);
    assertThat(half.halfRight()).isTrue();
    assertThat(half.exact()).isFalse();
  }

  /** Exact pairs are found first, and do not come first for that. */
  @Test
  void pairsComeInTheOrderOfGold() {
    Alignment alignment =
        Aligner.align(
            List.of(unit(20, 24), unit(10, 12), unit(0, 4)),
            List.of(unit(10, 12), unit(0, 3), unit(21, 24)));
    assertThat(alignment.pairs()).extracting(Pair::gold).containsExactly(2, 1, 0);
  }

  @Test
  void emptyListsGiveNoPairs() {
    assertThat(Aligner.align(List.of(), List.of()).pairs()).isEmpty();
    assertThat(Aligner.align(List.of(unit(0, 1)), List.of()).unalignedGold()).containsExactly(0);
    assertThat(Aligner.align(List.of(), List.of(unit(0, 1))).unalignedSlots()).hasSize(1);
  }

  @Test
  void goldWithoutTokenIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aligner.align(List.of(unit(3, 4), Unit.of(TokenSet.empty())), List.of()))
        .withMessage("gold unit 1 has no token");
  }

  @Test
  void goldWithEqualTokensIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Aligner.align(
                    List.of(unit(3, 4), unit(1, 2), new Unit(TokenSet.of(3), true)), List.of()))
        .withMessage("gold units 0 and 2 have the same tokens {3}");
  }

  @Test
  void predictionWithoutTokenIsLegalAndNeverAligned() {
    Unit empty = Unit.of(TokenSet.empty());
    Alignment alignment = Aligner.align(List.of(unit(0, 2)), List.of(empty, unit(0, 1), empty));
    assertThat(alignment.goldOf(1)).hasValue(0);
    assertThat(alignment.slotOf(0).predicted()).containsExactly(0, 2);
    assertThat(alignment.goldOf(0)).isEmpty();
  }

  @Test
  void equalPredictionsShareASlot() {
    Alignment alignment =
        Aligner.align(
            List.of(unit(0, 4), unit(4, 8)), List.of(unit(0, 3), unit(9, 10), unit(0, 3)));
    Pair pair = alignment.pairOfGold(0).orElseThrow();
    assertThat(pair.slot().predicted()).containsExactly(0, 2);
    assertThat(pair.slot().surplus()).isEqualTo(1);
    assertThat(pair.shared()).isEqualTo(3);
    assertThat(pair.exact()).isFalse();
    assertThat(alignment.pairOfPredicted(0)).contains(pair);
    assertThat(alignment.pairOfPredicted(2)).contains(pair);
    assertThat(alignment.pairOfPredicted(1)).isEmpty();
    assertThat(alignment.slots()).hasSize(2);
    assertThat(alignment.goldSize()).isEqualTo(2);
    assertThat(alignment.predictedSize()).isEqualTo(3);
  }

  @Test
  void equalSetsArePairedEvenWhereTheSumOfF1WouldBeLarger() {
    // Equal first: 1 + .4. Without that rule the crossed pairs would win with .8 + ⅔.
    Alignment alignment =
        Aligner.align(List.of(unit(0, 3), unit(1, 4)), List.of(unit(0, 3), unit(0, 2)));
    assertThat(alignment.goldOf(0)).hasValue(0);
    assertThat(alignment.pairOfGold(0).orElseThrow().exact()).isTrue();
    assertThat(alignment.goldOf(1)).hasValue(1);
  }

  @Test
  void nestedUnitNeedsHalfTheTokensInCommon() {
    Unit four = new Unit(TokenSet.range(0, 4), true);
    assertThat(Aligner.align(List.of(four), List.of(unit(0, 8))).pairs()).hasSize(1);
    assertThat(Aligner.align(List.of(four), List.of(unit(0, 9))).pairs()).isEmpty();
    assertThat(Aligner.align(List.of(unit(0, 9)), List.of(four)).pairs()).isEmpty();
    assertThat(Aligner.align(List.of(unit(0, 9)), List.of(unit(0, 4), four)).pairs())
        .as("a slot is nested if one of its predictions is")
        .isEmpty();
    assertThat(Aligner.align(List.of(unit(0, 9)), List.of(unit(0, 4))).pairs()).hasSize(1);
  }

  @Test
  void tiesGoToMoreSharedTokensThenToNearerEndsThenToTheFirst() {
    // F1 ⅔ with each: 1 shared of 1 + 2, 2 shared of 2 + 4.
    assertThat(Aligner.align(List.of(unit(0, 2)), List.of(unit(0, 1), unit(0, 4))).goldOf(1))
        .hasValue(0);
    // 2 of 4 shared with each; the second begins and ends nearer.
    assertThat(
            Aligner.align(
                    List.of(unit(10, 14)),
                    List.of(Unit.of(TokenSet.of(0, 10, 11, 20)), unit(12, 16)))
                .goldOf(1))
        .hasValue(0);
    // Mirror images of each other; the one with the smaller token set.
    assertThat(Aligner.align(List.of(unit(10, 14)), List.of(unit(12, 16), unit(8, 12))).goldOf(1))
        .hasValue(0);
  }

  @Test
  void weightIsTheFloorOfAnExactFraction() {
    assertThat(CandidateGraph.weight(1, 2)).isEqualTo(1L << 40);
    assertThat(CandidateGraph.weight(1, 3)).isEqualTo((1L << 41) / 3);
    assertThat(CandidateGraph.weight(Integer.MAX_VALUE, 2L * Integer.MAX_VALUE))
        .isEqualTo(1L << 40);
    assertThat(CandidateGraph.weight(1, 2L * Integer.MAX_VALUE)).isEqualTo(512);
  }

  @Test
  void halfRightMeansTokenF1OfAtLeastHalf() {
    assertThat(pair(unit(0, 2), unit(1, 3)).halfRight()).isTrue();
    assertThat(pair(unit(0, 2), unit(1, 4)).halfRight()).isFalse();
  }

  private static Pair pair(Unit gold, Unit predicted) {
    return Aligner.align(List.of(gold), List.of(predicted)).pairs().get(0);
  }

  private static Unit unit(int start, int end) {
    return Unit.of(TokenSet.range(start, end));
  }
}

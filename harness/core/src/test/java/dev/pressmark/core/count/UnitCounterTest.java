package dev.pressmark.core.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCounterTest {
  @Test
  void partialMatchEarnsItsShareOnEachSide() {
    UnitCounts counts = UnitCounter.count(List.of(unit(0, 4)), List.of(unit(2, 8)), List.of());
    assertThat(counts.overlap())
        .isEqualTo(PrecisionRecall.ofCredit(Credit.of(1, 3), 1, Credit.of(1, 2), 1));
    assertThat(counts.strict()).isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
    assertThat(counts.token()).isEqualTo(PrecisionRecall.ofMatches(2, 6, 4));
  }

  @Test
  void droppedPredictionIsJudgedNeitherByOverlapNorByStrict() {
    UnitCounts counts =
        UnitCounter.count(
            List.of(unit(0, 4)), List.of(unit(8, 12), unit(0, 4)), List.of(unit(10, 20).tokens()));
    assertThat(counts.dropped()).containsExactly(0);
    assertThat(counts.overlap())
        .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 1));
    assertThat(counts.strict()).isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(counts.token())
        .as("the two tokens outside of the region are wrong")
        .isEqualTo(PrecisionRecall.ofMatches(4, 6, 4));
  }

  @Test
  void surplusCopyOfAnAlignedPredictionIsSpuriousEvenInAnIgnoreRegion() {
    Unit long4 = unit(3, 7);
    UnitCounts counts =
        UnitCounter.count(List.of(unit(0, 4)), List.of(long4, long4), List.of(unit(4, 9).tokens()));
    assertThat(counts.dropped()).isEmpty();
    assertThat(counts.overlap().predicted()).isEqualTo(2);
    assertThat(counts.token()).isEqualTo(PrecisionRecall.ofMatches(1, 1, 4));
  }

  @Test
  void predictionWithoutTokenIsWrong() {
    UnitCounts counts =
        UnitCounter.count(
            List.of(unit(0, 4)), List.of(Unit.of(TokenSet.empty())), List.of(TokenSet.of(9)));
    assertThat(counts.dropped()).isEmpty();
    assertThat(counts.overlap()).isEqualTo(PrecisionRecall.ofCredit(0, 1, 0, 1));
    assertThat(counts.token()).isEqualTo(PrecisionRecall.ofMatches(0, 0, 4));
  }

  @Test
  void nothingAtAllIsZero() {
    UnitCounts counts = UnitCounter.count(List.of(), List.of(), List.of());
    assertThat(counts.overlap()).isEqualTo(PrecisionRecall.ZERO_CREDIT);
    assertThat(counts.strict()).isEqualTo(PrecisionRecall.ZERO);
    assertThat(counts.token()).isEqualTo(PrecisionRecall.ZERO);
  }

  private static Unit unit(int start, int end) {
    return Unit.of(TokenSet.range(start, end));
  }
}

package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreRegionsTest {
  @Test
  void halfTheTokensInsideOneRegionAreEnough() {
    IgnoreRegions regions = IgnoreRegions.of(List.of(TokenSet.range(10, 20)), List.of());
    assertThat(regions.holdHalfOf(TokenSet.range(8, 12))).isTrue();
    assertThat(regions.holdHalfOf(TokenSet.range(7, 12))).isFalse();
    assertThat(regions.holdHalfOf(TokenSet.empty())).isFalse();
  }

  @Test
  void twoRegionsDoNotAddUp() {
    IgnoreRegions regions =
        IgnoreRegions.of(List.of(TokenSet.range(0, 1), TokenSet.range(3, 4)), List.of());
    assertThat(regions.holdHalfOf(TokenSet.range(0, 4))).isFalse();
    assertThat(regions.tokens()).isEqualTo(TokenSet.of(0, 3));
  }

  @Test
  void goldWinsOverIgnore() {
    Unit gold = Unit.of(TokenSet.range(12, 20));
    IgnoreRegions regions = IgnoreRegions.of(List.of(TokenSet.range(10, 20)), List.of(gold));
    assertThat(regions.tokens()).isEqualTo(TokenSet.of(10, 11));
    assertThat(regions.holdHalfOf(TokenSet.range(12, 20))).isFalse();
  }

  @Test
  void onlyUnalignedPredictionsAreDroppedSurplusIsNot() {
    Unit gold = Unit.of(TokenSet.of(9));
    Unit aligned = Unit.of(TokenSet.range(9, 20));
    Unit ignored = Unit.of(TokenSet.range(12, 20));
    List<Unit> predicted = List.of(ignored, aligned, ignored, aligned, Unit.of(TokenSet.of(30)));
    Alignment alignment = Aligner.align(List.of(gold), predicted);
    assertThat(alignment.goldOf(1)).hasValue(0);
    assertThat(IgnoreRegions.of(List.of(TokenSet.range(10, 20)), List.of(gold)).dropped(alignment))
        .containsExactly(0, 2);
    assertThat(IgnoreRegions.of(List.of(), List.of(gold)).dropped(alignment)).isEmpty();
  }

  @Test
  void droppedPredictionsComeInTheirOrderNotInThatOfTheText() {
    List<Unit> predicted =
        List.of(
            Unit.of(TokenSet.range(14, 16)),
            Unit.of(TokenSet.range(11, 13)),
            Unit.of(TokenSet.range(14, 16)));
    Unit gold = Unit.of(TokenSet.of(1));
    Alignment alignment = Aligner.align(List.of(gold), predicted);
    assertThat(IgnoreRegions.of(List.of(TokenSet.range(10, 20)), List.of(gold)).dropped(alignment))
        .containsExactly(0, 1, 2);
  }
}

package dev.pressmark.baselines.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.TokenRange;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void wordsAreSmallWithStraightApostrophes() {
    Page page = Page.of("Don’t ask Holm’s CREW");
    assertThat(page.size()).isEqualTo(4);
    assertThat(page.word(0)).isEqualTo("don't");
    assertThat(page.word(2)).isEqualTo("holm");
    assertThat(page.isCapital(2)).isTrue();
    assertThat(page.isAllCapitals(3)).isTrue();
    assertThat(page.genitiveBefore(3)).isTrue();
    assertThat(page.genitiveBefore(1)).isFalse();
    assertThat(page.of(new TokenRange(1, 3))).isEqualTo("ask Holm");
  }

  @Test
  void whatStandsBeforeAWordIsKnown() {
    Page page = Page.of("a, b: c; d — e (f) g. h\ni red-and j - k");
    assertThat(page.commaBefore(1)).isTrue();
    assertThat(page.colonBefore(2)).isTrue();
    assertThat(page.semicolonBefore(3)).isTrue();
    assertThat(page.dashBefore(4)).isTrue();
    assertThat(page.bracketBefore(5)).isTrue();
    assertThat(page.stopBefore(7)).isTrue();
    assertThat(page.pauseBefore(8)).isTrue();
    assertThat(page.joinedBefore(10)).isTrue();
    assertThat(page.dashBefore(10)).isFalse();
    assertThat(page.dashBefore(12)).isTrue();
  }

  @Test
  void numbersHoldNoPause() {
    Page page = Page.of("14,000 at 11:58");
    assertThat(page.pauseBefore(1)).isFalse();
    assertThat(page.pauseBefore(4)).isFalse();
  }

  @Test
  void anEmptyTextHasNoWords() {
    assertThat(Page.of("").size()).isZero();
  }
}

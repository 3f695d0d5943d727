package dev.pressmark.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.UnitCounter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionRecallF1Test {
  @Test
  void workedExampleOfTheDocumentation() {
    assertThat(
            PrecisionRecallF1.of(
                UnitCounter.count(List.of(unit(0, 4), unit(10, 16)), List.of(unit(1, 5)), List.of())
                    .overlap()))
        .isEqualTo(new PrecisionRecallF1(Score.of(.75), Score.of(.375), Score.of(.5)));
  }

  @Test
  void undefinedWithoutPredictionsOrGold() {
    PrecisionRecallF1 neither = PrecisionRecallF1.of(PrecisionRecall.ZERO);
    assertThat(neither.precision()).isEqualTo(Score.undefined(PrecisionRecallF1.NO_PREDICTIONS));
    assertThat(neither.recall()).isEqualTo(Score.undefined(PrecisionRecallF1.NO_GOLD));
    assertThat(neither.f1()).isEqualTo(Score.undefined(PrecisionRecallF1.NEITHER));

    PrecisionRecallF1 silent = PrecisionRecallF1.of(PrecisionRecall.ofMatches(0, 0, 3));
    assertThat(silent.precision().isDefined()).isFalse();
    assertThat(silent.recall()).isEqualTo(Score.of(0));
    assertThat(silent.f1()).isEqualTo(Score.of(0));

    PrecisionRecallF1 invented = PrecisionRecallF1.of(PrecisionRecall.ofMatches(0, 3, 0));
    assertThat(invented.precision()).isEqualTo(Score.of(0));
    assertThat(invented.recall().isDefined()).isFalse();
    assertThat(invented.f1()).isEqualTo(Score.of(0));
  }

  @Test
  void everythingWrongIsZero() {
    assertThat(PrecisionRecallF1.of(PrecisionRecall.ofMatches(0, 2, 2)).f1())
        .isEqualTo(Score.of(0));
  }

  @Test
  void everythingRightIsExactlyOneHoweverMuchItIs() {
    for (long n = 1; n < 100_000_000; n = 3 * n + 1) {
      assertThat(
              PrecisionRecallF1.of(
                  PrecisionRecall.ofCredit(Credit.UNIT * n, n, Credit.UNIT * n, n)))
          .isEqualTo(new PrecisionRecallF1(Score.of(1), Score.of(1), Score.of(1)));
    }
  }

  @Test
  void accuracyComesWithItsCoverage() {
    assertThat(AccuracyCoverage.of(new Proportion(1, 4, 8)))
        .isEqualTo(new AccuracyCoverage(Score.of(.25), Score.of(.5)));
    AccuracyCoverage nothing = AccuracyCoverage.of(new Proportion(0, 0, 8));
    assertThat(nothing.accuracy()).isEqualTo(Score.undefined(AccuracyCoverage.NOTHING_JUDGED));
    assertThat(nothing.coverage()).isEqualTo(Score.of(0));
    assertThat(AccuracyCoverage.of(Proportion.ZERO).coverage().isDefined()).isFalse();
  }

  @Test
  void scoreIsFromZeroToOneOrHasAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> Score.of(1.0000001));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.of(-.1));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.undefined(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.ratio(2, 1, "none"));
    assertThatIllegalArgumentException().isThrownBy(() -> Score.ratio(-1, 1, "none"));
    assertThat(Score.undefined("why").toOptional()).isEmpty();
    assertThat(Score.of(.5).toOptional()).hasValue(.5);
  }

  private static Unit unit(int start, int end) {
    return Unit.of(TokenSet.range(start, end));
  }
}

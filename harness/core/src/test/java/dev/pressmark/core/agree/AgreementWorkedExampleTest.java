package dev.pressmark.core.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of {@code docs/metrics/agreement.md}. */
class AgreementWorkedExampleTest {

  private static final String HEAD =
      """
      pressmark-inline/1
      story pier
      split dev
      topic "tests"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test"
      kind local
      text <<<
      """;

  private static final Story A =
      Annotators.inline(
          HEAD
              + """
              {q1|“We sail”} {q1-|now}, he said on {t1|Friday}, not before {t2|Wednesday}.
              >>>
              publication 2024-05-03 declared
              q1 none
              t1 DATE 2024-05-03 anchor none
              t2 DATE 2024-05-01 anchor none

              links
              """);

  private static final Story B =
      Annotators.inline(
          HEAD
              + """
              {q1|“We sail”} now, he said on {t1|Friday}, not before {t2|Wednesday}.
              >>>
              publication 2024-05-03 declared
              q1 none
              t1 DATE 2024-05-05 anchor none
              t2 DATE 2024-05-01 anchor none

              links
              """);

  private static final Agreement AGREEMENT = Annotators.agree(List.of(A), List.of(B));

  private static double of(Coded coded, Coefficient coefficient) {
    return figure(coded, coefficient).value().toOptional().orElseThrow();
  }

  private static Figure figure(Coded coded, Coefficient coefficient) {
    return AGREEMENT.figures().stream()
        .filter(one -> one.coded() == coded && one.coefficient() == coefficient)
        .findFirst()
        .orElseThrow();
  }

  private static double score(Direction direction, Measure measure) {
    Score score = direction.estimates().of("quotes.full.overlap").get(measure).score();
    return score.toOptional().orElseThrow();
  }

  @Test
  void scoresInBothDirections() {
    assertThat(score(AGREEMENT.aGold(), Measure.PRECISION)).isEqualTo(1);
    assertThat(score(AGREEMENT.aGold(), Measure.RECALL)).isCloseTo(2 / 3.0, within(1e-6));
    assertThat(score(AGREEMENT.bGold(), Measure.PRECISION)).isCloseTo(2 / 3.0, within(1e-6));
    assertThat(score(AGREEMENT.bGold(), Measure.RECALL)).isEqualTo(1);
    assertThat(score(AGREEMENT.aGold(), Measure.F1)).isCloseTo(.8, within(1e-6));
    assertThat(score(AGREEMENT.bGold(), Measure.F1)).isCloseTo(.8, within(1e-6));
  }

  @Test
  void coefficients() {
    assertThat(of(Coded.QUOTE_TOKENS, Coefficient.KAPPA)).isCloseTo(.28 / .38, within(1e-12));
    assertThat(of(Coded.QUOTE_TOKENS, Coefficient.ALPHA))
        .isCloseTo(1 - 19.0 / (5 * 15), within(1e-12));
    assertThat(of(Coded.QUOTE_TYPE, Coefficient.KAPPA)).isZero();
    assertThat(of(Coded.QUOTE_TYPE, Coefficient.ALPHA)).isZero();
    assertThat(of(Coded.DATE_DAYS, Coefficient.ALPHA)).isCloseTo(1 - 12.0 / 44, within(1e-12));
    assertThat(of(Coded.QUOTE_SPANS, Coefficient.ALPHA_UNITIZED))
        .isCloseTo(1 - 1 / (100 * .2 * 127 / 376), within(1e-6));
    assertThat(figure(Coded.DATE_TYPE, Coefficient.KAPPA).value().isDefined()).isFalse();
    assertThat(figure(Coded.DATE_TYPE, Coefficient.ALPHA).value())
        .isEqualTo(Value.undefined("one value throughout: no disagreement to expect"));
    assertThat(figure(Coded.QUOTE_TOKENS, Coefficient.KAPPA).coverage())
        .isEqualTo(new Figure.Coverage(10, 10, 10));
    assertThat(figure(Coded.QUOTE_SPANS, Coefficient.ALPHA_UNITIZED).coverage())
        .isEqualTo(new Figure.Coverage(1, 2, 1));
  }

  @Test
  void differences() {
    assertThat(AGREEMENT.disagreements())
        .extracting(one -> one.label().word() + " " + one.field())
        .containsExactly("quotes segments", "quotes type", "dates value");
    assertThat(DisagreementWriter.text(AGREEMENT))
        .contains("    A: q1: 0-9 quoted, 10-13  at 0-9 \"“We sail”\", 10-13 \"now\"\n")
        .contains("    B: q1: direct  at 0-9 \"“We sail”\"\n");
  }
}

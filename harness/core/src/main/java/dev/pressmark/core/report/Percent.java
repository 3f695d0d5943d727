package dev.pressmark.core.report;

import dev.pressmark.core.metric.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them: shares and differences of shares in percent, with one decimal. */
public final class Percent {

  /** What stands for a number that there is not. */
  public static final String UNDEFINED = "–";

  private Percent() {}

  /** In percent with one decimal, half to even. */
  public static String of(double share) {
    String percent =
        new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    return percent.equals("-0.0") ? "0.0" : percent;
  }

  /** In percent with one decimal; a dash where it is undefined. */
  public static String of(Score score) {
    return score instanceof Score.Defined defined ? of(defined.value()) : UNDEFINED;
  }
}

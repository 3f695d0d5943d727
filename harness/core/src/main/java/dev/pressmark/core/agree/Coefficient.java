package dev.pressmark.core.agree;

import dev.pressmark.api.Term;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.CohensKappa;
import dev.pressmark.core.stats.IntervalAlpha;
import dev.pressmark.core.stats.NominalAlpha;
import dev.pressmark.core.stats.Statistic;
import dev.pressmark.core.stats.SummedUnitizedAlpha;
import java.util.List;

/** How agreement is corrected for chance. */
public enum Coefficient implements Term {
  /** Cohen's κ. */
  KAPPA("kappa"),
  /** Krippendorff's α, by the scale of what is coded. */
  ALPHA("alpha"),
  /** Krippendorff's α_U, for stretches of text. */
  ALPHA_UNITIZED("alphaU");

  private final String word;

  Coefficient(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Those of a scale. */
  static List<Coefficient> of(Scale scale) {
    return switch (scale) {
      case NOMINAL -> List.of(KAPPA, ALPHA);
      case INTERVAL -> List.of(ALPHA);
      case UNITIZED -> List.of(ALPHA_UNITIZED);
    };
  }

  /** As a function of summed counts. */
  Statistic statistic(Coded coded) {
    int labels = Math.max(1, coded.labels().size());
    return switch (this) {
      case KAPPA -> new CohensKappa(labels);
      case ALPHA ->
          coded.scale() == Scale.INTERVAL ? IntervalAlpha.ALPHA : new NominalAlpha(labels);
      case ALPHA_UNITIZED -> SummedUnitizedAlpha.ALPHA;
    };
  }

  /** Its value, or why it has none. */
  Value value(Coded coded, long[] counts) {
    Statistic statistic = statistic(coded);
    if (statistic instanceof CohensKappa kappa) {
      return kappa.value(counts);
    }
    if (statistic instanceof NominalAlpha alpha) {
      return alpha.value(counts);
    }
    return coded.scale() == Scale.INTERVAL
        ? IntervalAlpha.ALPHA.value(counts)
        : SummedUnitizedAlpha.ALPHA.value(counts);
  }
}

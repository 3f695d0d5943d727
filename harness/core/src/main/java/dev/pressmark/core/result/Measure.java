package dev.pressmark.core.result;

import dev.pressmark.api.Term;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.stats.PrecisionRecallStatistic;
import dev.pressmark.core.stats.ProportionStatistic;
import dev.pressmark.core.stats.Statistic;
import java.util.List;
import java.util.Optional;

/** What is computed from the counts of a metric: one number of a result each. */
public enum Measure implements Term {
  /** Of {@link PrecisionRecall}. */
  PRECISION("precision"),
  /** Of {@link PrecisionRecall}. */
  RECALL("recall"),
  /** Of {@link PrecisionRecall}; what systems are compared by. */
  F1("f1"),
  /** Of {@link Proportion}; what systems are compared by. */
  ACCURACY("accuracy"),
  /** Of {@link Proportion}. */
  COVERAGE("coverage");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The same number as a function of summed counts. */
  public Statistic statistic() {
    return switch (this) {
      case PRECISION -> PrecisionRecallStatistic.PRECISION;
      case RECALL -> PrecisionRecallStatistic.RECALL;
      case F1 -> PrecisionRecallStatistic.F1;
      case ACCURACY -> ProportionStatistic.ACCURACY;
      case COVERAGE -> ProportionStatistic.COVERAGE;
    };
  }

  /**
   * The measures of a metric. A slice has only those its attribute allows: an attribute of gold
   * says nothing about what is wrong, so without predictions there is recall alone, and without
   * gold precision alone. A plain total has none.
   *
   * @param key the metric or slice
   * @param tally its counts over all stories
   */
  public static List<Measure> of(String key, Tally tally) {
    if (tally instanceof Proportion) {
      return List.of(ACCURACY, COVERAGE);
    }
    if (!(tally instanceof PrecisionRecall counts)) {
      return List.of();
    }
    boolean slice = MetricKey.isSlice(key);
    if (slice && (counts.predicted() == 0 || counts.gold() == 0)) {
      return counts.predicted() > 0
          ? List.of(PRECISION)
          : counts.gold() > 0 ? List.of(RECALL) : List.of();
    }
    return List.of(PRECISION, RECALL, F1);
  }

  /**
   * The one measure by which systems are compared: F1 or accuracy where there is one, else what
   * there is.
   */
  public static Optional<Measure> ofComparison(String key, Tally tally) {
    List<Measure> all = of(key, tally);
    return all.stream()
        .filter(one -> one == F1 || one == ACCURACY)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /**
   * Its value.
   *
   * @throws IllegalArgumentException for counts of another kind
   */
  Score score(Tally tally) {
    return switch (this) {
      case PRECISION -> PrecisionRecallF1.of(require(PrecisionRecall.class, tally)).precision();
      case RECALL -> PrecisionRecallF1.of(require(PrecisionRecall.class, tally)).recall();
      case F1 -> PrecisionRecallF1.of(require(PrecisionRecall.class, tally)).f1();
      case ACCURACY -> AccuracyCoverage.of(require(Proportion.class, tally)).accuracy();
      case COVERAGE -> AccuracyCoverage.of(require(Proportion.class, tally)).coverage();
    };
  }

  private <T extends Tally> T require(Class<T> kind, Tally tally) {
    if (!kind.isInstance(tally)) {
      throw new IllegalArgumentException("no " + word + " of " + tally);
    }
    return kind.cast(tally);
  }
}

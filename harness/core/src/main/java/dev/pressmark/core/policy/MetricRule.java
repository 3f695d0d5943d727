package dev.pressmark.core.policy;

import dev.pressmark.core.problem.Location;
import dev.pressmark.core.result.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A rule on one metric or slice.
 *
 * @param metric its key, as {@code quotes.full.overlap} or {@code quotes.full.overlap[type=direct]}
 * @param measure which number of it; null for the one by which systems are compared
 * @param kind what is demanded
 * @param margin the loss that does not matter, as a share: .01 is a point
 * @param place where the rule stands
 */
public record MetricRule(
    String metric, @Nullable Measure measure, RuleKind kind, double margin, Location place) {

  /**
   * @throws IllegalArgumentException for a margin that is not from 0 to 1
   */
  public MetricRule {
    if (!(margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException("not a margin from 0 to 1: " + margin);
    }
  }

  /** The metric, and the measure where one was named. */
  public String name() {
    return measure == null ? metric : metric + " " + measure.word();
  }
}

package dev.pressmark.core.gate;

import dev.pressmark.core.policy.MetricRule;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.policy.RuleKind;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gates as tests need them. */
public final class Gates {

  private Gates() {}

  /** The defaults with these rules, which stand on the lines 5, 6 … of pressmark.json. */
  public static Policy policy(MetricRule... rules) {
    Policy defaults = Policy.ofDefaults();
    List<MetricRule> placed = new ArrayList<>();
    for (MetricRule rule : rules) {
      placed.add(
          new MetricRule(
              rule.metric(),
              rule.measure(),
              rule.kind(),
              rule.margin(),
              new Location("pressmark.json", 5 + placed.size(), "$.rules[" + placed.size() + "]")));
    }
    return new Policy(
        "nightly",
        null,
        null,
        placed,
        defaults.standard(),
        defaults.falseAlarms(),
        defaults.maxFailed(),
        defaults.maxSlowdown(),
        new Location("pressmark.json", 1, "$"));
  }

  /** A rule with a margin of this many points. */
  public static MetricRule rule(String metric, RuleKind kind, double margin) {
    return new MetricRule(metric, null, kind, margin / 100, Location.ofFile("pressmark.json"));
  }

  /** A rule of the usual kind, with the usual margin. */
  public static MetricRule rule(String metric) {
    return rule(metric, RuleKind.SIGNIFICANT_REGRESSION, Policy.MARGIN);
  }

  /** Judges a result. */
  public static GateReport.Judged judge(
      Policy policy, Result result, Result baseline, @Nullable Result release) {
    return Gate.judge(
        policy,
        new NamedResult("result.json", result),
        new NamedResult("baseline.json", baseline),
        release == null ? null : new NamedResult("release.json", release),
        false,
        1);
  }
}

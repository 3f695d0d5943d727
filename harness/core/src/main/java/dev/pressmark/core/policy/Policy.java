package dev.pressmark.core.policy;

import dev.pressmark.core.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of a result.
 *
 * @param name tells the gates of one project apart: letters, digits, {@code . _ -}
 * @param baseline the result it is held against; null where the file names none
 * @param release the result of the last release, held against, too, so that many small losses do
 *     not pass one by one; null for none
 * @param rules on metrics; empty for {@link #standard} on every headline
 * @param falseAlarms how often a change that does no harm may be stopped, as a share
 * @param standard kind and margin of rules that do not say their own, with an empty metric
 * @param maxFailed the largest share of articles on which the system may fail, from 0 to 1
 * @param maxSlowdown the largest loss of speed, as a share: .2 allows 80 % of the baseline's speed;
 *     null where speed is not demanded
 * @param place where it stands
 */
public record Policy(
    String name,
    @Nullable ResultPath baseline,
    @Nullable ResultPath release,
    List<MetricRule> rules,
    MetricRule standard,
    double falseAlarms,
    double maxFailed,
    @Nullable Double maxSlowdown,
    Location place) {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.policy/1";

  /** Where a policy is looked for. */
  public static final String FILE = "pressmark.json";

  /** The name of a policy that has none. */
  public static final String NAME = "pressmark";

  /** The loss that does not matter, in points. */
  public static final double MARGIN = 1;

  /** How many of a hundred changes that do no harm may be stopped. */
  public static final double FALSE_ALARMS = 1;

  /** With more, a loss would have to be no "worse" to count: that verdict stands at 2.5. */
  public static final double MOST_FALSE_ALARMS = 2.5;

  /** The articles that may fail, in percent. */
  public static final double MAX_FAILED = 10;

  /** Copies the list. */
  public Policy {
    rules = List.copyOf(rules);
  }

  /** The policy of a project that has no file: every default. */
  public static Policy ofDefaults() {
    Location none = Location.ofFile(FILE);
    return new Policy(
        NAME,
        null,
        null,
        List.of(),
        new MetricRule("", null, RuleKind.SIGNIFICANT_REGRESSION, MARGIN / 100, none),
        FALSE_ALARMS / 100,
        MAX_FAILED / 100,
        null,
        none);
  }

  /**
   * The level of the two-sided test: half of its errors are losses that are none, and only they
   * stop a change.
   */
  public double alpha() {
    return 2 * falseAlarms;
  }

  /** The standard rule on this metric. */
  public MetricRule standardOn(String metric) {
    return new MetricRule(
        metric, standard.measure(), standard.kind(), standard.margin(), standard.place());
  }
}

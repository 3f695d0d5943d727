package dev.pressmark.core.gate;

import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.stats.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a policy demands of speed. Two sessions are compared by their ratios to the same reference
 * extractor, which takes the machine out: q = (ratio of the result) / (ratio of the other). Its
 * interval goes from the lower end of the one over the upper end of the other to the reverse, which
 * is wider than it had to be, as the two sessions are independent.
 *
 * <p>Worked example: 2.0 times as fast (1.9 to 2.1) after 2.5 (2.4 to 2.6) is q = .80, from .73 to
 * .875: 20 % slower, and slower for certain, so a policy that allows 15 % is broken.
 */
final class SpeedRequirement {

  private static final String RULE = "speed";

  private SpeedRequirement() {}

  /**
   * Applies the rule. Failed: q ≤ 1 − the slowdown that is allowed, and its interval lies below 1.
   * Passed: the interval lies above 1 − the slowdown. Else it cannot be told, as without
   * measurements, without intervals, or where one session was not steady.
   *
   * @param maxSlowdown the largest loss of speed, as a share
   * @param now of the result; null where it was not measured
   * @param then of what it is held against; null where it was not measured
   */
  static Check check(
      Policy policy,
      double maxSlowdown,
      Reference against,
      @Nullable Speed now,
      @Nullable Speed then) {
    if (now == null || then == null) {
      return unclear(
          policy, against, "no speed results of the " + (now == null ? "result" : against.word()));
    }
    if (!now.reference().equals(then.reference())) {
      return unclear(policy, against, "measured beside different reference extractors");
    }
    if (!now.isSteady() || !then.isSteady()) {
      return unclear(
          policy,
          against,
          "unstable: the machine was restless when the "
              + (now.isSteady() ? against.word() : "result")
              + " was measured");
    }
    if (!(now.ratio().interval() instanceof Interval.Given mine)
        || !(then.ratio().interval() instanceof Interval.Given its)) {
      return unclear(policy, against, "too few measurements for an interval");
    }
    double least = 1 - maxSlowdown;
    double q = now.ratio().timesAsFast() / then.ratio().timesAsFast();
    if (q <= least && mine.upper() / its.lower() < 1) {
      return check(policy, against, Outcome.FAILED, "slower than is allowed, and certainly slower");
    }
    return mine.lower() / its.upper() > least
        ? check(policy, against, Outcome.PASSED, "not slower than is allowed")
        : unclear(policy, against, "the interval of the speed reaches below what is allowed");
  }

  private static Check unclear(Policy policy, Reference against, String reason) {
    return check(policy, against, Outcome.CANNOT_TELL, reason);
  }

  private static Check check(Policy policy, Reference against, Outcome outcome, String reason) {
    return Check.of(RULE, against, outcome, reason, policy.place());
  }
}

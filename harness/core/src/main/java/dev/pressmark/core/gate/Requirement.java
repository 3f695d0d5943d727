package dev.pressmark.core.gate;

import dev.pressmark.core.compare.DeclaredFamily;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.policy.MetricRule;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.policy.RuleKind;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.Verdict;

/**
 * What a rule on a metric demands of Δ = result − reference. Of both kinds, the first that holds:
 *
 * <ol>
 *   <li>identical counts in every story: passed
 *   <li>the result's score is undefined where the reference's is defined: failed
 *   <li>fewer than {@value Judgement#FEWEST_STORIES} stories: cannot tell
 * </ol>
 *
 * Then {@link RuleKind#SIGNIFICANT_REGRESSION}:
 *
 * <ol>
 *   <li>verdict "worse", Δ ≤ −margin and adjusted p ≤ {@link Policy#alpha}: failed
 *   <li>verdict "worse" and Δ ≤ −margin: cannot tell
 *   <li>any other verdict but "cannot tell": passed
 *   <li>the 95 % interval of Δ lies above −margin: passed, for no such loss is left to be found
 *   <li>else: cannot tell
 * </ol>
 *
 * And {@link RuleKind#NON_INFERIOR}: passed if the 95 % interval of Δ lies above −margin, which is
 * a one-sided test at 2.5 % (ICH E9 1998, section 3.3.2); cannot tell without an interval; else
 * failed. Nothing is adjusted there, for all rules have to pass: the probability of letting a loss
 * through is not larger than that of the rule it breaks (Berger 1982).
 */
final class Requirement {

  /** As of the sign-flip test: equal fractions may differ in the last bit. */
  private static final double TOLERANCE = 1e-12;

  private Requirement() {}

  /**
   * Applies a rule.
   *
   * @param policy the policy it belongs to
   * @param compared result − reference
   * @param stories number of stories, differing or not
   */
  static Check check(
      Policy policy,
      MetricRule rule,
      Reference against,
      DeclaredFamily.Compared compared,
      int stories) {
    PairComparison pair = compared.pair();
    Finding finding = finding(policy, rule, compared, stories);
    boolean blind =
        rule.kind() == RuleKind.SIGNIFICANT_REGRESSION
            && finding.outcome != Outcome.FAILED
            && !pair.flips().identical()
            && (!(pair.detectable().value() instanceof Value.Defined defined)
                || defined.value() > rule.margin());
    return new Check(
        rule.name(),
        against,
        finding.outcome,
        finding.reason,
        new Evidence(rule, compared, blind),
        rule.place());
  }

  private record Finding(Outcome outcome, String reason) {}

  private static Finding finding(
      Policy policy, MetricRule rule, DeclaredFamily.Compared compared, int stories) {
    PairComparison pair = compared.pair();
    if (pair.flips().identical()) {
      return new Finding(Outcome.PASSED, "identical counts in every story");
    }
    if (!compared.a().score().isDefined() && compared.b().score().isDefined()) {
      return new Finding(Outcome.FAILED, "the score has become undefined");
    }
    if (stories < Judgement.FEWEST_STORIES) {
      return new Finding(
          Outcome.CANNOT_TELL, "fewer than " + Judgement.FEWEST_STORIES + " stories");
    }
    return rule.kind() == RuleKind.NON_INFERIOR
        ? nonInferior(rule, pair)
        : regression(policy, rule, pair);
  }

  private static Finding regression(Policy policy, MetricRule rule, PairComparison pair) {
    Verdict verdict = pair.judgement().verdict();
    if (verdict == Verdict.WORSE) {
      double difference = pair.flips().difference().toOptional().orElse(0);
      if (difference > -rule.margin() + TOLERANCE) {
        return new Finding(Outcome.PASSED, "worse, by less than the margin");
      }
      return pair.adjustedP().toOptional().orElse(1) <= policy.alpha()
          ? new Finding(Outcome.FAILED, "worse, by the margin or more")
          : new Finding(
              Outcome.CANNOT_TELL, "worse, but it may be one of the false alarms to be avoided");
    }
    if (verdict != Verdict.CANNOT_TELL) {
      return new Finding(Outcome.PASSED, verdict.word());
    }
    return isAbove(pair.interval(), -rule.margin())
        ? new Finding(Outcome.PASSED, "no loss of the margin: the 95 % interval lies above it")
        : new Finding(Outcome.CANNOT_TELL, whyNot(pair));
  }

  private static String whyNot(PairComparison pair) {
    return pair.adjustedP().isDefined() && pair.interval().isGiven()
        ? "a loss of the margin is neither proved nor ruled out"
        : pair.judgement().reason();
  }

  private static Finding nonInferior(MetricRule rule, PairComparison pair) {
    if (pair.interval() instanceof Interval.NotGiven none) {
      return new Finding(Outcome.CANNOT_TELL, none.reason());
    }
    return isAbove(pair.interval(), -rule.margin())
        ? new Finding(Outcome.PASSED, "not inferior: the 95 % interval lies above the margin")
        : new Finding(Outcome.FAILED, "not shown to be non-inferior");
  }

  private static boolean isAbove(Interval interval, double bound) {
    return interval instanceof Interval.Given given && given.lower() > bound;
  }
}

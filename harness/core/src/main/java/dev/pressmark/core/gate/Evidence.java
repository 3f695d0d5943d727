package dev.pressmark.core.gate;

import dev.pressmark.core.compare.DeclaredFamily;
import dev.pressmark.core.policy.MetricRule;

/**
 * What a rule on a metric was decided by.
 *
 * @param rule the rule
 * @param compared the two scores and their difference, result − reference
 * @param isBlind whether the rule is kept, but a loss of its margin would have been found in fewer
 *     than 80 of 100 cases
 */
public record Evidence(MetricRule rule, DeclaredFamily.Compared compared, boolean isBlind) {}

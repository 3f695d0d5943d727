package dev.pressmark.core.gate;

import dev.pressmark.core.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule.
 *
 * @param rule its name: a metric, or {@code failed articles}, {@code speed}
 * @param against what the result was held against
 * @param outcome whether the rule is kept
 * @param reason why, in words
 * @param evidence what it was decided by; null where no scores were compared
 * @param place where the rule stands
 */
public record Check(
    String rule,
    Reference against,
    Outcome outcome,
    String reason,
    @Nullable Evidence evidence,
    Location place) {

  /** A check without numbers. */
  static Check of(String rule, Reference against, Outcome outcome, String reason, Location place) {
    return new Check(rule, against, outcome, reason, null, place);
  }

  /** Whether the rule is kept, but would often be where it should not. */
  public boolean isBlind() {
    return evidence != null && evidence.isBlind();
  }

  /** Rule and reference in one name, as {@code quotes.full.overlap against baseline}. */
  public String name() {
    return against == Reference.NONE ? rule : rule + " against " + against.word();
  }
}

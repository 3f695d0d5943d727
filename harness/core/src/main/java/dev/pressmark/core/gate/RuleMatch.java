package dev.pressmark.core.gate;

import dev.pressmark.core.compare.DeclaredFamily;
import dev.pressmark.core.compare.Side;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.policy.MetricRule;
import dev.pressmark.core.problem.Nearest;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.MetricKey;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule on a metric, and the two results it is about.
 *
 * @param against what the result is held against
 * @param result the side that is judged
 * @param reference the other side
 */
record RuleMatch(MetricRule rule, Reference against, Side result, Side reference) {

  /**
   * What can be said without a comparison: one of the two does not attempt the task.
   *
   * @return null where both attempt it
   */
  @Nullable Check withoutComparison() {
    String task = MetricKey.task(rule.metric());
    boolean now = result.attempts(task);
    boolean then = reference.attempts(task);
    if (now && then) {
      return null;
    }
    if (then) {
      return check(Outcome.FAILED, "no longer attempted: the " + against.word() + " attempts it");
    }
    return now
        ? check(Outcome.PASSED, "new: the " + against.word() + " does not attempt it")
        : check(Outcome.CANNOT_TELL, "attempted by neither");
  }

  private Check check(Outcome outcome, String reason) {
    return Check.of(rule.name(), against, outcome, reason, rule.place());
  }

  /**
   * The comparison that the rule asks for.
   *
   * @param problems takes why there is none: an unknown metric, one that is never judged, a measure
   *     it does not have
   * @return null where there is none
   */
  DeclaredFamily.@Nullable Member member(Problems problems) {
    Tally tally = tally();
    if (tally == null) {
      String near =
          Nearest.of(rule.metric(), judged()).map(one -> "; did you mean " + one + "?").orElse("");
      problems.add(
          rule.place().at(".metric"),
          "no metric \"" + rule.metric() + "\" in the results" + near,
          String.join(", ", judged()) + "; or a slice of them");
      return null;
    }
    if (!isJudged(rule.metric(), tally)) {
      problems.add(
          rule.place().at(".metric"),
          rule.metric() + " is seen on aligned pairs alone, or is no score, and is never judged",
          String.join(", ", judged()) + "; or a slice of them");
      return null;
    }
    List<Measure> measures = Measure.of(rule.metric(), tally);
    Measure measure =
        rule.measure() == null
            ? Measure.ofComparison(rule.metric(), tally).orElse(null)
            : rule.measure();
    if (measure == null || !measures.contains(measure)) {
      problems.add(
          rule.place().at(".measure"),
          rule.metric() + " has no " + (measure == null ? "measure" : measure.word()),
          measures.stream().map(Measure::word).collect(Collectors.joining(", ")));
      return null;
    }
    return new DeclaredFamily.Member(result, reference, rule.metric(), measure, rule.margin());
  }

  /** Of both together, so that what one of them has none of is known, too. */
  private @Nullable Tally tally() {
    Tally now = result.totals().get(rule.metric());
    Tally then = reference.totals().get(rule.metric());
    return now == null ? then : then == null ? now : now.plus(then);
  }

  private boolean isJudged(String key, Tally tally) {
    return (tally instanceof PrecisionRecall || tally instanceof Proportion)
        && !MetricKey.isCoverage(key)
        && (result.isHeadline(MetricKey.metric(key)) || !MetricKey.isConditional(key, tally));
  }

  /** The metrics that a rule can be on, without slices. */
  private TreeSet<String> judged() {
    TreeSet<String> keys = new TreeSet<>();
    result
        .totals()
        .forEach(
            (key, tally) -> {
              if (!MetricKey.isSlice(key) && isJudged(key, tally)) {
                keys.add(key);
              }
            });
    return keys;
  }
}

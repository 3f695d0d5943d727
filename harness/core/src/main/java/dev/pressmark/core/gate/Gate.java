package dev.pressmark.core.gate;

import dev.pressmark.core.compare.Comparability;
import dev.pressmark.core.compare.DeclaredFamily;
import dev.pressmark.core.compare.Side;
import dev.pressmark.core.policy.MetricRule;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.policy.RuleKind;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a result against its baseline and the last release, by the rules of a policy.
 *
 * <p>All rules of kind {@link RuleKind#SIGNIFICANT_REGRESSION}, against both references, are one
 * family: p is adjusted over them (Holm), so that a change that does no harm fails any of them with
 * at most the probability {@link Policy#falseAlarms}.
 */
public final class Gate {

  private final Policy policy;
  private final NamedResult result;
  private final NamedResult baseline;
  private final @Nullable NamedResult release;

  private Gate(
      Policy policy, NamedResult result, NamedResult baseline, @Nullable NamedResult release) {
    this.policy = policy;
    this.result = result;
    this.baseline = baseline;
    this.release = release;
  }

  /**
   * Checks every rule.
   *
   * @param result what is judged
   * @param baseline what it is held against
   * @param release the last release; null for none
   * @param strict whether "cannot tell" keeps a change out; only noted
   * @param threads how many work side by side; changes nothing
   * @throws InvalidInputException if the results may not be compared, or a rule is on what they do
   *     not have, with every reason
   */
  public static GateReport.Judged judge(
      Policy policy,
      NamedResult result,
      NamedResult baseline,
      @Nullable NamedResult release,
      boolean strict,
      int threads) {
    return new Gate(policy, result, baseline, release).judge(strict, threads);
  }

  private GateReport.Judged judge(boolean strict, int threads) {
    Comparability.check(
            release == null ? List.of(baseline, result) : List.of(baseline, result, release))
        .throwIfAny();
    List<RuleMatch> matches = matches();
    List<@Nullable Check> checks = new ArrayList<>();
    List<DeclaredFamily.@Nullable Member> members = new ArrayList<>();
    Problems found = new Problems();
    for (RuleMatch match : matches) {
      Check settled = match.withoutComparison();
      checks.add(settled);
      members.add(settled == null ? match.member(found) : null);
    }
    once(found).throwIfAny();
    int tests = compare(matches, members, checks, threads);
    List<Check> all = new ArrayList<>();
    checks.forEach(check -> add(check, all));
    all.addAll(ResultChecks.of(policy, result, release != null));
    return new GateReport.Judged(policy.name(), result, baseline, release, all, tests, strict);
  }

  /** A rule that is wrong is wrong against every reference. */
  private static Problems once(Problems found) {
    Problems once = new Problems();
    found.list().stream().distinct().forEach(once::add);
    return once;
  }

  private static void add(@Nullable Check check, List<Check> to) {
    if (check != null) {
      to.add(check);
    }
  }

  /** Every rule against every reference. */
  private List<RuleMatch> matches() {
    Side now = Side.of(Reference.NONE.word(), result.result());
    List<RuleMatch> matches = new ArrayList<>();
    against(now, Reference.BASELINE, baseline, matches);
    if (release != null) {
      against(now, Reference.RELEASE, release, matches);
    }
    return matches;
  }

  private void against(Side now, Reference reference, NamedResult other, List<RuleMatch> matches) {
    Side then = Side.of(reference.word(), other.result());
    for (MetricRule rule : rules()) {
      matches.add(new RuleMatch(rule, reference, now, then));
    }
  }

  /** Those of the policy, else one on each headline that the result or the baseline attempts. */
  private List<MetricRule> rules() {
    if (!policy.rules().isEmpty()) {
      return policy.rules();
    }
    Set<String> headlines = new LinkedHashSet<>();
    for (NamedResult one : List.of(baseline, result)) {
      for (Result.LayerInfo layer : one.result().layers().values()) {
        if (layer.attempted()) {
          headlines.add(layer.headline());
        }
      }
    }
    return headlines.stream().map(policy::standardOn).toList();
  }

  /** Fills in the checks that need a comparison; gives the size of the family. */
  private int compare(
      List<RuleMatch> matches,
      List<DeclaredFamily.@Nullable Member> members,
      List<@Nullable Check> checks,
      int threads) {
    Bootstrap bootstrap = bootstrap();
    List<Integer> family = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (members.get(i) != null) {
        boolean joint = matches.get(i).rule().kind() == RuleKind.SIGNIFICANT_REGRESSION;
        (joint ? family : alone).add(i);
      }
    }
    List<List<Integer>> families = new ArrayList<>(alone.stream().map(List::of).toList());
    families.add(family);
    for (List<Integer> one : families) {
      List<DeclaredFamily.Compared> compared =
          DeclaredFamily.compare(
              one.stream().map(members::get).toList(), bootstrap, policy.alpha(), threads);
      for (int i = 0; i < compared.size(); i++) {
        RuleMatch match = matches.get(one.get(i));
        checks.set(
            one.get(i),
            Requirement.check(
                policy,
                match.rule(),
                match.against(),
                compared.get(i),
                bootstrap.stories().size()));
      }
    }
    return family.size();
  }

  private Bootstrap bootstrap() {
    Result.Settings settings = result.result().settings();
    return Bootstrap.of(
        Resampling.of(settings.seed()),
        result.result().stories().stream().map(Result.StoryCounts::id).toList(),
        settings.resamples());
  }
}

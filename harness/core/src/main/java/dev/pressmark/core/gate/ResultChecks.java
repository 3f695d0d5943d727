package dev.pressmark.core.gate;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules that are not on a metric: how much failed, and how fast it was. */
final class ResultChecks {

  private ResultChecks() {}

  /**
   * Checks them.
   *
   * @param hasRelease whether there is a last release to be held against
   */
  static List<Check> of(Policy policy, NamedResult result, boolean hasRelease) {
    List<Check> checks = new ArrayList<>();
    Double maxSlowdown = policy.maxSlowdown();
    if (maxSlowdown != null) {
      // Result files hold no speeds yet: the rule says so, and is not kept in silence.
      checks.add(SpeedRequirement.check(policy, maxSlowdown, Reference.BASELINE, null, null));
      if (hasRelease) {
        checks.add(SpeedRequirement.check(policy, maxSlowdown, Reference.RELEASE, null, null));
      }
    }
    checks.add(failedArticles(policy, result.result()));
    for (Map.Entry<Layer, Result.LayerInfo> layer : result.result().layers().entrySet()) {
      if (layer.getValue().failure() != null) {
        checks.add(
            Check.of(
                layer.getKey().word(),
                Reference.NONE,
                Outcome.FAILED,
                "the collection was not linked (" + layer.getValue().failure() + ")",
                policy.place()));
      }
    }
    return checks;
  }

  /** Those it failed on. What it left out without a word costs recall and is named elsewhere. */
  private static Check failedArticles(Policy policy, Result result) {
    int failed = result.articles().failed().size();
    int scored = result.articles().scored();
    boolean tooMany = failed > policy.maxFailed() * scored;
    return Check.of(
        "failed articles",
        Reference.NONE,
        tooMany ? Outcome.FAILED : Outcome.PASSED,
        failed
            + " of "
            + scored
            + " failed, "
            + (tooMany ? "more than " : "at most ")
            + Json.number(policy.maxFailed() * 100)
            + " % allowed",
        policy.place());
  }
}

package dev.pressmark.core.gate;

import static dev.pressmark.core.gate.Gates.judge;
import static dev.pressmark.core.gate.Gates.policy;
import static dev.pressmark.core.gate.Gates.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.policy.MetricRule;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.policy.RuleKind;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.PairComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a gate lets through and what it stops. */
class GateTest {

  private static final String KEY = RandomResults.HEADLINE;
  private static final MetricRule[] RULES = {
    rule(KEY), rule("quotes.full.strict", RuleKind.NON_INFERIOR, 1), rule(KEY + "[type=direct]")
  };

  /** Law 7 for a gate: whoever changes nothing passes, however few the stories. */
  @Test
  void ownCopyPasses() {
    Seeds.forEach(
        30,
        random -> {
          Result result = RandomResults.of(random, 25 + random.nextInt(20), "tern");
          GateReport.Judged judged = judge(policy(RULES), result, result, result);
          assertThat(judged.outcome()).isEqualTo(Outcome.PASSED);
          assertThat(judged.checks()).allSatisfy(check -> assertThat(check.isBlind()).isFalse());
        });
  }

  /** Law 2: the order of stories and of threads changes nothing. */
  @Test
  void orderAndThreadsChangeNothing() {
    Seeds.forEach(
        10,
        random -> {
          ChurnedStories.Sample sample = new ChurnedStories(30, -.03, 3).draw(random);
          List<Result.StoryCounts> shuffled = new ArrayList<>(sample.after().stories());
          Collections.shuffle(shuffled, random);
          Policy policy = policy(rule(KEY), rule("quotes.full.strict"), rule("quotes.full.token"));
          List<Check> once = judge(policy, sample.after(), sample.before(), null).checks();
          assertThat(
                  judge(policy, RandomResults.of("after", shuffled), sample.before(), null)
                      .checks())
              .isEqualTo(once);
          assertThat(
                  Gate.judge(
                          policy,
                          named("result.json", sample.after()),
                          named("baseline.json", sample.before()),
                          null,
                          true,
                          3)
                      .checks())
              .isEqualTo(once);
        });
  }

  private static NamedResult named(String file, Result result) {
    return new NamedResult(file, result);
  }

  /** A larger margin never stops what a smaller one lets through, and more rules no fewer. */
  @Test
  void aLargerMarginStopsNoMore() {
    Seeds.forEach(
        20,
        random -> {
          ChurnedStories.Sample sample =
              new ChurnedStories(30, -.08 * random.nextDouble(), 1).draw(random);
          for (RuleKind kind : RuleKind.values()) {
            boolean stopped = true;
            for (double margin : new double[] {0, .5, 1, 2, 4, 8, 100}) {
              GateReport.Judged judged =
                  judge(policy(rule(KEY, kind, margin)), sample.after(), sample.before(), null);
              boolean stops = judged.outcome() == Outcome.FAILED;
              assertThat(stopped || !stops).as(kind + " " + margin).isTrue();
              stopped = stops;
            }
            assertThat(stopped).isFalse();
          }
        });
  }

  /** What passes as non-inferior is no significant regression of that margin. */
  @Test
  void nonInferiorIsTheStricterDemand() {
    Seeds.forEach(
        30,
        random -> {
          ChurnedStories.Sample sample =
              new ChurnedStories(40, -.06 * random.nextDouble(), 1).draw(random);
          Check regression = only(sample, RuleKind.SIGNIFICANT_REGRESSION);
          Check nonInferior = only(sample, RuleKind.NON_INFERIOR);
          if (nonInferior.outcome() == Outcome.PASSED) {
            assertThat(regression.outcome()).isEqualTo(Outcome.PASSED);
          }
          if (regression.outcome() == Outcome.FAILED) {
            assertThat(nonInferior.outcome()).isEqualTo(Outcome.FAILED);
          }
        });
  }

  private static Check only(ChurnedStories.Sample sample, RuleKind kind) {
    return judge(policy(rule(KEY, kind, 1)), sample.after(), sample.before(), null).checks().get(0);
  }

  /** p of a family is adjusted over both references and all rules; of one rule not at all. */
  @Test
  void theFamilyIsEverythingThatIsTested() {
    ChurnedStories.Sample sample = new ChurnedStories(40, -.02, 3).draw(new Random(3));
    MetricRule[] rules = {rule(KEY), rule("quotes.full.strict"), rule("quotes.full.token")};
    GateReport.Judged one = judge(policy(rules[0]), sample.after(), sample.before(), null);
    assertThat(one.tests()).isEqualTo(1);
    assertThat(pair(one, 0).adjustedP()).isEqualTo(pair(one, 0).flips().p());
    GateReport.Judged six = judge(policy(rules), sample.after(), sample.before(), sample.before());
    assertThat(six.tests()).isEqualTo(6);
    double smallest = 1;
    for (int i = 0; i < 6; i++) {
      smallest = Math.min(smallest, number(pair(six, i).flips().p()));
    }
    for (int i = 0; i < 6; i++) {
      assertThat(number(pair(six, i).adjustedP())).isGreaterThanOrEqualTo(6 * smallest - 1e-12);
    }
  }

  /** Without rules every headline that one of the two attempts has one. */
  @Test
  void withoutRulesTheHeadlines() {
    ChurnedStories.Sample sample = new ChurnedStories(97, -.08, 2).draw(new Random(5));
    GateReport.Judged judged = judge(Policy.ofDefaults(), sample.after(), sample.before(), null);
    assertThat(judged.checks())
        .extracting(Check::name)
        .containsExactly(KEY + " against baseline", "failed articles");
    assertThat(judged.outcome()).isEqualTo(Outcome.FAILED);
    Check check = judged.checks().get(0);
    assertThat(check.reason()).isEqualTo("worse, by the margin or more");
    assertThat(number(pair(judged, 0).flips().difference())).isLessThan(-.01);
    assertThat(judge(Policy.ofDefaults(), sample.before(), sample.after(), null).outcome())
        .as("the other way round it is an improvement")
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void tooFewStoriesCannotTell() {
    ChurnedStories.Sample sample = new ChurnedStories(19, -.3, 1).draw(new Random(5));
    for (RuleKind kind : RuleKind.values()) {
      Check check = only(sample, kind);
      assertThat(check.outcome()).isEqualTo(Outcome.CANNOT_TELL);
      assertThat(check.reason()).isEqualTo("fewer than 20 stories");
    }
  }

  /** The baseline moves on with every small loss; the release stays. */
  @Test
  void driftIsFoundAgainstTheRelease() {
    ChurnedStories.Sample first = new ChurnedStories(97, -.06, 1).draw(new Random(1));
    GateReport.Judged judged =
        judge(policy(rule(KEY)), first.after(), first.after(), first.before());
    assertThat(judged.checks().subList(0, 2))
        .extracting(Check::name, Check::outcome)
        .containsExactly(
            tuple(KEY + " against baseline", Outcome.PASSED),
            tuple(KEY + " against release", Outcome.FAILED));
  }

  @Test
  void whatCannotBeSeenIsSaid() {
    ChurnedStories.Sample sample = new ChurnedStories(25, 0, 1).draw(new Random(2));
    GateReport.Judged judged = judge(policy(rule(KEY)), sample.after(), sample.before(), null);
    assertThat(number(pair(judged, 0).detectable().value())).isGreaterThan(.01);
    assertThat(judged.checks().get(0).isBlind()).isTrue();
    assertThat(
            judge(
                    policy(rule(KEY, RuleKind.SIGNIFICANT_REGRESSION, 20)),
                    sample.after(),
                    sample.before(),
                    null)
                .checks()
                .get(0)
                .isBlind())
        .isFalse();
  }

  @Test
  void aLayerThatIsNoLongerAttemptedFails() {
    Result both = RandomResults.of(new Random(4), 30, "tern");
    Result none = without(both, Layer.QUOTES);
    assertThat(judge(policy(rule(KEY)), none, both, null).checks().get(0))
        .extracting(Check::outcome, Check::reason)
        .containsExactly(Outcome.FAILED, "no longer attempted: the baseline attempts it");
    assertThat(judge(policy(rule(KEY)), both, none, null).checks().get(0))
        .extracting(Check::outcome, Check::reason)
        .containsExactly(Outcome.PASSED, "new: the baseline does not attempt it");
    assertThat(judge(policy(rule("dates.value.canonical")), both, both, null).checks().get(0))
        .extracting(Check::outcome, Check::reason)
        .containsExactly(Outcome.CANNOT_TELL, "attempted by neither");
  }

  private static Result without(Result result, Layer layer) {
    Map<Layer, Result.LayerInfo> layers = new EnumMap<>(result.layers());
    layers.computeIfPresent(
        layer, (key, info) -> new Result.LayerInfo(false, info.headline(), info.signature()));
    return with(result, layers, result.articles());
  }

  private static Result with(
      Result result, Map<Layer, Result.LayerInfo> layers, Result.Articles articles) {
    return new Result(
        result.system(),
        result.dataset(),
        result.settings(),
        layers,
        result.floors(),
        result.stories(),
        articles);
  }

  /** Precision of nothing is undefined: to predict nothing any more is no way through. */
  @Test
  void whatHasBecomeUndefinedFails() {
    ChurnedStories.Sample sample = new ChurnedStories(30, 0, 1).draw(new Random(2));
    List<Result.StoryCounts> silent =
        sample.after().stories().stream()
            .map(
                story ->
                    new Result.StoryCounts(
                        story.id(),
                        story.articles(),
                        Counts.of(Map.of(KEY, PrecisionRecall.ofMatches(0, 0, 12)))))
            .toList();
    MetricRule precision =
        new MetricRule(
            KEY,
            Measure.PRECISION,
            RuleKind.SIGNIFICANT_REGRESSION,
            .01,
            Location.ofFile("pressmark.json"));
    Check check =
        judge(policy(precision), RandomResults.of("silent", silent), sample.before(), null)
            .checks()
            .get(0);
    assertThat(check.rule()).isEqualTo(KEY + " precision");
    assertThat(check.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(check.reason()).isEqualTo("the score has become undefined");
  }

  @Test
  void failedArticlesAreCounted() {
    Result result = RandomResults.of(new Random(4), 30, "tern");
    int scored = result.articles().scored();
    assertThat(failing(result, (int) Math.floor(scored * .1))).isEqualTo(Outcome.PASSED);
    assertThat(failing(result, (int) Math.floor(scored * .1) + 1)).isEqualTo(Outcome.FAILED);
  }

  private static Outcome failing(Result result, int failed) {
    List<ArticleFailure> failures = new ArrayList<>();
    for (int i = 0; i < failed; i++) {
      failures.add(new ArticleFailure("story-1000/a" + i, FailureKind.EXCEPTION, "no"));
    }
    Result.Articles articles =
        new Result.Articles(
            result.articles().scored(),
            result.articles().answered() - failed,
            List.of(),
            failures,
            List.of(),
            0);
    return judge(policy(rule(KEY)), with(result, result.layers(), articles), result, null)
        .outcome();
  }

  @Test
  void aCollectionThatWasNotLinkedFails() {
    Result result = RandomResults.of(new Random(4), 30, "tern");
    Map<Layer, Result.LayerInfo> layers = new EnumMap<>(result.layers());
    layers.computeIfPresent(
        Layer.QUOTES,
        (key, info) ->
            new Result.LayerInfo(
                true, info.headline(), info.signature(), false, "timeout: an hour"));
    assertThat(
            judge(policy(rule(KEY)), with(result, layers, result.articles()), result, null)
                .checks())
        .extracting(Check::rule, Check::outcome)
        .contains(tuple("quotes", Outcome.FAILED));
  }

  /** All of it, once for each rule, at the rule's line; with what it may have meant. */
  @Test
  void rulesOnWhatIsNotThereAreRefused() {
    Result result = RandomResults.of(new Random(4), 30, "tern");
    Policy policy =
        policy(
            rule("quotes.full.overlpa"),
            rule("quotes.full.type"),
            rule("quotes.full.falsePositives"),
            rule("quotes.full.cue.strict"),
            new MetricRule(
                KEY + "[type=direct]",
                Measure.PRECISION,
                RuleKind.NON_INFERIOR,
                0,
                Location.ofFile("pressmark.json")));
    assertThatThrownBy(() -> judge(policy, result, result, result))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::location)
                    .extracting(Location::toString)
                    .containsExactly(
                        "pressmark.json:5: $.rules[0].metric",
                        "pressmark.json:6: $.rules[1].metric",
                        "pressmark.json:7: $.rules[2].metric",
                        "pressmark.json:8: $.rules[3].metric",
                        "pressmark.json:9: $.rules[4].measure"))
        .hasMessageContaining("did you mean quotes.full.overlap?")
        .hasMessageContaining("has no precision (allowed: recall)");
  }

  @Test
  void resultsOfAnotherSignatureAreRefused() {
    Result result = RandomResults.of(new Random(4), 30, "tern");
    Result other =
        RandomResults.of(
            "tern",
            result.stories(),
            new Result.Settings(
                result.settings().track(), result.settings().publication(), 6, 400));
    assertThatThrownBy(() -> judge(policy(rule(KEY)), other, result, null))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("result.json: the signature has seed 6 (allowed: seed 5 as in base");
  }

  private static PairComparison pair(GateReport.Judged judged, int check) {
    Evidence evidence = judged.checks().get(check).evidence();
    assertThat(evidence).isNotNull();
    return evidence.compared().pair();
  }

  private static double number(Value value) {
    return value.toOptional().orElseThrow();
  }
}

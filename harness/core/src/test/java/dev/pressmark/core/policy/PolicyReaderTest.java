package dev.pressmark.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.Measure;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

  private final Problems problems = new Problems();

  private Policy read(String json) {
    Policy policy =
        PolicyReader.read(json.getBytes(StandardCharsets.UTF_8), "pressmark.json", problems);
    assertThat(problems.list()).isEmpty();
    return Objects.requireNonNull(policy);
  }

  /** What a file that says nothing demands is what is demanded without a file. */
  @Test
  void theDefaultsAreThoseWithoutAFile() {
    Policy read = read("{\"format\": \"pressmark.policy/1\"}");
    Policy defaults = Policy.ofDefaults();
    assertThat(read.rules()).isEmpty();
    assertThat(read.standard().kind()).isEqualTo(RuleKind.SIGNIFICANT_REGRESSION);
    assertThat(read.standard().margin()).isEqualTo(.01).isEqualTo(defaults.standard().margin());
    assertThat(read.falseAlarms()).isEqualTo(.01).isEqualTo(defaults.falseAlarms());
    assertThat(read.alpha()).isEqualTo(.02);
    assertThat(read.maxFailed()).isEqualTo(.10).isEqualTo(defaults.maxFailed());
    assertThat(read.maxSlowdown()).isNull();
    assertThat(read.name()).isEqualTo(defaults.name());
  }

  @Test
  void rulesTakeFromThePolicyWhatTheyDoNotSay() {
    Policy policy =
        read(
            """
            {
              "rules": [
                { "metric": "quotes.full.overlap" },
                { "metric": "quotes.full.overlap", "measure": "recall", "margin": 3 },
                { "metric": "dates.strict", "rule": "significant-regression" }
              ],
              "format": "pressmark.policy/1",
              "$schema": "policy.schema.json",
              "baseline": "a.json",
              "release": "b.json",
              "rule": "non-inferior",
              "margin": 2.5,
              "falseAlarms": 0.5,
              "maxFailed": 0,
              "speed": { "maxSlowdown": 20 },
              "name": "nightly"
            }
            """);
    assertThat(policy.rules())
        .extracting(MetricRule::name)
        .containsExactly("quotes.full.overlap", "quotes.full.overlap recall", "dates.strict");
    assertThat(policy.rules()).extracting(MetricRule::margin).containsExactly(.025, .03, .025);
    assertThat(policy.rules())
        .extracting(MetricRule::kind)
        .containsExactly(
            RuleKind.NON_INFERIOR, RuleKind.NON_INFERIOR, RuleKind.SIGNIFICANT_REGRESSION);
    assertThat(policy.rules().get(1).measure()).isEqualTo(Measure.RECALL);
    assertThat(policy.rules().get(2).place()).hasToString("pressmark.json:5: $.rules[2]");
    assertThat(policy.baseline()).isNotNull();
    assertThat(policy.baseline().place()).hasToString("pressmark.json:9: $.baseline");
    assertThat(policy.maxSlowdown()).isEqualTo(.2);
    assertThat(policy.maxFailed()).isZero();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    Policy policy =
        PolicyReader.read(
            """
            {
              "format": "pressmark.policy/2",
              "margin": 200,
              "tolerance": 3,
              "rules": [
                { "metric": "quotes.full.overlap", "rule": "regression" },
                { "metric": "dates.strict", "margin": "small" },
                { "measure": "f2" },
                { "metric": "a" },
                { "metric": "a", "margin": 1 }
              ],
              "name": "every night",
              "falseAlarms": 0,
              "speed": {}
            }
            """
                .getBytes(StandardCharsets.UTF_8),
            "pressmark.json",
            problems);
    assertThat(policy).isNull();
    assertThat(problems.inOrder(place -> place).list())
        .extracting(Problem::toString)
        .containsExactly(
            "pressmark.json:2: $.format: the format \"pressmark.policy/2\" (allowed:"
                + " pressmark.policy/1)",
            "pressmark.json:3: $.margin: the number 200.0 (allowed: 0 to 100 points)",
            "pressmark.json:4: $.tolerance: unknown field \"tolerance\" (allowed: format, $schema,"
                + " name, baseline, release, rule, margin, rules, falseAlarms, maxFailed, speed)",
            "pressmark.json:6: $.rules[0].rule: \"regression\" (allowed: significant-regression,"
                + " non-inferior)",
            "pressmark.json:7: $.rules[1].margin: the string \"small\" (allowed: a number)",
            "pressmark.json:8: $.rules[2]: the field \"metric\" is missing",
            "pressmark.json:8: $.rules[2].measure: \"f2\" (allowed: precision, recall, f1,"
                + " accuracy, coverage)",
            "pressmark.json:10: $.rules[4]: \"a\" for the second time (allowed: each metric once)",
            "pressmark.json:12: $.name: the name \"every night\" (allowed: up to 60 of A-Z a-z 0-9"
                + " . _ -)",
            "pressmark.json:13: $.falseAlarms: the number 0.0 (allowed: above 0, to 2.5 percent)",
            "pressmark.json:14: $.speed: the field \"maxSlowdown\" is missing");
  }

  @Test
  void aListWithoutRulesDemandsNothingAndIsRefused() {
    assertThat(
            PolicyReader.read(
                "{\"format\": \"pressmark.policy/1\", \"rules\": []}"
                    .getBytes(StandardCharsets.UTF_8),
                "pressmark.json",
                problems))
        .isNull();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "pressmark.json:1: $.rules: no rule (allowed: at least one, or no \"rules\": then every"
                + " headline has one)");
  }
}

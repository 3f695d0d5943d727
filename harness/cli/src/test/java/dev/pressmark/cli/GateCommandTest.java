package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate as a user runs it, on the embedded dataset. */
class GateCommandTest {

  @TempDir private static Path shared;
  private static Path before;
  private static Path worse;

  @TempDir private Path folder;

  /** The baseline, and what is left of it when one quote in four is lost. */
  @BeforeAll
  static void scoreTwo() throws IOException {
    before = shared.resolve("before.json");
    worse = shared.resolve("worse.json");
    Path predictions = shared.resolve("p.jsonl");
    score("--out", before.toString(), "--save-predictions", predictions.toString());
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(predictions)) {
      boolean lost = line.contains("/") && lines.size() % 4 == 0;
      lines.add(lost ? line.replaceFirst("\"quotes\":.*", "\"quotes\":[]}") : line);
    }
    Files.write(predictions, lines);
    score("--out", worse.toString(), "--predictions", predictions.toString());
  }

  private static void score(String... options) {
    List<String> args = new ArrayList<>(List.of("score", "--resamples", "1000"));
    args.addAll(List.of(options));
    Ran ran = Ran.of(args.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private Path policy(String fields) throws IOException {
    Path policy = folder.resolve("pressmark.json");
    Files.writeString(
        policy,
        "{\n  \"format\": \"pressmark.policy/1\",\n"
            + fields.replace("BEFORE", before.toString().replace("\\", "\\\\"))
            + "\n}\n");
    return policy;
  }

  @Test
  void withoutAPolicyEveryHeadlineIsHeldAgainstTheBaseline() {
    Ran same = Ran.of("gate", "--strict", "--baseline", before.toString(), before.toString());
    assertThat(same.err()).isEmpty();
    assertThat(same.code()).isZero();
    assertThat(same.out()).startsWith("gate passed: all 2 rules\n");
    Ran lost = Ran.of("gate", "--baseline", before.toString(), worse.toString());
    assertThat(lost.code()).isEqualTo(ExitCode.GATE_FAILED).isEqualTo(1);
    assertThat(lost.out())
        .startsWith("gate failed: 1 of 2 rules\n")
        .contains("failed       quotes.full.overlap")
        .contains("worse, by the margin or more");
  }

  @Test
  void thePolicyNamesTheBaselineFromItsOwnFolder() throws IOException {
    Files.createDirectories(folder.resolve("scores"));
    Files.copy(before, folder.resolve("scores/main.json"));
    Path policy = policy("\"baseline\": \"scores/main.json\", \"margin\": 50");
    Ran ran = Ran.of("gate", "--policy", policy.toString(), worse.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("worse, by less than the margin").contains("main.json");
    assertThat(
            Ran.of(
                    "gate",
                    "--policy",
                    policy.toString(),
                    "--baseline",
                    worse.toString(),
                    worse.toString())
                .out())
        .as("an option goes before the policy")
        .contains("identical counts in every story");
  }

  @Test
  void cannotTellStopsOnlyWithStrict() throws IOException {
    Path policy = policy("\"baseline\": \"BEFORE\", \"speed\": {\"maxSlowdown\": 20}");
    Ran ran = Ran.of("gate", "--policy", policy.toString(), before.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("gate cannot tell, which passes: 1 of 3 rules\n")
        .containsPattern("cannot tell  speed +no speed results of the result");
    assertThat(Ran.of("gate", "--strict", "--policy", policy.toString(), before.toString()).code())
        .isEqualTo(ExitCode.CANNOT_TELL);
  }

  @Test
  void everyFormIsWritten() throws IOException {
    Path policy = policy("\"baseline\": \"BEFORE\", \"name\": \"nightly\"");
    Path markdown = folder.resolve("out/gate.md");
    Path junit = folder.resolve("out/gate.xml");
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "before\n");
    Ran ran =
        Ran.in(
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
            "gate",
            "--policy",
            policy.toString(),
            "--markdown",
            markdown.toString(),
            "--junit",
            junit.toString(),
            worse.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(Files.readString(markdown)).startsWith("<!-- pressmark-gate:nightly -->\n");
    assertThat(Files.readString(summary)).isEqualTo("before\n" + Files.readString(markdown));
    assertThat(Files.readString(junit)).contains("failures=\"1\"");
    assertThat(ran.out())
        .contains("\n::error file=" + policy + ",line=1,title=nightly%3A quotes.full.overlap");
    assertThat(ran.err())
        .isEqualTo("pressmark: wrote " + markdown + "\npressmark: wrote " + junit + "\n");
  }

  @Test
  void outsideOfActionsNothingIsAnnotated() {
    assertThat(Ran.of("gate", "--baseline", before.toString(), worse.toString()).out())
        .doesNotContain("::error");
  }

  /** Also what could not be judged is shown where the forge looks. */
  @Test
  void aPolicyWithErrorsPointsToItsLines() throws IOException {
    Path policy =
        policy(
            "  \"baseline\": \"nowhere.json\",\n  \"rules\": [\n"
                + "    {\"metric\": \"quotes.full.overlap\", \"margin\": -1},\n"
                + "    {\"metric\": \"quotes\", \"rule\": \"worse\"}\n  ]");
    Path junit = folder.resolve("gate.xml");
    Ran ran =
        Ran.in(
            Map.of("GITHUB_ACTIONS", "true"),
            "gate",
            "--policy",
            policy.toString(),
            "--junit",
            junit.toString(),
            before.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .contains(policy + ":5: $.rules[0].margin: the number -1.0 (allowed: 0 to 100 points)\n")
        .contains(
            policy
                + ":6: $.rules[1].rule: \"worse\" (allowed: significant-regression,"
                + " non-inferior)\n");
    assertThat(ran.out()).contains("::error file=" + policy + ",line=5,");
    assertThat(Files.readString(junit)).contains("errors=\"1\"").contains("$.rules[1].rule");
    Path mended = policy("  \"baseline\": \"nowhere.json\"");
    Ran missing = Ran.of("gate", "--policy", mended.toString(), before.toString());
    assertThat(missing.code()).isEqualTo(ExitCode.INVALID);
    assertThat(missing.err())
        .startsWith(mended + ":3: $.baseline: there is no file ")
        .contains("score --out");
    Path unknown =
        policy("\"baseline\": \"BEFORE\",\n\"rules\": [{\"metric\": \"quotes.ful.overlap\"}]");
    Ran meant = Ran.of("gate", "--policy", unknown.toString(), before.toString());
    assertThat(meant.code()).isEqualTo(ExitCode.INVALID);
    assertThat(meant.err())
        .startsWith(unknown + ":4: $.rules[0].metric: no metric \"quotes.ful.overlap\"")
        .contains("did you mean quotes.full.overlap?")
        .endsWith("pressmark: 1 problem\n");
  }

  @Test
  void resultsThatMayNotBeComparedAreRefused() {
    Path other = folder.resolve("seed.json");
    score("--out", other.toString(), "--seed", "7");
    Ran ran = Ran.of("gate", "--baseline", before.toString(), other.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(ran.err()).contains("seed.json: the signature has seed 7 (allowed: seed 1 as in ");
  }

  @Test
  void wrongUsage() {
    assertThat(Ran.of("gate").code()).isEqualTo(ExitCode.USAGE);
    Ran none = Ran.of("gate", before.toString());
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there is no pressmark.json here");
    assertThat(
            Ran.of("gate", "--policy", folder.resolve("p.json").toString(), before.toString())
                .err())
        .contains("p.json: there is no file (allowed: a policy)");
    assertThat(Ran.of("gate", "--baseline", before.toString(), "none.json").err())
        .contains("none.json: there is no file");
    assertThat(
            Ran.of("gate", "--threads", "0", "--baseline", before.toString(), before.toString())
                .code())
        .isEqualTo(ExitCode.USAGE);
  }
}

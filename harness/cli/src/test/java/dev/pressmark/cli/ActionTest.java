package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code action.yml}, run by the workflow of {@code docs/gate.md} on the small project in {@code
 * docs/examples/gate}, whose system is a program in Python.
 */
@Timeout(180)
class ActionTest {

  private static final Path ROOT = CommandLineTest.datasetFolder().getParent();
  private static final Path EXAMPLE = ROOT.resolve("docs/examples/gate");

  @TempDir private Path folder;
  private Path project;
  private Path action;

  /**
   * The project as its checkout; the action as the runner unpacks it, with this build as the jar.
   */
  @BeforeEach
  void unpack() throws IOException, InterruptedException {
    Python.assumePresent();
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    project = Files.createDirectories(folder.resolve("project"));
    for (String file : List.of("extractor.py", "pressmark.json")) {
      Files.copy(EXAMPLE.resolve(file), project.resolve(file));
    }
    action = Files.createDirectories(folder.resolve("action"));
    Files.copy(ROOT.resolve("action.yml"), action.resolve("action.yml"));
    for (String source : List.of(".mvn", "dataset", "harness/cli/target", "baselines/rules")) {
      Files.createDirectories(action.resolve(source));
    }
    Files.writeString(action.resolve("pom.xml"), "<project/>");
    Files.writeString(action.resolve("harness/cli/target/pressmark.jar"), "from the cache");
    Path launcher = action.resolve("pressmark");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' dev.pressmark.cli.Main \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  private ActionRunner runner() throws IOException {
    return new ActionRunner(action, project, Files.createTempDirectory(folder, "runner"));
  }

  /** The step of the pasted workflow that uses the action. */
  private static Map<?, ?> with() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) ActionRunner.yaml(EXAMPLE.resolve("gate.yml")).get("jobs");
    List<?> steps = (List<?>) ((Map<?, ?>) jobs.get("gate")).get("steps");
    Map<?, ?> step = (Map<?, ?>) steps.get(1);
    assertThat((String) step.get("uses")).isEqualTo("OWNER/pressmark@TAG");
    return (Map<?, ?>) step.get("with");
  }

  @Test
  void thePastedWorkflowOnASmallProject() throws IOException, InterruptedException {
    ActionRunner first = runner();
    assertThat(first.run(with())).as(first.log()).isEqualTo(ExitCode.INVALID);
    assertThat(first.log())
        .contains("::error file=pressmark.json,line=4,")
        .contains("$.baseline: there is no file baseline.json");
    Files.copy(project.resolve("pressmark-result.json"), project.resolve("baseline.json"));
    ActionRunner same = runner();
    assertThat(same.run(with())).as(same.log()).isZero();
    assertThat(same.log()).contains("gate passed: all 4 rules").doesNotContain("::");
    assertThat(same.summary()).startsWith("<!-- pressmark-gate:small -->\n### Gate small passed");
    assertThat(Files.readString(project.resolve("pressmark-gate.md"))).isEqualTo(same.summary());
    assertThat(project.resolve("pressmark-gate.xml")).content().contains("failures=\"0\"");
    breakTheExtractor();
    ActionRunner broken = runner();
    assertThat(broken.run(with())).as(broken.log()).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(broken.log())
        .contains("::error file=pressmark.json,line=6,title=small%3A quotes.full.overlap against ");
    assertThat(broken.summary()).contains("### Gate small failed");
  }

  /** From now on straight marks go unseen. */
  private void breakTheExtractor() throws IOException {
    Path extractor = project.resolve("extractor.py");
    String source = Files.readString(extractor);
    String straight = "|\\\"([^\\\"\\n]+)\\\"";
    assertThat(source).contains(straight);
    Files.writeString(extractor, source.replace(straight, ""));
  }

  /** Without a system, predictions or a policy the action is there for its launcher alone. */
  @Test
  void theActionCanOnlyInstall() throws IOException, InterruptedException {
    ActionRunner runner = runner();
    assertThat(runner.run(Map.of("policy", "none"))).as(runner.log()).isZero();
    assertThat(runner.log()).isEmpty();
    assertThat(project.resolve("pressmark-gate.md")).doesNotExist();
  }

  /** What a workflow hands over is data: nothing of it is run by the shell. */
  @Test
  void inputsAreNotRun() throws IOException, InterruptedException {
    ActionRunner runner = runner();
    String hostile = "x\"; touch caught; echo \"$(touch caught)`touch caught`";
    assertThat(runner.run(Map.of("policy", hostile, "predictions", hostile, "split", hostile)))
        .isNotZero();
    assertThat(project.resolve("caught")).doesNotExist();
  }

  /** Every action of others is pinned to a commit. */
  @Test
  void actionsOfOthersArePinned() throws IOException {
    for (Path file : List.of(ROOT.resolve("action.yml"), EXAMPLE.resolve("gate.yml"))) {
      assertThat(Files.readAllLines(file).stream().filter(line -> line.contains("uses: actions/")))
          .isNotEmpty()
          .allMatch(line -> line.matches(".*uses: actions/[\\w-]+@[0-9a-f]{40} # v[\\d.]+"));
    }
  }

  /** The page shows the files that are tested here. */
  @Test
  void thePageShowsTheExample() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/gate.md"));
    for (String file : List.of("gate.yml", "pressmark.json")) {
      assertThat(page).contains("\n" + Files.readString(EXAMPLE.resolve(file)) + "```\n");
    }
  }
}

package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs the {@code run} steps of a composite action as the runner of GitHub Actions does: each as a
 * file of its own by {@code bash --noprofile --norc -eo pipefail}, in the workspace, with the
 * variables of the step, and with files for outputs, variables, paths and the summary that are read
 * behind each step. A step of another action is passed over. Stops at the first step that fails.
 */
final class ActionRunner {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*([\\w.-]+)\\s*}}");

  private final Path action;
  private final Path workspace;
  private final Path temp;
  private final Map<String, String> context = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final StringBuilder log = new StringBuilder();

  /**
   * For an action.
   *
   * @param action the folder that holds {@code action.yml}
   * @param temp a folder for the runner's own files
   */
  ActionRunner(Path action, Path workspace, Path temp) throws IOException {
    this.action = action;
    this.workspace = workspace;
    this.temp = temp;
    context.put("github.action_path", action.toString());
    context.put("runner.os", "Linux");
    variables.put("GITHUB_ACTIONS", "true");
    for (String file : List.of("OUTPUT", "ENV", "PATH", "STEP_SUMMARY")) {
      Path path = temp.resolve("github-" + file);
      Files.writeString(path, "");
      variables.put("GITHUB_" + file, path.toString());
    }
  }

  /** The YAML of a file. */
  static Map<?, ?> yaml(Path file) throws IOException {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  /** Everything the steps printed. */
  String log() {
    return log.toString();
  }

  /** What the steps have added to the summary. */
  String summary() throws IOException {
    return Files.readString(temp.resolve("github-STEP_SUMMARY"));
  }

  /**
   * Runs the action.
   *
   * @param with what the workflow says; must be inputs of the action
   * @return the exit code of the step that failed, or 0
   */
  int run(Map<?, ?> with) throws IOException, InterruptedException {
    Map<?, ?> yaml = yaml(action.resolve("action.yml"));
    Map<?, ?> inputs = (Map<?, ?>) yaml.get("inputs");
    assertThat(inputs.keySet().containsAll(with.keySet())).as("%s", with).isTrue();
    inputs.forEach(
        (name, input) ->
            context.put(
                "inputs." + name,
                String.valueOf(
                    with.containsKey(name) ? with.get(name) : ((Map<?, ?>) input).get("default"))));
    Map<?, ?> runs = (Map<?, ?>) yaml.get("runs");
    assertThat(runs.get("using")).isEqualTo("composite");
    for (Object step : (List<?>) runs.get("steps")) {
      int code = step((Map<?, ?>) step);
      if (code != 0) {
        return code;
      }
    }
    return 0;
  }

  private int step(Map<?, ?> step) throws IOException, InterruptedException {
    if (step.containsKey("uses")) {
      ((Map<?, ?>) step.get("with")).values().forEach(value -> expand(String.valueOf(value)));
      return 0;
    }
    assertThat(step.get("shell")).as("shell of %s", step.get("name")).isEqualTo("bash");
    Path script = temp.resolve("step.sh");
    Files.writeString(script, expand((String) step.get("run")));
    ProcessBuilder builder =
        new ProcessBuilder(
                "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString())
            .directory(workspace.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(temp.resolve("github-ENV").toFile()));
    builder.environment().putAll(variables);
    if (step.get("env") instanceof Map<?, ?> env) {
      env.forEach(
          (name, value) -> builder.environment().put((String) name, expand(String.valueOf(value))));
    }
    Process process = builder.start();
    log.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    readFiles(step);
    return process.exitValue();
  }

  private void readFiles(Map<?, ?> step) throws IOException {
    for (Map.Entry<String, String> one : assignments("OUTPUT").entrySet()) {
      context.put("steps." + step.get("id") + ".outputs." + one.getKey(), one.getValue());
    }
    variables.putAll(assignments("ENV"));
    List<String> paths = new ArrayList<>(Files.readAllLines(temp.resolve("github-PATH")));
    paths.add(System.getenv("PATH"));
    variables.put("PATH", String.join(":", paths));
  }

  private Map<String, String> assignments(String file) throws IOException {
    Map<String, String> assignments = new LinkedHashMap<>();
    for (String line : Files.readAllLines(temp.resolve("github-" + file))) {
      String[] parts = line.split("=", 2);
      assignments.put(parts[0], parts[1]);
    }
    return assignments;
  }

  /**
   * Replaces expressions; one that nothing stands for is an error, as a typing mistake would be.
   */
  private String expand(String text) {
    return EXPRESSION.matcher(text).replaceAll(match -> quoted(match, text));
  }

  private String quoted(MatchResult match, String text) {
    assertThat(context).as(text).containsKey(match.group(1));
    return Matcher.quoteReplacement(context.get(match.group(1)));
  }
}

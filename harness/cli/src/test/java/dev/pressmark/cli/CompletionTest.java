package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, as a shell uses them. */
class CompletionTest {

  @TempDir private Path folder;

  /** What bash offers behind these words, the last of which is unfinished. */
  private String offered(String... words) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Path script = folder.resolve("complete.sh");
    Files.writeString(
        script,
        Ran.of("completion", "bash").out()
            + "\nCOMP_WORDS=("
            + String.join(" ", words)
            + ")\nCOMP_CWORD="
            + (words.length - 1)
            + "\n_complete_pressmark\necho \"${COMPREPLY[@]}\"\n");
    Process bash =
        new ProcessBuilder("bash", "--norc", script.toString())
            // compopt complains outside of a completion
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out.strip();
  }

  @Test
  void commandsAndOptions() throws IOException, InterruptedException {
    assertThat(offered("pressmark", "ga")).isEqualTo("gate");
    assertThat(offered("pressmark", "data", "ar")).isEqualTo("articles");
    assertThat(offered("pressmark", "gate", "--str")).isEqualTo("--strict");
  }

  @Test
  void zshLoadsTheEmulationFirst() {
    Ran zsh = Ran.of("completion", "zsh");
    assertThat(zsh.code()).isZero();
    assertThat(zsh.out()).startsWith("autoload -U +X compinit").contains("bashcompinit");
    assertThat(zsh.out()).endsWith(Ran.of("completion", "bash").out());
  }

  @Test
  void anotherShellIsWrongUsage() {
    Ran fish = Ran.of("completion", "fish");
    assertThat(fish.code()).isEqualTo(ExitCode.USAGE);
    assertThat(fish.err()).contains("SHELL fish: allowed are bash, zsh");
  }
}

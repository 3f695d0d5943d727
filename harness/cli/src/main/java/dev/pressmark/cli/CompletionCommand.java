package dev.pressmark.cli;

import dev.pressmark.api.Term;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Prints a script by which a shell completes commands and options.",
    footer = {
      "",
      "Examples:",
      "  pressmark completion bash > ~/.local/share/bash-completion/completions/pressmark",
      "  pressmark completion zsh > ~/.pressmark.zsh",
      "",
      "For one session: source <(pressmark completion bash). With zsh, put behind compinit",
      "  into ~/.zshrc: source ~/.pressmark.zsh",
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells. */
  enum Shell implements Term {
    /** From version 4. */
    BASH("bash"),
    /** The same script, which loads zsh's emulation of bash's completion. */
    ZSH("zsh");

    private final String word;

    Shell(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  @ParentCommand private Pressmark parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompletionCommand() {}

  @Override
  public Integer call() {
    if (Modes.of("SHELL", Shell.class, shell) == Shell.ZSH) {
      parent.console().out().println("autoload -U +X compinit && compinit -u");
    }
    parent.console().out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    return ExitCode.OK;
  }
}

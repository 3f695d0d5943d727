package dev.pressmark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only holds others: alone it says how it is used. */
@Command // the annotation processor wants it; subclasses give the names
abstract class CommandGroup implements Callable<Integer> {

  /** {@link Pressmark}, or the group around this one. */
  @ParentCommand private Object parent;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CommandGroup() {}

  Console console() {
    return parent instanceof CommandGroup group ? group.console() : ((Pressmark) parent).console();
  }

  @Override
  public final Integer call() {
    spec.commandLine().usage(console().err());
    return ExitCode.USAGE;
  }
}

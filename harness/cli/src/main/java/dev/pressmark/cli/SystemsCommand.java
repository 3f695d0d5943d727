package dev.pressmark.cli;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the systems that can be named after {@code --system}. */
@Command(
    name = "systems",
    description = "Lists the bundled systems: name, version, layers.",
    subcommands = SystemsCheckCommand.class,
    footer = {
      "",
      "Examples:",
      "  pressmark systems --json",
      "  pressmark systems check exec:\"python3 my_system.py\"",
    })
final class SystemsCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @SuppressWarnings("NullAway.Init")
  SystemsCommand() {}

  Console console() {
    return parent.console();
  }

  @Override
  public Integer call() {
    if (json) {
      Json list = Json.array(BundledSystems.all(), SystemsCommand::json);
      parent.console().out().print(JsonOut.pretty(list));
      return ExitCode.OK;
    }
    for (NewsSystem system : BundledSystems.all()) {
      parent.console().out().println(system.name() + " " + system.version());
      parent.console().out().println("  layers: " + words(system.layers()));
      parent.console().out().println("  " + system.description());
    }
    return ExitCode.OK;
  }

  private static String words(Set<Layer> layers) {
    return new TreeSet<>(layers).stream().map(Layer::word).collect(Collectors.joining(", "));
  }

  private static Json json(NewsSystem system) {
    return Json.object()
        .put("name", system.name())
        .put("version", system.version())
        .put("layers", Json.array(new TreeSet<>(system.layers()), layer -> Json.of(layer.word())))
        .put("description", system.description());
  }
}

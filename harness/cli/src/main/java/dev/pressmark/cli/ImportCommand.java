package dev.pressmark.cli;

import dev.pressmark.core.convert.InlineReader;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Other forms to ours. */
@Command(
    name = "import",
    description = "Converts other forms to ours.",
    subcommands = {ImportCommand.Inline.class, ImportTimeMl.class, ImportPolNear.class},
    footer = {
      "",
      "Examples:",
      "  pressmark import inline harbour.inline --into dataset",
      "  pressmark import timeml documents gold --into te3"
    })
final class ImportCommand extends CommandGroup {

  /** The inline form to a story. */
  @Command(
      name = "inline",
      description = "Converts stories from the inline form (docs/inline.md) to the story format.",
      footer = {
        "",
        "Examples:",
        "  pressmark import inline harbour.inline",
        "  pressmark import inline *.inline --into dataset",
      })
  static final class Inline implements Callable<Integer> {

    @ParentCommand private ImportCommand command;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Stories in the inline form.")
    private List<Path> files;

    @Option(
        names = "--into",
        paramLabel = "DIR",
        description = "A dataset folder; each story goes to stories/<split>/<id>.json.")
    private @Nullable Path into;

    @SuppressWarnings("NullAway.Init")
    Inline() {}

    @Override
    public Integer call() throws IOException {
      if (into == null && files.size() > 1) {
        throw new UsageException("several stories go into a dataset folder: --into DIR");
      }
      Problems problems = new Problems();
      List<Story> read = new ArrayList<>();
      for (Path file : files) {
        String content = content(file, problems);
        Story story =
            content == null ? null : InlineReader.read(content, file.toString(), problems);
        if (story != null) {
          read.add(story);
        }
      }
      problems.throwIfAny();
      for (Story story : read) {
        put(story);
      }
      return ExitCode.OK;
    }

    /** The text of a file; null where it is not UTF-8, which is noted. */
    private static @Nullable String content(Path file, Problems problems) throws IOException {
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (CharacterCodingException e) {
        problems.add(Location.ofFile(file.toString()), "not UTF-8", "text in UTF-8");
        return null;
      }
    }

    private void put(Story story) throws IOException {
      String json = StoryWriter.write(story);
      if (into == null) {
        command.console().out().print(json);
        return;
      }
      Path target = into.resolve(Dataset.path(story));
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Files.writeString(target, json);
      command.console().err().println("pressmark: wrote " + target);
    }
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.croissant.Croissant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Describes a dataset for machines. */
@Command(
    name = "croissant",
    description = {
      "Describes a dataset for machines, in ML Commons Croissant 1.1: files with digests,",
      "stories, articles, quotes and dates as records, licence, citation, limits."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark data croissant --dataset dataset            prints it",
      "  pressmark data croissant --dataset dataset --write    writes dataset/croissant.json",
    })
final class DataCroissantCommand implements Callable<Integer> {

  @ParentCommand private DataCommand command;
  @Mixin private DatasetOptions dataset;

  @Option(names = "--write", description = "Write it into the dataset folder.")
  private boolean write;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataCroissantCommand() {}

  @Override
  public Integer call() throws IOException {
    @Nullable Path folder = dataset.folder();
    if (write && folder == null) {
      throw new UsageException("name the dataset folder: --dataset DIR");
    }
    String described = Croissant.write(dataset.readValid(), dataset.files());
    if (write && folder != null) {
      Path file = folder.resolve(Croissant.FILE);
      Files.writeString(file, described);
      command.console().err().println("pressmark: wrote " + file);
    } else {
      command.console().out().print(described);
    }
    return ExitCode.OK;
  }
}

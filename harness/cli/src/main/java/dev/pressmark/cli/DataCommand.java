package dev.pressmark.cli;

import dev.pressmark.core.dataset.Manifest;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What is in the dataset. */
@Command(
    name = "data",
    description =
        "Gives out what a system may see; says what a dataset holds and keeps it in order.",
    subcommands = {
      DataCommand.Articles.class,
      DataStatsCommand.class,
      DataVerifyCommand.class,
      DataDiffCommand.class,
      DataCroissantCommand.class,
      DataCardCommand.class,
      DataCommand.Manifests.class
    },
    footer = {
      "",
      "Examples:",
      "  pressmark data articles --split dev > dev.jsonl",
      "  pressmark data stats",
    })
final class DataCommand extends CommandGroup {

  /** What a system may see. */
  @Command(
      name = "articles",
      description = "Writes what a system may see of each article, one JSON line an article.",
      footer = {
        "",
        "Examples:",
        "  pressmark data articles --split dev > dev.jsonl",
        "  pressmark data articles --publication given --opaque 7",
      })
  static final class Articles implements Callable<Integer> {

    @ParentCommand private DataCommand command;
    @Mixin private SelectionOptions stories;
    @Mixin private GivenOptions given;

    @Option(
        names = "--opaque",
        paramLabel = "SEED",
        description = "Ids and order drawn by this seed, so that nothing shows in them.")
    private @Nullable Long opaque;

    @SuppressWarnings("NullAway.Init")
    Articles() {}

    @Override
    public Integer call() throws IOException {
      Selection selection = stories.read();
      VisibleArticles articles =
          VisibleArticles.of(selection.stories(), given.track(), given.publication());
      (opaque == null ? articles : articles.opaque(opaque)).write(command.console().out());
      stories.explainMissingTexts(selection, command.console().err());
      return selection.scoredArticles().isEmpty() ? ExitCode.INVALID : ExitCode.OK;
    }
  }

  /** Renews the manifest. */
  @Command(
      name = "manifest",
      description = "Writes MANIFEST.sha256 of a dataset folder anew.",
      footer = {
        "",
        "Examples:",
        "  pressmark data manifest --dataset dataset",
        "  pressmark data manifest --dataset ~/news/dataset",
      })
  static final class Manifests implements Callable<Integer> {

    @ParentCommand private DataCommand command;
    @Mixin private DatasetOptions dataset;

    @SuppressWarnings("NullAway.Init")
    Manifests() {}

    @Override
    public Integer call() throws IOException {
      Path folder = dataset.folder();
      if (folder == null) {
        throw new UsageException("name the dataset folder: --dataset DIR");
      }
      Manifest manifest = Manifest.of(dataset.files());
      Files.writeString(folder.resolve(Manifest.FILE), manifest.format());
      command
          .console()
          .out()
          .println(manifest.digests().size() + " files, digest " + manifest.digest());
      return ExitCode.OK;
    }
  }
}

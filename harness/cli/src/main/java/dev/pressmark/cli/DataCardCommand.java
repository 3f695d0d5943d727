package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.card.Card;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Renews the parts of a dataset's card that are made by program. */
@Command(
    name = "card",
    description = {
      "Makes the parts of a dataset's card (README.md) between the marks",
      "<!-- generated: NAME --> and <!-- /generated --> anew: composition, phenomena,",
      "agreement (from figures/agreement.json), realism (from figures/realism.json)."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark data card --dataset dataset            prints the card",
      "  pressmark data card --dataset dataset --write    writes it",
      "  pressmark data card --dataset dataset --check    exit code 3 where it is stale",
    })
final class DataCardCommand implements Callable<Integer> {

  private static final String ANNOTATION = "annotation";

  @ParentCommand private DataCommand command;
  @Mixin private DatasetOptions dataset;

  @ArgGroup private What what = new What();

  /** What becomes of the card: one of these, or it is printed. */
  static final class What {
    @Option(names = "--write", description = "Write the card into the dataset folder.")
    private boolean write;

    @Option(names = "--check", description = "Only say whether the card is as it would be made.")
    private boolean check;
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DataCardCommand() {}

  @Override
  public Integer call() throws IOException {
    Path folder = dataset.folder();
    if (folder == null) {
      throw new UsageException("name the dataset folder: --dataset DIR");
    }
    DatasetFiles files = dataset.files();
    Problems problems = new Problems();
    String card = Card.renewed(dataset.readValid(), files, passes(folder), problems);
    problems.throwIfAny();
    Path file = folder.resolve(Card.FILE);
    if (what.check) {
      if (!Files.readString(file).equals(card)) {
        problems.add(
            Location.ofFile(file.toString()),
            "generated parts that are not of this dataset",
            "what data card --write makes of it");
      }
      problems.throwIfAny();
    } else if (what.write) {
      Files.writeString(file, card, UTF_8);
      command.console().err().println("pressmark: wrote " + file);
    } else {
      command.console().out().print(card);
    }
    return ExitCode.OK;
  }

  /** The digests of the files of all passes, by story and name. */
  private static Map<String, String> passes(Path folder) throws IOException {
    Path annotation = folder.resolve(ANNOTATION);
    Map<String, String> passes = new TreeMap<>();
    if (Files.isDirectory(annotation)) {
      for (Path file : AnnotationFiles.find(annotation, null)) {
        Path story = file.getParent();
        passes.put(
            (story == null ? "" : story.getFileName() + "/") + file.getFileName(),
            Digests.sha256(AnnotationFiles.read(file)));
      }
    }
    return passes;
  }
}

package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.score.Selection;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which stories of which dataset a command works on. */
final class SelectionOptions {

  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--split",
      paramLabel = "SPLIT",
      defaultValue = "test",
      description = "dev, test or real (default: ${DEFAULT-VALUE}).")
  private String split;

  @Option(names = "--story", paramLabel = "ID", description = "Only this story; may be repeated.")
  private List<String> stories = List.of();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  SelectionOptions() {}

  /** Reads the dataset and selects the stories that are wanted. */
  Selection read() {
    Dataset from = dataset.readValid();
    Split part = Modes.of("--split", Split.class, split);
    Set<String> known =
        from.stories(part).stream().map(story -> story.id()).collect(Collectors.toSet());
    for (String story : stories) {
      if (!known.contains(story)) {
        throw new UsageException(
            "no story \""
                + story
                + "\" in split "
                + part.word()
                + "; there are: "
                + known.stream().sorted().collect(Collectors.joining(", "))
                + Mistyped.meant(story, known));
      }
    }
    Selection selection = Selection.of(from, part, new LinkedHashSet<>(stories));
    if (selection.stories().isEmpty()) {
      throw new UsageException("the split " + part.word() + " of this dataset has no stories");
    }
    return selection;
  }

  /** Says which articles have no text, and how to supply it. */
  void explainMissingTexts(Selection selection, PrintStream err) {
    dataset.explainMissingTexts(selection.withoutText(), err);
  }
}

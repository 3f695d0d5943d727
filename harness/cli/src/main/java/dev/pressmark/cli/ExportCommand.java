package dev.pressmark.cli;

import dev.pressmark.core.convert.InlineWriter;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.GoldPredictions;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ours to other forms. */
@Command(
    name = "export",
    description = "Converts our forms to others.",
    subcommands = {ExportCommand.Inline.class, ExportCommand.Gold.class},
    footer = {
      "",
      "Examples:",
      "  pressmark export inline --article ferry-ramp/a",
      "  pressmark export predictions --from-gold --split dev > gold.jsonl",
    })
final class ExportCommand extends CommandGroup {

  /** A story to the inline form. */
  @Command(
      name = "inline",
      description = "Writes a story, or one article of it, in the inline form (docs/inline.md).",
      footer = {
        "",
        "Examples:",
        "  pressmark export inline --story ferry-ramp > ferry-ramp.inline",
        "  pressmark export inline --article ferry-ramp/a",
      })
  static final class Inline implements Callable<Integer> {

    @ParentCommand private ExportCommand command;
    @Mixin private DatasetOptions dataset;

    @Option(names = "--story", paramLabel = "ID", description = "The story.")
    private @Nullable String story;

    @Option(
        names = "--article",
        paramLabel = "ID",
        description = "One article, without the links of its story.")
    private @Nullable String article;

    @SuppressWarnings("NullAway.Init")
    Inline() {}

    @Override
    public Integer call() {
      String wanted = story;
      if (article != null) {
        wanted = article.substring(0, Math.max(0, article.indexOf('/')));
      }
      if (wanted == null || (story != null && article != null)) {
        throw new UsageException("name a story or an article: --story ID or --article ID");
      }
      String id = wanted;
      Story found =
          dataset
              .read()
              .story(id)
              .orElseThrow(() -> new UsageException("no story \"" + id + "\" in the dataset"));
      Story shown = article == null ? found : only(found, article);
      List<Article> missing = shown.articles().stream().filter(one -> one.text() == null).toList();
      if (!missing.isEmpty()) {
        dataset.explainMissingTexts(missing, command.console().err());
        return ExitCode.INVALID;
      }
      command.console().out().print(InlineWriter.write(shown));
      return ExitCode.OK;
    }

    private static Story only(Story story, String article) {
      Article found =
          story
              .article(article)
              .orElseThrow(() -> new UsageException("no article \"" + article + "\""));
      return new Story(
          story.canary(),
          story.id(),
          story.split(),
          story.topic(),
          story.since(),
          story.layers(),
          List.of(found),
          new Links(List.of(), List.of(), List.of(), List.of()));
    }
  }

  /** Gold as predictions. */
  @Command(
      name = "predictions",
      description = "Writes gold in the form of predictions: a file that scores 100 everywhere.",
      footer = {
        "",
        "Examples:",
        "  pressmark export predictions --from-gold --split dev > gold.jsonl",
        "  pressmark export predictions --from-gold --story ferry-ramp",
      })
  static final class Gold implements Callable<Integer> {

    @ParentCommand private ExportCommand command;
    @Mixin private SelectionOptions stories;
    @Mixin private GivenOptions given;

    @SuppressWarnings("UnusedVariable") // there to be said: what else could be exported
    @Option(names = "--from-gold", required = true, description = "From the gold labels.")
    private boolean fromGold;

    @SuppressWarnings("NullAway.Init")
    Gold() {}

    @Override
    public Integer call() throws IOException {
      Selection selection = stories.read();
      new PredictionWriter(ArticleIndex.of(selection.dataset().stories()))
          .write(
              GoldPredictions.of(selection.stories(), given.track(), given.publication()),
              command.console().out());
      stories.explainMissingTexts(selection, command.console().err());
      return selection.scoredArticles().isEmpty() ? ExitCode.INVALID : ExitCode.OK;
    }
  }
}

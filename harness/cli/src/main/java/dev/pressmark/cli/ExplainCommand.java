package dev.pressmark.cli;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.layer.Verdicts;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.report.VerdictList;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what a system got wrong, unit by unit. */
@Command(
    name = "explain",
    description = {
      "Shows the errors of a system, or of predictions from a file: what gold has, what was",
      "predicted, and what it is worth (P: of the prediction, R: of gold, in tokens)."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark explain --predictions mine.jsonl --layer quotes --only missed",
      "  pressmark explain --predictions mine.jsonl --slice type=indirect --limit 10",
      "  pressmark explain --split dev --article night-library/a --only all",
    })
final class ExplainCommand implements Callable<Integer> {

  private static final String ALL = "all";
  private static final long SEED = 1;

  @ParentCommand private Pressmark parent;
  @Mixin private SelectionOptions stories;
  @Mixin private AnswerSource source;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description = "Only this layer; may be repeated (default: all that are predicted).")
  private List<String> layers = List.of();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Only this article; may be repeated.")
  private List<String> articles = List.of();

  @Option(
      names = "--only",
      paramLabel = "KIND",
      description = "Only this kind of verdict, or all; may be repeated (default: the errors).")
  private List<String> kinds = List.of();

  @Option(
      names = "--slice",
      paramLabel = "NAME=VALUE",
      description = "Only what is counted in this slice; may be repeated: what is in all of them.")
  private List<String> slices = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "Show so many at most; 0 for the counts alone (default: ${DEFAULT-VALUE}).")
  private int limit;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ExplainCommand() {}

  /** A verdict and the article it is about. */
  private record Placed(Article article, UnitVerdict verdict) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    source.check();
    if (limit < 0) {
      throw new UsageException("--limit " + limit + "; allowed: 0 or more");
    }
    Set<VerdictKind> wanted = kinds();
    Set<Layer> explained = layers();
    Selection selection = stories.read();
    if (selection.scoredArticles().isEmpty()) {
      stories.explainMissingTexts(selection, parent.console().err());
      return ExitCode.INVALID;
    }
    Set<String> shown = articles(selection);
    ArticleIndex index = ArticleIndex.of(selection.dataset().stories(), selection::contains);
    Answers answers =
        source.answers(
            new AnswerSource.Request(selection, null, index, null),
            new AnswerSource.Run(1, SEED, parent.console().err()));
    List<Placed> all = verdicts(selection, shown, answers, explained);
    checkSlices(all);
    List<Placed> found =
        all.stream()
            .filter(one -> wanted.contains(one.verdict().kind()))
            .filter(one -> one.verdict().slices().containsAll(slices))
            .toList();
    print(all, found);
    return ExitCode.OK;
  }

  private Set<VerdictKind> kinds() {
    Set<VerdictKind> wanted = new TreeSet<>();
    for (String kind : kinds) {
      if (kind.equals(ALL)) {
        wanted.addAll(List.of(VerdictKind.values()));
      } else {
        wanted.add(Modes.of("--only", VerdictKind.class, kind));
      }
    }
    if (kinds.isEmpty()) {
      List.of(VerdictKind.values()).stream().filter(VerdictKind::isError).forEach(wanted::add);
    }
    return wanted;
  }

  private Set<Layer> layers() {
    Set<Layer> wanted = new TreeSet<>();
    for (String name : layers) {
      Layer layer = Modes.of("--layer", Layer.class, name);
      if (!Verdicts.layers().contains(layer)) {
        throw new UsageException(
            "--layer "
                + name
                + " cannot be explained yet; allowed: "
                + Verdicts.layers().stream().map(Layer::word).collect(Collectors.joining(", ")));
      }
      wanted.add(layer);
    }
    return wanted.isEmpty() ? Verdicts.layers() : wanted;
  }

  private Set<String> articles(Selection selection) {
    Set<String> there =
        selection.scoredArticles().stream().map(Article::id).collect(Collectors.toSet());
    for (String article : articles) {
      if (!there.contains(article)) {
        throw new UsageException(
            "no article \""
                + article
                + "\" with a text among the "
                + there.size()
                + " of this selection; allowed: ids like "
                + new TreeSet<>(there).first());
      }
    }
    return articles.isEmpty() ? there : Set.copyOf(articles);
  }

  private static List<Placed> verdicts(
      Selection selection, Set<String> shown, Answers answers, Set<Layer> layers) {
    Predictions predictions = answers.predictions();
    Set<String> failed =
        answers.failures().stream().map(ArticleFailure::article).collect(Collectors.toSet());
    List<Placed> verdicts = new ArrayList<>();
    for (Story story : selection.stories()) {
      for (Article article : story.articles()) {
        if (!shown.contains(article.id())) {
          continue;
        }
        ArticlePrediction prediction =
            failed.contains(article.id())
                ? ArticlePrediction.NOTHING
                : predictions.answer(article.id());
        AlignedAnswer answer =
            new GoldArticle(article, predictions.header().track()).answer(prediction);
        for (Layer layer : layers) {
          if (predictions.attempted().contains(layer) && story.layers().contains(layer)) {
            Verdicts.of(answer, layer).forEach(one -> verdicts.add(new Placed(article, one)));
          }
        }
      }
    }
    return verdicts;
  }

  /** A slice that nothing is counted in is most likely a slip. */
  private void checkSlices(List<Placed> all) {
    Set<String> known =
        all.stream()
            .flatMap(one -> one.verdict().slices().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String slice : slices) {
      if (!known.contains(slice)) {
        throw new UsageException(
            "--slice " + slice + "; here there are: " + String.join(", ", known));
      }
    }
  }

  private void print(List<Placed> all, List<Placed> found) {
    PrintStream out = parent.console().out();
    VerdictList list = new VerdictList(parent.console().style());
    for (Placed one : found.subList(0, Math.min(limit, found.size()))) {
      list.lines(one.article().id(), one.article().requireText(), one.verdict())
          .forEach(out::println);
    }
    if (limit > 0 && found.size() > limit) {
      out.println("… and " + (found.size() - limit) + " more (--limit)");
    }
    if (limit > 0 && !found.isEmpty()) {
      out.println();
    }
    list.totals(all.stream().map(Placed::verdict).toList()).forEach(out::println);
  }
}

package dev.pressmark.cli;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.explain.ExplainPages;
import dev.pressmark.core.explain.Explanation;
import dev.pressmark.core.explain.Explanation.Explained;
import dev.pressmark.core.explain.Wanted;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.LinkVerdict;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.report.VerdictList;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what a system got wrong, unit by unit. */
@Command(
    name = "explain",
    description = {
      "Shows the errors of a system, or of predictions from a file.",
      "What gold has, what was predicted, and what it is worth (P: of the prediction, R: of",
      "gold, in tokens)."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark explain --predictions mine.jsonl --layer quotes --only missed",
      "  pressmark explain --predictions mine.jsonl --slice type=indirect --limit 10",
      "  pressmark explain --split dev --article night-library/a --only all",
      "  pressmark explain --predictions mine.jsonl --layer articleLinks",
      "  pressmark explain --predictions mine.jsonl --html errors",
      "  pressmark explain --predictions a.jsonl --beside b.jsonl --html errors",
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
  private List<String> only = List.of();

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

  @Option(
      names = "--html",
      paramLabel = "FOLDER",
      description =
          "Write pages there instead: counts, errors by layer, every text with its marks.")
  private @Nullable Path html;

  @Option(
      names = "--beside",
      paramLabel = "FILE",
      description = "With --html: the predictions of a second system, side by side.")
  private @Nullable Path beside;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ExplainCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    source.check();
    if (limit < 0) {
      throw new UsageException("--limit " + limit + "; allowed: 0 or more");
    }
    if (beside != null && html == null) {
      throw new UsageException("--beside FILE goes with --html FOLDER");
    }
    Set<VerdictKind> kinds = kinds();
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
    Explanation explanation = explained(selection, answers, explained, shown);
    tellWhatIsNotAttempted(explanation, explained);
    Wanted wanted = new Wanted(kinds, slices);
    checkSlices(explanation);
    if (html == null) {
      print(selection, explanation, wanted);
    } else {
      write(html, pages(selection, index, answers, explanation, shown, wanted));
    }
    return ExitCode.OK;
  }

  private Explanation explained(
      Selection selection, Answers answers, Set<Layer> wanted, Set<String> shown) {
    return Explanation.of(
        answers.label(), selection, answers.predictions(), answers.failures(), wanted, shown);
  }

  private SortedMap<String, String> pages(
      Selection selection,
      ArticleIndex index,
      Answers answers,
      Explanation explanation,
      Set<String> shown,
      Wanted wanted)
      throws IOException {
    if (beside == null) {
      return ExplainPages.of(List.of(explanation), wanted);
    }
    Answers other = Answers.ofFile(new PredictionReader(index).read(beside), "B");
    AnswerSource.warnOfOtherSplit(beside, other.predictions(), parent.console().err());
    Track track = answers.predictions().header().track();
    if (other.predictions().header().track() != track) {
      throw new UsageException(
          "--beside "
              + beside
              + " has the track "
              + other.predictions().header().track().word()
              + "; allowed: "
              + track.word()
              + ", as the first system has");
    }
    return ExplainPages.of(
        List.of(explanation, explained(selection, other, layers(), shown)), wanted);
  }

  private void write(Path folder, SortedMap<String, String> pages) throws IOException {
    GeneratedFiles files = new GeneratedFiles();
    pages.forEach(files::put);
    files.write(folder);
    parent.console().err().println("pressmark: wrote " + folder.resolve("index.html"));
  }

  private Set<VerdictKind> kinds() {
    Set<VerdictKind> wanted = new TreeSet<>();
    for (String kind : only) {
      if (kind.equals(ALL)) {
        wanted.addAll(List.of(VerdictKind.values()));
      } else {
        wanted.add(Modes.of("--only", VerdictKind.class, kind));
      }
    }
    return only.isEmpty() ? Wanted.ERRORS.kinds() : wanted;
  }

  private Set<Layer> layers() {
    Set<Layer> wanted = new TreeSet<>();
    for (String name : layers) {
      Layer layer = Modes.of("--layer", Layer.class, name);
      wanted.add(layer);
    }
    return wanted.isEmpty() ? Explanation.explainable() : wanted;
  }

  /** A layer that was asked for by name and is not there is told, not passed over. */
  private void tellWhatIsNotAttempted(Explanation explanation, Set<Layer> wanted) {
    for (Layer layer : layers.isEmpty() ? Set.<Layer>of() : wanted) {
      if (!explanation.layers().contains(layer)) {
        parent
            .console()
            .err()
            .println("pressmark: " + layer.word() + " not attempted by " + explanation.system());
      }
    }
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

  /** A slice that nothing is counted in is most likely a slip. */
  private void checkSlices(Explanation explanation) {
    Set<String> known = new TreeSet<>();
    explanation.articles().stream()
        .flatMap(one -> one.verdicts().stream())
        .forEach(one -> known.addAll(one.slices()));
    explanation.links().forEach(one -> known.addAll(one.slices()));
    for (String slice : slices) {
      if (!known.contains(slice)) {
        throw new UsageException(
            "--slice " + slice + "; here there are: " + String.join(", ", known));
      }
    }
  }

  private void print(Selection selection, Explanation explanation, Wanted wanted) {
    PrintStream out = parent.console().out();
    VerdictList list = new VerdictList(parent.console().style());
    Map<String, String> texts = new HashMap<>();
    selection.scoredArticles().forEach(one -> texts.put(one.id(), one.requireText()));
    int found = 0;
    for (Explained one : explanation.articles()) {
      for (UnitVerdict verdict : one.verdicts()) {
        if (wanted.has(verdict) && found++ < limit) {
          list.lines(one.article().id(), one.article().requireText(), verdict)
              .forEach(out::println);
        }
      }
    }
    for (LinkVerdict verdict : explanation.links()) {
      if (wanted.has(verdict) && found++ < limit) {
        list.lines(verdict, article -> texts.getOrDefault(article, "")).forEach(out::println);
      }
    }
    if (limit > 0 && found > limit) {
      out.println("… and " + (found - limit) + " more (--limit)");
    }
    if (limit > 0 && found > 0) {
      out.println();
    }
    list.totals(explanation.counts()).forEach(out::println);
  }
}

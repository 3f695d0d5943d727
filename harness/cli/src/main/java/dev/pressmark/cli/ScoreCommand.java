package dev.pressmark.cli;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.ExternalRun;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.Shard;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Scores a bundled system, a program, or predictions from a file. */
@Command(
    name = "score",
    description = "Scores a system, or predictions from a file, against a split of the dataset.",
    footer = {
      "",
      "Examples:",
      "  pressmark score                       marks on the test split",
      "  pressmark score --system marks --split dev",
      "  pressmark score --predictions mine.jsonl --out result.json",
      "  pressmark score --system exec:\"python3 my_system.py\" --threads 4",
      "  pressmark score --system java:org.example.MySystem --system-path mine.jar:'lib/*'",
      "  pressmark score --split real --texts ~/articles",
      "",
      "--out FILE.json writes the result there; --out DIR writes it to",
      "  DIR/<system>/<dataset version>/<split>.<track>.<given|withheld>.json",
    })
final class ScoreCommand implements Callable<Integer> {

  private static final String DEFAULT_SYSTEM = "marks";
  private static final Set<Layer> LINKS = Set.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);

  @ParentCommand private Pressmark parent;
  @Mixin private SelectionOptions stories;
  @Mixin private GivenOptions given;
  @Mixin private RunOptions limits;
  @Mixin private SavedPredictions saved;
  @Mixin private ResultOutput output;

  @ArgGroup private @Nullable Subject subject;

  /** What is scored: one of these. */
  static final class Subject {
    @Option(
        names = "--system",
        paramLabel = "NAME",
        description = {
          "A bundled system (see: pressmark systems), or a program of your own:",
          "  exec:\"COMMAND\", or java:CLASS with --system-path",
          "  (docs/external-programs.md). Without any: marks."
        })
    private @Nullable String system;

    @Option(
        names = "--predictions",
        paramLabel = "FILE",
        description = "Predictions, one JSON line an article.")
    private @Nullable Path predictions;
  }

  @Option(
      names = "--opaque",
      paramLabel = "SEED",
      description = "The predictions name articles as data articles --opaque SEED does.")
  private @Nullable Long opaque;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Articles and metrics side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Of the stories, for intervals; 0 for none (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = {
        "Of every random draw: the resamples, the ids and the order in which a",
        "  system sees the articles (default: ${DEFAULT-VALUE})."
      })
  private long seed;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only every Nth story, from the Ith; see: pressmark merge.")
  private @Nullable String shard;

  @Option(
      names = "--max-failed",
      paramLabel = "PERCENT",
      defaultValue = "10",
      description = "Exit with 4 where more articles failed (default: ${DEFAULT-VALUE}).")
  private double maxFailed;

  @SuppressWarnings("NullAway.Init")
  ScoreCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkOptions();
    Selection selection = stories.read();
    Dataset read = selection.dataset();
    if (selection.scoredArticles().isEmpty()) {
      stories.explainMissingTexts(selection, parent.console().err());
      return ExitCode.INVALID;
    }
    Shard part = shard(selection);
    ArticleIndex index = ArticleIndex.of(read.stories(), selection::contains);
    Answers answers =
        subject != null && subject.predictions != null
            ? fromFile(subject.predictions, named(index, selection), read)
            : fromSystem(subject == null ? null : subject.system, selection, part, index);
    Predictions predictions = answers.predictions();
    if (part != null && answers.partial()) {
      part = part.withAnswers(new PredictionWriter(index).canonicalAnswers(predictions));
    }
    predictions.warnings().forEach(warning -> parent.console().err().println(warning));
    saved.save(predictions, index, RunOptions.isProgram(answers.isolation()));
    Failed linking = answers.linking();
    Result result =
        Scoring.score(
                selection,
                predictions,
                answers.failures(),
                system(answers, index),
                new ScoringOptions(seed, resamples, part, threads))
            .withLinks(
                answers.isolation() == Isolation.FILE && opaque == null,
                linking == null ? null : linking.kind().word() + ": " + linking.message())
            .withUsage(answers.usage());
    output.print(result, threads, parent.console());
    stories.explainMissingTexts(selection, parent.console().err());
    return notLinked(linking) || tooManyFailed(result) ? ExitCode.TOO_MANY_FAILED : ExitCode.OK;
  }

  private @Nullable Shard shard(Selection selection) {
    if (shard == null) {
      return null;
    }
    try {
      Shard part = Shard.parse(shard);
      if (part.of() <= selection.stories().size()) {
        return part;
      }
    } catch (IllegalArgumentException e) {
      // Told below, with what is allowed.
    }
    int most = selection.stories().size();
    throw new UsageException(
        "--shard " + shard + "; allowed: 1/N to N/N, with N up to the " + most + " stories");
  }

  private void checkOptions() {
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
    if (resamples < 0 || resamples > Result.Settings.MOST_RESAMPLES) {
      throw new UsageException(
          "--resamples " + resamples + "; allowed: 0 to " + Result.Settings.MOST_RESAMPLES);
    }
    boolean program = subject != null && RunOptions.isProgram(RunOptions.isolation(subject.system));
    saved.check(program);
    if (!program) {
      limits.checkNoProgram();
    }
    if (opaque != null && (subject == null || subject.predictions == null)) {
      throw new UsageException("--opaque " + opaque + " goes with --predictions alone");
    }
    if (!(maxFailed >= 0 && maxFailed <= 100)) {
      throw new UsageException("--max-failed " + maxFailed + "; allowed: 0 to 100");
    }
  }

  /** The articles by the names a file has for them. */
  private ArticleIndex named(ArticleIndex index, Selection selection) {
    return opaque == null
        ? index
        : index.under(
            VisibleArticles.of(selection.stories(), given.track(), given.publication())
                .opaque(opaque)
                .realIds());
  }

  private Answers fromFile(Path file, ArticleIndex index, Dataset read) throws IOException {
    Predictions predictions =
        new PredictionReader(index).datasetVersion(read.version().toString()).read(file);
    given.checkAgainst(predictions.header());
    if (predictions.attempted().isEmpty()) {
      parent.console().err().println("pressmark: " + file + " attempts no layer");
    }
    Path name = file.getFileName();
    String base = name == null ? "predictions" : name.toString().replaceFirst("\\.[^.]*$", "");
    return Answers.ofFile(predictions, base);
  }

  private Answers fromSystem(
      @Nullable String name, Selection selection, @Nullable Shard part, ArticleIndex index)
      throws IOException, InterruptedException {
    RunSettings settings = limits.settings(threads);
    Isolation isolation = RunOptions.isolation(name);
    if (name != null && RunOptions.isProgram(isolation)) {
      return fromProgram(limits.program(name), isolation, settings, selection, part, index);
    }
    NewsSystem system = BundledSystems.named(name == null ? DEFAULT_SYSTEM : name);
    if (name == null) {
      parent
          .console()
          .err()
          .println(
              "pressmark: scoring the bundled baseline " + DEFAULT_SYSTEM + " (others: --system)");
    }
    if (given.track() == Track.ORACLE_QUOTES && system.layers().equals(Set.of(Layer.QUOTES))) {
      throw new UsageException(
          system.name() + " predicts quotes alone, and --track oracle-quotes gives them away");
    }
    boolean partial = part != null && Collections.disjoint(system.layers(), LINKS);
    SystemRun run =
        InProcessRun.run(system, visible(partial ? selection.shard(part) : selection), settings);
    return Answers.ofRun(run, Isolation.IN_PROCESS, system.name(), partial);
  }

  private Answers fromProgram(
      ExternalProgram program,
      Isolation isolation,
      RunSettings settings,
      Selection selection,
      @Nullable Shard part,
      ArticleIndex index)
      throws IOException, InterruptedException {
    VisibleArticles whole = visible(selection);
    boolean partial =
        part != null
            && Collections.disjoint(ExternalRun.layers(program, index, whole, settings), LINKS);
    SystemRun run =
        ExternalRun.run(
            program,
            index,
            partial ? visible(selection.shard(part)) : whole,
            settings,
            saved.journal(selection.dataset().version().toString()));
    ProgramReport.print(run, parent.console().err());
    return Answers.ofRun(run, isolation, program.name(), partial);
  }

  /** What a system is shown; whoever links is shown the whole collection. */
  private VisibleArticles visible(Selection selection) {
    return VisibleArticles.of(selection.stories(), given.track(), given.publication()).opaque(seed);
  }

  private static Result.SystemInfo system(Answers answers, ArticleIndex index) {
    SystemName name = answers.predictions().header().system();
    return new Result.SystemInfo(
        name == null ? answers.name() : name.name(),
        name == null ? "unknown" : name.version(),
        name == null ? null : name.url(),
        PredictionDigest.of(answers.predictions(), index),
        answers.isolation());
  }

  private boolean notLinked(@Nullable Failed linking) {
    if (linking == null) {
      return false;
    }
    parent
        .console()
        .err()
        .println(
            "pressmark: the collection was not linked ("
                + linking.kind().word()
                + ": "
                + linking.message()
                + ")");
    return true;
  }

  private boolean tooManyFailed(Result result) {
    int failed = result.articles().failed().size();
    if (failed * 100.0 <= maxFailed * result.articles().scored()) {
      return false;
    }
    parent
        .console()
        .err()
        .println(
            "pressmark: "
                + failed
                + " of "
                + result.articles().scored()
                + " articles failed, more than --max-failed "
                + maxFailed
                + " %");
    return true;
  }
}

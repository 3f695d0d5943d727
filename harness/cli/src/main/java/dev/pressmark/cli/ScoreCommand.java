package dev.pressmark.cli;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.Shard;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @ParentCommand private Pressmark parent;
  @Mixin private SelectionOptions stories;
  @Mixin private AnswerSource source;
  @Mixin private SavedPredictions saved;
  @Mixin private ResultOutput output;

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
        source.answers(
            new AnswerSource.Request(
                selection, part, index, saved.journal(read.version().toString())),
            new AnswerSource.Run(
                threads, seed, parent.console().err(), parent.console().progress()));
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
                source.showsIds(),
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
    output.check();
    source.check();
    saved.check(source.isProgram());
    if (!(maxFailed >= 0 && maxFailed <= 100)) {
      throw new UsageException("--max-failed " + maxFailed + "; allowed: 0 to 100");
    }
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

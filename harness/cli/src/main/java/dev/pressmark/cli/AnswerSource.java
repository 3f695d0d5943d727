package dev.pressmark.cli;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.parallel.Progress;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.ExternalRun;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.JournalPlace;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Shard;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gets answers: from a system that is run, or from a file. */
final class AnswerSource {

  private static final String DEFAULT_SYSTEM = "marks";
  private static final Set<Layer> LINKS = Set.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);

  @Mixin private GivenOptions given;
  @Mixin private RunOptions limits;

  @ArgGroup private @Nullable Subject subject;

  @Option(
      names = "--opaque",
      paramLabel = "SEED",
      description = "The predictions name articles as data articles --opaque SEED does.")
  private @Nullable Long opaque;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AnswerSource() {}

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws UsageException if options do not go together
   */
  void check() {
    if (!isProgram()) {
      limits.checkNoProgram();
    }
    if (opaque != null && predictions() == null) {
      throw new UsageException("--opaque " + opaque + " goes with --predictions alone");
    }
  }

  /** Whether a program is run. */
  boolean isProgram() {
    return RunOptions.isProgram(RunOptions.isolation(system()));
  }

  /** Whether the articles of a file are named as the dataset names them. */
  boolean showsIds() {
    return predictions() != null && opaque == null;
  }

  private @Nullable String system() {
    return subject == null ? null : subject.system();
  }

  private @Nullable Path predictions() {
    return subject == null ? null : subject.predictions();
  }

  /**
   * What is asked for.
   *
   * @param selection the articles
   * @param part the part of them that is scored; null for all
   * @param index the articles by the ids of the dataset
   * @param journal where the answers of a program are kept while it runs; null for nowhere
   */
  record Request(
      Selection selection,
      @Nullable Shard part,
      ArticleIndex index,
      @Nullable JournalPlace journal) {

    /** Whether only the articles of the part are asked for: a linker has to see them all. */
    boolean isPartial(Set<Layer> layers) {
      return part != null && Collections.disjoint(layers, LINKS);
    }

    Selection shown(boolean partial) {
      return partial ? selection.shard(part) : selection;
    }
  }

  /**
   * How a system is run.
   *
   * @param threads articles side by side
   * @param seed of the ids and the order in which it sees them
   * @param err where messages go
   * @param progress is told how far it is
   */
  record Run(int threads, long seed, PrintStream err, Progress progress) {

    /** One that nobody watches. */
    Run(int threads, long seed, PrintStream err) {
      this(threads, seed, err, Progress.NONE);
    }

    RunSettings settings(RunOptions limits) {
      return limits.settings(threads).withProgress(progress);
    }
  }

  /** Gets the answers. */
  Answers answers(Request request, Run run) throws IOException, InterruptedException {
    Path file = predictions();
    if (file != null) {
      return fromFile(file, request, run);
    }
    String name = system();
    return name != null && isProgram()
        ? fromProgram(name, request, run)
        : bundled(name, request, run);
  }

  private Answers fromFile(Path file, Request request, Run run) throws IOException {
    Selection selection = request.selection();
    ArticleIndex named =
        opaque == null
            ? request.index()
            : request.index().under(visible(selection, opaque).realIds());
    Predictions predictions =
        new PredictionReader(named)
            .datasetVersion(selection.dataset().version().toString())
            .read(file);
    given.checkAgainst(predictions.header());
    if (predictions.attempted().isEmpty()) {
      run.err().println("pressmark: " + file + " attempts no layer");
    }
    warnOfOtherSplit(file, predictions, run.err());
    Path name = file.getFileName();
    String base = name == null ? "predictions" : name.toString().replaceFirst("\\.[^.]*$", "");
    return Answers.ofFile(predictions, base);
  }

  /** All answers for articles that are not asked for are most likely a forgotten --split. */
  static void warnOfOtherSplit(Path file, Predictions predictions, PrintStream err) {
    long others = predictions.skipped().otherSplit();
    if (predictions.answers().isEmpty() && others > 0) {
      err.println(
          "pressmark: "
              + file
              + " answers none of these articles; its "
              + others
              + (others == 1 ? " answer is" : " answers are")
              + " for other splits or stories (--split)");
    }
  }

  private Answers bundled(@Nullable String name, Request request, Run run)
      throws InterruptedException {
    RunSettings settings = run.settings(limits);
    NewsSystem system = BundledSystems.named(name == null ? DEFAULT_SYSTEM : name);
    if (name == null) {
      run.err()
          .println(
              "pressmark: scoring the bundled baseline " + DEFAULT_SYSTEM + " (others: --system)");
    }
    if (given.track() == Track.ORACLE_QUOTES && system.layers().equals(Set.of(Layer.QUOTES))) {
      throw new UsageException(
          system.name() + " predicts quotes alone, and --track oracle-quotes gives them away");
    }
    boolean partial = request.isPartial(system.layers());
    SystemRun done =
        InProcessRun.run(system, visible(request.shown(partial), run.seed()), settings);
    return Answers.ofRun(done, Isolation.IN_PROCESS, system.name(), partial);
  }

  private Answers fromProgram(String name, Request request, Run run)
      throws IOException, InterruptedException {
    RunSettings settings = run.settings(limits);
    ExternalProgram program = limits.program(name);
    VisibleArticles whole = visible(request.selection(), run.seed());
    // Whether it links is only known when it has been asked.
    boolean partial =
        request.part() != null
            && request.isPartial(ExternalRun.layers(program, request.index(), whole, settings));
    SystemRun done =
        ExternalRun.run(
            program,
            request.index(),
            partial ? visible(request.shown(true), run.seed()) : whole,
            settings,
            request.journal());
    ProgramReport.print(done, run.err());
    return Answers.ofRun(done, RunOptions.isolation(name), program.name(), partial);
  }

  /** What a system is shown; whoever links is shown the whole collection. */
  private VisibleArticles visible(Selection selection, long seed) {
    return VisibleArticles.of(selection.stories(), given.track(), given.publication()).opaque(seed);
  }
}

package dev.pressmark.cli;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.bench.system.Contender;
import dev.pressmark.bench.system.Subject;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.ExternalRun;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.core.score.Selection;
import dev.pressmark.core.speed.LinkWork;
import dev.pressmark.core.speed.SameWork;
import dev.pressmark.core.speed.SpeedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes systems ready to be timed: each is run as it is when it is scored, twice under other names
 * and in another order, or once where there is a result of scoring it.
 */
final class TimedSystems {

  /** The reference, and what stands in for it where it is not bundled. */
  private static final List<String> REFERENCES = List.of("press", "marks");

  private static final Set<Layer> LINKS = Set.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);

  private final Selection selection;
  private final PublicationDay publication;
  private final RunOptions limits;
  private final long seed;
  private final ArticleIndex index;
  private final List<ArticleInput> articles;

  TimedSystems(Selection selection, PublicationDay publication, RunOptions limits, long seed) {
    this.selection = selection;
    this.publication = publication;
    this.limits = limits;
    this.seed = seed;
    this.index = ArticleIndex.of(selection.dataset().stories(), selection::contains);
    this.articles =
        visible().inputs().stream().sorted(Comparator.comparing(ArticleInput::id)).toList();
  }

  private VisibleArticles visible() {
    return VisibleArticles.of(selection.stories(), Track.END_TO_END, publication);
  }

  /** What is read, in the order of the ids. */
  List<ArticleInput> articles() {
    return articles;
  }

  /**
   * The reference.
   *
   * @param name of a bundled system; null for the usual one
   * @throws UsageException if there is no such system, or it reads no articles
   */
  TimedSystem reference(@Nullable String name) throws IOException, InterruptedException {
    String chosen =
        name == null
            ? REFERENCES.stream().filter(TimedSystems::isBundled).findFirst().orElseThrow()
            : name;
    if (RunOptions.isProgram(RunOptions.isolation(chosen))) {
      throw new UsageException("--reference " + chosen + "; allowed: a bundled system");
    }
    TimedSystem reference = scored(chosen, null);
    if (!reference.reads()) {
      throw new UsageException("--reference " + chosen + " reads no articles");
    }
    return reference;
  }

  private static boolean isBundled(String name) {
    return BundledSystems.all().stream().anyMatch(system -> system.name().equals(name));
  }

  /**
   * The system to be measured. Options of programs belong to it, and not to the reference.
   *
   * @param result the result of scoring it before; null for none
   * @throws UsageException if it is bundled and there are options of programs
   */
  TimedSystem measured(String system, @Nullable Path result)
      throws IOException, InterruptedException {
    if (!RunOptions.isProgram(RunOptions.isolation(system))) {
      limits.checkNoProgram();
    }
    return scored(system, result);
  }

  /**
   * A system that has been run and scored.
   *
   * @param result the result of scoring it before; null for none
   */
  private TimedSystem scored(String system, @Nullable Path result)
      throws IOException, InterruptedException {
    Isolation isolation = RunOptions.isolation(system);
    SystemRun run = run(system, isolation, seed);
    String digest = PredictionDigest.of(run.predictions(), index);
    SystemName name = Objects.requireNonNull(run.predictions().header().system(), "a run is named");
    Result scored = score(run, name, isolation, digest);
    String other =
        result == null
            ? PredictionDigest.of(run(system, isolation, seed + 1).predictions(), index)
            : before(result, scored);
    Predictions predictions = run.predictions();
    boolean reproducible = digest.equals(other);
    Set<Layer> layers = predictions.attempted();
    return new TimedSystem(
        new Contender(subject(system, isolation, name.name()), digests(predictions), reproducible),
        new SpeedReport.Measured(name.name(), name.version(), isolation.word()),
        new SpeedReport.Scored(
            scored.dataset().version(),
            scored.dataset().goldSha256(),
            scored.dataset().split().word(),
            publication.word(),
            digest,
            reproducible,
            headlines(scored)),
        !LINKS.containsAll(layers),
        layers.stream().anyMatch(LINKS::contains),
        LinkWork.digest(predictions.links(), this::place));
  }

  private SystemRun run(String system, Isolation isolation, long order)
      throws IOException, InterruptedException {
    RunSettings settings = limits.settings(1);
    VisibleArticles shown = visible().opaque(order);
    return RunOptions.isProgram(isolation)
        ? ExternalRun.run(limits.program(system), index, shown, settings, null)
        : InProcessRun.run(BundledSystems.named(system), shown, settings);
  }

  private Subject subject(String system, Isolation isolation, String name) {
    if (RunOptions.isProgram(isolation)) {
      ExternalProgram program = limits.program(system);
      return Subject.of(name, program);
    }
    return Subject.of(BundledSystems.named(system));
  }

  private Result score(SystemRun run, SystemName name, Isolation isolation, String digest) {
    return Scoring.score(
        selection,
        run.predictions(),
        run.failures(),
        new Result.SystemInfo(name.name(), name.version(), name.url(), digest, isolation),
        new ScoringOptions(seed, 0, null, 1));
  }

  private static SortedMap<String, Double> headlines(Result result) {
    Estimates estimates = Estimates.of(result, 1);
    SortedMap<String, Double> headlines = new TreeMap<>();
    result
        .layers()
        .forEach(
            (layer, info) -> {
              if (info.attempted()) {
                estimates
                    .headline(info)
                    .filter(estimate -> estimate.score() instanceof Score.Defined)
                    .ifPresent(
                        estimate ->
                            headlines.put(
                                info.headline(), ((Score.Defined) estimate.score()).value()));
              }
            });
    return headlines;
  }

  /** The digest of the predictions that were scored before. */
  private static String before(Path file, Result now) throws IOException {
    Result result = ResultFiles.read(List.of(file)).get(0).result();
    if (!result.dataset().equals(now.dataset())
        || !result.settings().publication().equals(now.settings().publication())
        || !result.settings().track().equals(now.settings().track())
        || !result.system().name().equals(now.system().name())) {
      throw new UsageException(
          "--result "
              + file
              + " is of another system, dataset, split or publication date than what is measured");
    }
    return result.system().predictionsSha256();
  }

  private List<String> digests(Predictions predictions) {
    return articles.stream()
        .map(article -> SameWork.digest(article.text(), predictions.answers().get(article.id())))
        .toList();
  }

  private int place(String article) {
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).id().equals(article)) {
        return i;
      }
    }
    throw new IllegalArgumentException("a link of the unknown article " + article);
  }
}

package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.OwnQuotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Runs a system that is on the class path in this process. What it throws, what takes too long and
 * what cannot be an answer is a failure of its article; all other articles are answered, and the
 * run always ends. Equal inputs give equal results whatever the number of threads, if the system
 * answers an article by itself alone.
 *
 * <p>What this cannot keep apart: a system that calls {@link System#exit} ends the process; one
 * that uses up all memory may take others' with it; one that never comes back keeps its thread and
 * its processor. A system that is not bundled runs in a process of its own for that reason.
 */
public final class InProcessRun {

  private final Declaration declaration;
  private final VisibleArticles articles;
  private final RunSettings settings;

  private InProcessRun(Declaration declaration, VisibleArticles articles, RunSettings settings) {
    this.declaration = declaration;
    this.articles = articles;
    this.settings = settings;
  }

  /**
   * Runs an extractor, a linker, or a class that is both: then the linker is handed the quotes the
   * extractor found.
   *
   * @param articles what it may see; under opaque ids unless there is a reason
   * @throws SystemStartException if it cannot be opened, or declares what it cannot predict
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static SystemRun run(NewsSystem system, VisibleArticles articles, RunSettings settings)
      throws InterruptedException {
    return new InProcessRun(Declaration.of(system), articles, settings).run(system);
  }

  private SystemRun run(NewsSystem system) throws InterruptedException {
    Set<Layer> want = declaration.links();
    List<Outcome> outcomes =
        system instanceof Extractor extractor && declaration.extracts()
            ? extracted(extractor)
            : Collections.nCopies(
                articles.inputs().size(), new Answered(ArticlePrediction.NOTHING));
    if (want.contains(Layer.UTTERANCE_LINKS)) {
      outcomes = outcomes.stream().map(InProcessRun::withIds).toList();
    }
    PredictedLinks links = new PredictedLinks(null, null);
    Failed linking = null;
    if (system instanceof Linker linker && !want.isEmpty()) {
      LinkerRun.Linked linked =
          new LinkerRun(articles, want, collection(outcomes))
              .run(linker, declaration.system().name(), settings);
      links = linked.links();
      linking = linked.failure();
    }
    return new Gathering(declaration, articles).run(outcomes, links, linking);
  }

  private List<Outcome> extracted(Extractor extractor) throws InterruptedException {
    SessionRequest request = new SessionRequest(articles.track(), articles.publication());
    return new ArticleRun(
            () -> new ExtractorSession(extractor, declaration, request, settings),
            articles.inputs(),
            settings)
        .run();
  }

  private static Outcome withIds(Outcome outcome) {
    return outcome instanceof Answered answered
        ? new Answered(OwnQuotes.withIds(answered.prediction()))
        : outcome;
  }

  private List<LinkedArticle> collection(List<Outcome> outcomes) {
    List<LinkedArticle> collection = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      ArticleInput input = articles.inputs().get(i);
      List<PredictedQuote> found =
          outcomes.get(i) instanceof Answered answered ? answered.prediction().quotes() : null;
      List<PredictedQuote> quotes =
          input.quotes() != null
              ? OwnQuotes.given(input.quotes())
              : found == null ? List.of() : found;
      collection.add(new LinkedArticle(input, quotes));
    }
    return collection;
  }
}

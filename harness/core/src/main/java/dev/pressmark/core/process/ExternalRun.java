package dev.pressmark.core.process;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.process.LinkerRun.Linked;
import dev.pressmark.core.process.Outcome.Answered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program as a system, in one process or several side by side, over the wire {@code
 * pressmark.exec/1}. What ends, hangs, uses up its memory or says what cannot be an answer is a
 * failure of its article; a new process is started for the next one, and the run always ends. When
 * it has ended, no process that it started is left.
 *
 * <p>A program that links sees the whole collection in one process, whatever the number of threads.
 */
public final class ExternalRun {

  private final ExternalProgram program;
  private final ArticleIndex named;
  private final VisibleArticles articles;
  private final RunSettings settings;
  private ProgramHello hello;

  /** The session that was opened to learn who is there, until it is used. */
  private @Nullable ProgramSession first;

  private AnswerLog log = AnswerLog.NONE;

  private ExternalRun(
      ExternalProgram program, ArticleIndex index, VisibleArticles articles, RunSettings settings)
      throws InterruptedException {
    this.program = program;
    this.named = index.under(articles.realIds());
    this.articles = articles;
    this.settings = settings;
    ProgramSession opened = start();
    this.first = opened;
    this.hello = opened.hello();
  }

  /**
   * Runs a program.
   *
   * @param index the articles by the ids of the dataset
   * @param articles what it may see; under opaque ids unless there is a reason
   * @param journal where its answers are kept while the run goes on; null for nowhere
   * @throws SystemStartException if it cannot be started, does not answer the greeting as it
   *     should, or has nothing to say that the track does not give away
   * @throws dev.pressmark.core.problem.InvalidInputException if the journal is not of this run
   * @throws IOException if the journal cannot be read or written
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public static SystemRun run(
      ExternalProgram program,
      ArticleIndex index,
      VisibleArticles articles,
      RunSettings settings,
      @Nullable JournalPlace journal)
      throws IOException, InterruptedException {
    ExternalRun run = new ExternalRun(program, index, articles, settings);
    try {
      run.checkTrack();
      if (journal == null) {
        return run.run(Map.of());
      }
      try (Journal opened = Journal.open(journal, run.hello, articles, run.named)) {
        run.log = opened;
        return run.run(opened.answered());
      }
    } finally {
      run.closeFirst();
    }
  }

  /**
   * Asks a program what it predicts.
   *
   * @throws SystemStartException if it cannot be started, or does not answer the greeting as it
   *     should
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public static Set<Layer> layers(
      ExternalProgram program, ArticleIndex index, VisibleArticles articles, RunSettings settings)
      throws InterruptedException {
    ExternalRun run = new ExternalRun(program, index, articles, settings);
    run.closeFirst();
    return run.hello.layers();
  }

  private void checkTrack() {
    if (articles.track() == Track.ORACLE_QUOTES && hello.layers().equals(Set.of(Layer.QUOTES))) {
      throw new SystemStartException(
          "the program predicts quotes alone, and the track "
              + articles.track().word()
              + " gives them away");
    }
  }

  private SystemRun run(Map<String, Answered> known) throws InterruptedException {
    Declaration declaration = new Declaration(hello.system(), hello.layers());
    Set<Layer> want = declaration.links();
    Gathering gathering = new Gathering(declaration, articles);
    if (want.isEmpty()) {
      return gathering.run(read(known), new PredictedLinks(null, null), null);
    }
    ProgramCollection collection = new ProgramCollection(this::open, articles, want);
    try {
      List<Outcome> outcomes = collection.read(known);
      Linked linked = collection.link(outcomes);
      return gathering.run(outcomes, linked.links(), linked.failure());
    } finally {
      collection.close();
    }
  }

  /** Asks for the articles that are not known, and puts all in their order. */
  private List<Outcome> read(Map<String, Answered> known) throws InterruptedException {
    List<ArticleInput> asked =
        articles.inputs().stream().filter(one -> !known.containsKey(one.id())).toList();
    Iterator<Outcome> answers = new ArticleRun(this::open, asked, settings).run().iterator();
    List<Outcome> outcomes = new ArrayList<>();
    for (ArticleInput article : articles.inputs()) {
      Answered before = known.get(article.id());
      outcomes.add(before == null ? answers.next() : before);
    }
    return outcomes;
  }

  /** A session that is not in use; never called by two threads at once. */
  private ProgramSession open() throws InterruptedException {
    ProgramSession waiting = first;
    first = null;
    if (waiting != null) {
      return waiting;
    }
    ProgramSession opened = start();
    if (!opened.hello().equals(hello)) {
      opened.close();
      throw new SystemStartException(
          "the program "
              + program.name()
              + " says something else about itself when it is started again");
    }
    return opened;
  }

  private ProgramSession start() throws InterruptedException {
    return ProgramSession.open(
        program, named, articles, settings, (article, line) -> log.add(article, line));
  }

  private void closeFirst() throws InterruptedException {
    ProgramSession unused = first;
    if (unused != null) {
      unused.close();
    }
  }
}
